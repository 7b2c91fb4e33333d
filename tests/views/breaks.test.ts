import { describe, expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { askBreaks } from '../../src/lib/query/lists/breaks';
import { breaksOf, breakWords, crossed, firstBeyond } from '../../src/lib/views/breaks';
import { breakRow } from '../support/breaks';
import { engineOver } from '../support/engine';

/* Which breaks of series touch a metric, and which of them lie between the values that are shown. */

const engine = await engineOver();

describe('which breaks touch a metric', async () => {
	const rows = await askBreaks(engine, {});
	const touched = (metric: MetricId) => [
		...new Set(breaksOf(metric, rows).map(({ series }) => series))
	];

	test('those of the measures it rests on, or of its classification', () => {
		expect(touched('operating_cost')).toEqual(['operating_cost']);
		expect(touched('operating_cost_per_staff')).toEqual(['operating_cost']);
		expect(touched('reserve_share')).toEqual(['expenditure_reserve']);
		expect(touched('economic_share')).toEqual(['301', '303']);
		expect(touched('function_share')).toEqual(['2080504']);
		for (const metric of ['personnel_share', 'basic_share', 'score_total'] as const)
			expect(touched(metric)).toEqual([]);
	});

	test('a rate of change crosses a break in the year it begins and in the next', () => {
		const found = breaksOf('sangong_change_rate', [breakRow({ series: 'sangong' })]);
		expect(found.map(({ from_year }) => from_year)).toEqual([2018, 2019]);
		expect(metrics.sangong_change_rate.formula.numerator[1]).toMatchObject({ lag: 1 });
	});

	test('only breaks of the units asked for and of all units are read', async () => {
		const some = await askBreaks(engine, { unit: ['320000-dw'], year: ['2024'] });
		expect([...new Set(some.map(({ unit_id }) => unit_id))].sort()).toEqual(['*', '320000-dw']);
		expect(some).toHaveLength(5);
	});
});

describe('which of them are crossed', () => {
	const values = (unit: string, ...years: readonly number[]) =>
		years.map((year) => ({ unit, year }));

	test('one of a unit between two of its own values, one of every unit between any two', () => {
		const own = [breakRow({ unit_id: 'a' })];
		expect(crossed(own, values('a', 2017, 2018))).toEqual(own);
		expect(crossed(own, values('a', 2018, 2019))).toEqual([]);
		expect(crossed(own, [...values('a', 2019), ...values('b', 2016, 2020)])).toEqual([]);
		const all = [breakRow({})];
		expect(crossed(all, [...values('a', 2019), ...values('b', 2016)])).toEqual(all);
	});

	test('the first value beyond a gap is the one that is marked', () => {
		const isBeyond = firstBeyond([breakRow({ unit_id: 'a' })], values('a', 2016, 2017, 2020, 2021));
		expect([2016, 2017, 2018, 2020, 2021].filter((year) => isBeyond({ unit: 'a', year }))).toEqual([
			2020
		]);
	});

	test('what several have alike is said once, more than three are counted', () => {
		const said = (...names: readonly string[]) =>
			breakWords(names.map((of) => ({ row: breakRow({}), of })));
		expect(said('甲', '乙', '甲')).toEqual(['2018年起（甲、乙）：改，前后不可比']);
		expect(said('甲', '乙', '丙', '丁')).toEqual(['2018年起（4个单位）：改，前后不可比']);
		expect(said('')).toEqual(['2018年起：改，前后不可比']);
		expect(breakWords([{ row: breakRow({ kind: 'reclassified' }), of: '' }])).toEqual([
			'2018年起：改'
		]);
	});
});
