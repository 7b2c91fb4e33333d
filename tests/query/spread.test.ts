import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { isQuantity } from '../../src/lib/metrics/kinds';
import { quartiles } from '../../src/lib/query/address';
import { askChosen } from '../../src/lib/query/ask';
import { askPaired } from '../../src/lib/query/lists/paired';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { type Crowd } from '../../src/lib/query/held';
import { resolveParams } from '../../src/lib/query/params';
import { quartilesOf } from '../../src/lib/query/quartiles-of';
import type { Where } from '../../src/lib/query/where';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { latestByUnit } from '../../src/lib/views/latest';
import { engineOf } from '../support/engine-of';
import { quartileOf } from '../support/spreadsheet';
import { generate } from '../support/generate';
import { twoClasses } from '../support/peers';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

const numeric = (Object.keys(metrics) as MetricId[]).filter(
	(metric) => isQuantity(metrics[metric]) || metric === 'score_total'
);

const numericCrowd = (metric: MetricId): Crowd => ({
	...{ metric, where: {} },
	params: resolveParams(metric)
});

test('of every metric the quartiles are those a spreadsheet would give, exact, whether SQL or told values are asked', async () => {
	let seen = 0;
	for (const metric of numeric) {
		const answers = await askChosen(engine, metric, ['unit', 'year'], {}, {});
		const values = latestByUnit(answers)
			.filter(({ small_base }) => !small_base)
			.flatMap(({ value }) => value ?? []);
		const rows = await askQuartiles(engine, numericCrowd(metric));
		expect(
			rows.map(({ quartile, value, n }) => ({ quartile, value, n })),
			metric
		).toEqual(quartilesOf(values));
		if (values.length === 0) expect(rows).toEqual([]);
		for (const { quartile, value, n } of rows) {
			expect(n).toBe(values.length);
			const expected = quartileOf(values, 1 + quartiles.indexOf(quartile));
			expect(value, `${metric} ${quartile}`).toBe(n < 5 ? null : expected);
			seen++;
		}
	}
	expect(seen).toBeGreaterThan(60);
}, 180_000);

describe('a quartile', () => {
	const rates = (where: Where) =>
		askQuartiles(engine, { ...numericCrowd('execution_rate'), where });

	test('of fewer than five values is none', async () => {
		const unit = ['110105-gsl', '110105-gsl-2', '110105-gsl-3', '110105-gsl-4'];
		expect((await rates({ unit })).map(({ n, value }) => [n, value])).toEqual([
			[4, null],
			[4, null],
			[4, null]
		]);
	});

	test('answers for itself: between which values it lies', async () => {
		const [, median] = await rates({ level: ['county'], region: ['320000'], year: ['2024'] });
		expect(median?.address).toBe(
			'execution_rate,level:county,region:320000,year:2024,spread:median'
		);
		const found = await provenance(engine, median?.address ?? '');
		expect(found?.figure.value).toBe(median?.value);
		expect(found?.title).toBe('5个县级单位 · 预算执行率中位数');
	});
});

describe('two metrics', () => {
	const both = [
		{ metric: 'execution_rate', params: {} },
		{ metric: 'score_total', params: {} }
	] as const;

	test('are put side by side where a unit has both in one year, with the medians of each', async () => {
		const rows = await askPaired(engine, { year: ['2024'] }, both);
		const [left, right] = await Promise.all(
			both.map(({ metric }) =>
				askChosen(
					engine,
					metric,
					['unit', 'year'],
					{ unit: rows.map(({ unit }) => unit), year: ['2024'] },
					{}
				)
			)
		);
		const median = (answers: typeof left) =>
			quartileOf(
				(answers ?? []).flatMap(({ value }) => value ?? []),
				2
			);
		expect(rows.length).toBeGreaterThan(9);
		expect(rows[0]).toMatchObject({ left_median: median(left), right_median: median(right) });
		expect(rows.map(({ apart }) => apart).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
	});

	test('of which a unit has one only leave it out', async () => {
		const records = generate(10, 3);
		const alone = await engineOf({ ...records, score: [], indicator: [], claim: [], finding: [] });
		expect(await askPaired(alone, {}, both)).toEqual([]);
	});
});
