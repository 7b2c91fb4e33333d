import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { bounded, most } from '../../src/lib/views/bounded';
import { compare } from '../../src/lib/views/compare/page';
import type { FigureView, SpreadView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { prerender } from '../../src/lib/views/prerender';
import { scores } from '../../src/lib/views/scores/page';
import { settle } from '../../src/lib/views/selection';
import { askSpread } from '../../src/lib/query/lists/spread';
import { engineOf } from '../support/engine-of';
import { country } from '../support/generated/country';
import { shipped } from '../support/records';
import { readPackage } from '../../src/pipeline/package';

const { region } = (await readPackage(shipped)).records;

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(country(400, region, 1));
});

async function figuresOf<V extends PageView & { readonly figures: readonly FigureView[] }>(
	page: Page<V>,
	params: Readonly<Record<string, string>> = {}
) {
	const where = await page.defaults(engine);
	return (await page.view(engine, { where, params: settle(params, page.spec) })).figures;
}

const known = ({ table }: FigureView, column: string) => {
	const at = table.columns.findIndex(({ key }) => key === column);
	return table.rows.flatMap(({ cells }) => cells[at]?.value ?? []);
};

const counted = ({ bands }: SpreadView) =>
	bands.flatMap(({ bins = [] }) => bins).reduce((sum, { count }) => sum + count, 0);

function spreadOf(figure: FigureView | undefined): SpreadView {
	if (figure?.chart?.form !== 'spread') throw new Error(`${figure?.id} has no spread`);
	return figure.chart;
}

test('many units are seen as a distribution at first', async () => {
	expect((await figuresOf(compare)).map(({ id }) => id)).toEqual(['distribution']);
});

describe('many units give way to histograms, each unit counted once', () => {
	test('a ranking, with the quartiles that SQL finds', async () => {
		const [rank] = await figuresOf(compare, { view: 'rank' });
		const chart = spreadOf(rank);
		if (!rank) throw new Error('no ranking');
		expect(counted(chart)).toBe(known(rank, 'value').length);
		const where = await compare.defaults(engine);
		const params = { budget: 'adjusted' };
		const found = await askSpread(engine, where, { metric: 'execution_rate', params });
		expect(chart.bands.flatMap(({ quartiles }) => quartiles.map(({ text }) => text))).toEqual(
			['province', 'prefecture', 'county'].flatMap((level) =>
				found.flatMap((row) => (row.level === level && row.value ? `${row.value}%` : []))
			)
		);
	});

	test('both denominators as points, the years of a trend as bands', async () => {
		const figures = await figuresOf(compare, { view: 'rank' });
		const both = figures.find(({ id }) => id === 'denominators');
		expect(both?.chart?.form).toBe('scatter');
		const trend = figures.find(({ id }) => id === 'trend');
		const years = trend?.table.columns.slice(1).map(({ label }) => label) ?? [];
		const bands = spreadOf(trend).bands.map(({ label }) => label.replace(/（.*/, ''));
		expect(bands).toEqual(years);
	});

	test('what leaders and evaluators see', async () => {
		const figures = await figuresOf(overview);
		for (const id of ['execution', 'scores']) {
			const figure = figures.find((one) => one.id === id);
			if (!figure) throw new Error(`no ${id}`);
			expect(known(figure, 'value').length, id).toBeGreaterThan(0);
			expect(counted(spreadOf(figure)), id).toBe(known(figure, 'value').length);
			expect(figure.caveats.join(), id).toContain('直方图');
		}
		const total = (await figuresOf(scores)).find(({ id }) => id === 'total');
		if (!total) throw new Error('no total');
		expect(counted(spreadOf(total))).toBe(known(total, 'total').length);
	});
});

describe('a prerendered page', () => {
	test('carries so many rows and choices, and says how many more there are', async () => {
		const where = await scores.defaults(engine);
		const whole = await scores.view(engine, { where, params: settle({}, scores.spec) });
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

	test('of few is the same object', async () => {
		const few = await engineOf(country(20, region, 1));
		const where = await compare.defaults(few);
		const view = await compare.view(few, { where, params: settle({}, compare.spec) });
		expect(bounded(view)).toBe(view);
	});

	test('keeps what is chosen', () => {
		const options = Array.from({ length: 100 }, (_, i) => ({ id: `${i}`, label: `${i}`, n: 1 }));
		const filter = { id: 'unit', label: '单位', multiple: true, summary: '', options };
		const cut = bounded({ ...filter, chosen: ['99', '3'] });
		expect(cut.options.map(({ id }) => id)).toContain('99');
		expect(cut).toMatchObject({ rest: 100 - most.options - 1 });
	});
});
