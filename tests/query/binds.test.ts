import { expect, test } from 'vitest';
import { dimensionIds } from '../../src/lib/dimensions';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { compile } from '../../src/lib/query/compile';
import { askOptions } from '../../src/lib/query/options';
import { engineOver } from '../support/engine';
import { everyQuestion } from './questions';

const engine = await engineOver();

test('every metric binds by every dimension and with every choice of its parameters', async () => {
	const questions = everyQuestion();
	expect(new Set(questions.map(({ metric }) => metric))).toEqual(new Set(Object.keys(metrics)));
	for (const question of questions) await engine.query(compile(question));
}, 240_000);

test('what a reader chose never stands in the text of a statement', () => {
	const where = { unit: ["650104-gsl'; DROP TABLE unit; --"], year: ['2023'], region: ['650000'] };
	for (const metric of Object.keys(metrics) as MetricId[]) {
		const { sql, params } = compile({ metric, by: ['unit'], where } as never);
		expect(sql).not.toContain('DROP TABLE');
		expect(params).toContain(where.unit[0]);
		expect(sql.split('?').length - 1).toBe(params.length);
	}
});

test('compiling is pure: the same question gives the same statement', () => {
	for (const question of everyQuestion().slice(0, 40))
		expect(compile(question)).toEqual(compile(structuredClone(question)));
});

test('a choice that does not exist is refused by name', () => {
	expect(() =>
		compile({ metric: 'execution_rate', by: [], where: {}, params: { budget: 'final' } } as never)
	).toThrow('unknown budget "final" of metric "execution_rate"; use one of adjusted, initial');
});

test('options of a filter count the units under the other filters', async () => {
	const options = await askOptions(engine, { year: ['2024'] }, dimensionIds);
	const n = (dimension: string, id: string) =>
		options.find((option) => option.dimension === dimension && option.id === id)?.n;
	expect(n('level', 'prefecture')).toBe(1);
	expect(n('year', '2023')).toBeGreaterThan(1);
});

test('a chosen region of any level is a choice with its own count', async () => {
	const options = await askOptions(engine, { type: ['gsl'], region: ['650100', '440000'] });
	const regions = options.filter(({ dimension }) => dimension === 'region');
	expect(regions.find(({ id }) => id === '650100')?.n).toBe(1);
	expect(regions.find(({ id }) => id === '650000')?.n).toBe(2);
	expect(regions.find(({ id }) => id === '440000')?.n).toBe(0);
});
