import { describe, expect, test } from 'vitest';
import { bounded, most } from '../../src/lib/views/bounded';
import { compare } from '../../src/lib/views/compare/page';
import { prerender } from '../../src/lib/views/prerender';
import { scores } from '../../src/lib/views/scores/page';
import { engineOfMany } from '../support/many';
import { viewUnder } from '../support/pages';

const engine = await engineOfMany();

describe('a prerendered page', () => {
	test('carries so many rows and choices, and says how many more there are', async () => {
		const where = await scores.defaults(engine);
		const whole = await viewUnder(engine, scores, where);
		const { view } = await prerender(engine, scores);
		const long = whole.figures.filter(({ table }) => table.rows.length > most.rows).length;
		expect(long).toBeGreaterThan(1);
		for (const [i, { id, table }] of view.figures.entries()) {
			const all = whole.figures[i]?.table.rows ?? [];
			const kept = all.length > most.rows ? Math.floor(most.rows / long) : all.length;
			expect(table.rows, id).toEqual(all.slice(0, kept));
			expect(table.rest ?? 0, id).toBe(all.length - kept);
		}
		const units = view.filters.find(({ id }) => id === 'unit');
		const choices = whole.filters.find(({ id }) => id === 'unit')?.options.length ?? 0;
		expect(units?.options).toHaveLength(most.options);
		expect(units?.rest).toBe(choices - most.options);
	});

	test('of few leaves out no row and no choice', async () => {
		const few = await engineOfMany(20);
		const where = await compare.defaults(few);
		const view = await viewUnder(few, compare, where);
		const carried = bounded(view);
		expect(carried.filters).toBe(view.filters);
		expect(carried.figures.map(({ table }) => table)).toEqual(
			view.figures.map(({ table }) => table)
		);
	});

	test('carries no records of marks, which are weighed by then', async () => {
		const { view } = await prerender(engine, compare);
		const charts = JSON.stringify(view.figures.map(({ chart }) => chart));
		expect(charts).toContain('"address":');
		expect(charts).not.toContain('"rows":"');
	});

	test('keeps what is chosen', () => {
		const options = Array.from({ length: 100 }, (_, i) => ({ id: `${i}`, label: `${i}`, n: 1 }));
		const filter = { id: 'unit', label: '单位', multiple: true, summary: '', options };
		const cut = bounded({ ...filter, chosen: ['99', '3'] });
		expect(cut.options.map(({ id }) => id)).toContain('99');
		expect(cut).toMatchObject({ rest: 100 - most.options - 1 });
	});
});
