import { Decimal } from 'decimal.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { isQuantity } from '../../src/lib/metrics/kinds';
import { parseAddress, quartiles } from '../../src/lib/query/address';
import { askChosen } from '../../src/lib/query/ask';
import { askPaired } from '../../src/lib/query/lists/paired';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { askUnits } from '../../src/lib/query/lists/units';
import { crowdOf, type Crowd } from '../../src/lib/query/held';
import { resolveParams } from '../../src/lib/query/params';
import { partWhere } from '../../src/lib/query/parting';
import { quartilesOf } from '../../src/lib/query/quartiles-of';
import type { Where } from '../../src/lib/query/where';
import { askCompared } from '../../src/lib/views/compare/answers';
import { compare } from '../../src/lib/views/compare/page';
import { trendGroups } from '../../src/lib/views/compare/trend-group';
import { valueCell } from '../../src/lib/views/cells';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { latestByUnit } from '../../src/lib/views/latest';
import { inUnit } from '../../src/lib/util/number';
import { engineOf } from '../support/engine-of';
import { generate } from '../support/generate';
import { viewUnder } from '../support/pages';
import { twoClasses } from '../support/peers';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

/** QUARTILE.INC of a spreadsheet in decimal arithmetic, half-up to two decimals. */
function quartileOf(values: readonly string[], fourths: number): string {
	const sorted = values.map((value) => new Decimal(value)).sort((a, b) => a.comparedTo(b));
	const at = ((sorted.length - 1) * fourths) / 4;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	if (!low || !high) return 'none';
	return low
		.plus(high.minus(low).times(at % 1))
		.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
		.toFixed(2);
}

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

describe('a distribution that is parted', () => {
	/** The quartiles that its bands tell, each with what SQL says at its address. */
	async function told(facet: string, where: Where = {}) {
		const { figures } = await viewUnder(engine, compare, where, {
			metric: 'expenditure',
			view: 'distribution',
			facet
		});
		const chart = figures[0]?.chart;
		if (chart?.form !== 'spread') throw new Error(`${facet}: ${chart?.form}`);
		const drawn = chart.bands.flatMap(({ quartiles }) => quartiles);
		return Promise.all(
			drawn.map(async ({ text, address = '' }) => {
				const parsed = parseAddress(address);
				if (parsed?.kind !== 'metric') throw new Error(address);
				const rows = await askQuartiles(engine, crowdOf(parsed));
				const own = rows.find(({ quartile }) => quartile === parsed.spread);
				return { where: parsed.where, text, value: own?.value ?? '' };
			})
		);
	}

	test.each(['region', 'type', 'level'])(
		'by %s: each part has the quartiles it would have alone, under its own address',
		async (facet) => {
			const found = await told(facet);
			expect(found.length).toBe(facet === 'region' ? 6 : 3);
			for (const { text, value } of found)
				expect(text).toBe(
					valueCell('expenditure', { value, absence: null, basis: null }, '万元').text
				);
		}
	);

	test('a part of what was chosen within a province keeps that choice in its address', async () => {
		const found = await told('region', { region: ['320102', '110105'] });
		expect(found.map(({ where }) => where.region)).toEqual([
			...['110105', '110105', '110105'].map((code) => [code]),
			...['320102', '320102', '320102'].map((code) => [code])
		]);
	});
});

describe('over years the quartiles are those of the same units', () => {
	/** The groups that expenditure is parted into under filters, by place. */
	async function told(where: Where = {}) {
		const named = { where, units: await askUnits(engine, where), own: new Set<string>() };
		return trendGroups(await askCompared(engine, 'expenditure', {}, named), where, 'region');
	}

	test('each answers for itself: who had a value in every year of its part, and no one else', async () => {
		const groups = await told();
		const answers = await askChosen(engine, 'expenditure', ['unit', 'year'], {}, {});
		const known = answers.filter(({ value }) => value !== null);
		const units = await askUnits(engine, {});
		const at = new Map(units.map((unit) => [unit.unit_id, unit.province_code]));
		expect(groups.flatMap((group) => group.quartiles).length).toBeGreaterThan(20);
		for (const { group, fixed, quartiles: rows } of groups) {
			const own = known.filter(({ unit }) => at.get(unit) === group.id);
			const years = new Set(own.map((row) => row.year));
			const kept = own.filter(
				({ unit }) => own.filter((row) => row.unit === unit).length === years.size
			);
			expect(new Set(fixed.map(({ unit }) => unit))).toEqual(new Set(kept.map(({ unit }) => unit)));
			const each = fixed.length < 5 ? [] : [...years].flatMap(() => quartiles);
			expect(rows.map(({ quartile }) => quartile)).toEqual(each);
			for (const { year, quartile, value, n, address } of rows) {
				const then = kept.filter((row) => row.year === year);
				expect(n).toBe(then.length);
				const expected = quartileOf(
					then.flatMap((row) => row.value ?? []),
					1 + quartiles.indexOf(quartile)
				);
				expect(value, `${group.id} ${year} ${quartile}`).toBe(expected);
				if (quartile === 'median')
					expect((await provenance(engine, address))?.figure.value).toBe(inUnit(expected, '万元'));
				const parsed = parseAddress(address);
				if (parsed?.kind !== 'metric' || !parsed.fixed) throw new Error(address);
				const again = await askQuartiles(engine, crowdOf(parsed));
				expect(again.find((row) => row.quartile === quartile)).toMatchObject({ value, n, address });
			}
		}
	}, 60_000);

	test('whoever misses a year is not among them', async () => {
		const [first] = await told();
		expect([first?.group.id, first?.fixed.length]).toEqual(['110000', 6]);
		const [later] = await told({ year: ['2022', '2023'] });
		expect([later?.group.id, later?.fixed.length]).toEqual(['110000', 7]);
	});

	test('a single year makes none', async () => {
		const groups = await told({ year: ['2023'] });
		expect(groups.length).toBeGreaterThan(1);
		for (const { fixed, quartiles } of groups) expect([...fixed, ...quartiles]).toEqual([]);
	});

	test('within a province units are parted by prefecture; a place that has none stands for itself', async () => {
		const within = async (region: string) =>
			(await told({ region: [region] })).map(({ group }) => group.id);
		expect(await within('110000')).toEqual(['110105']);
		expect(await within('320000')).toEqual(['320102']);
	});
});

test('the filter of a part is the part, or what was chosen within it', () => {
	expect(partWhere({}, 'region', '320000')).toEqual({ region: ['320000'] });
	expect(partWhere({ region: ['320000', '320102'] }, 'prefecture', '320100')).toEqual({
		region: ['320100']
	});
	expect(partWhere({ region: ['320102', '110105'] }, 'prefecture', '320100')).toEqual({
		region: ['320102']
	});
	expect(partWhere({ region: ['320102'] }, 'type', 'gsl')).toEqual({ type: ['gsl'] });
});
