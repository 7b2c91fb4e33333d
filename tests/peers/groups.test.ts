import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index';
import type { DimensionId } from '../../src/lib/dimensions';
import { askChosen } from '../../src/lib/query/ask';
import { askCollected } from '../../src/lib/query/lists/collected';
import { Exact } from '../../src/lib/util/exact';
import { sangong } from '../../src/lib/views/sangong/page';
import { peersOf } from '../../src/lib/views/unit/peers';
import { unitPage } from '../../src/lib/views/unit/page';
import type { SlopesView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { viewOf } from '../../src/lib/views/view-of';
import { bodies, engineOfBodies, packageOf, unitOf, type Statement } from '../support/bodies';
import { engineOver } from '../support/engine';
import { comparedAs, readBack } from './compared';

/* Failures of peers in what stands for several bodies or years. */

const spent = (says: string, budget: string): readonly Statement[] => [
	{ measure: 'expenditure', says },
	{ measure: 'expenditure', stage: 'adjusted', says: budget }
];

test('a group mean of ratios without n', async () => {
	const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));
	const side = fc.option(amount, { freq: 5 });
	const all = fc.sample(fc.tuple(side, side), { numRuns: 30, seed: 7 }).map(([n, d], i) => ({
		...{ n: 1 + (i % 10), year: 2020 + Math.floor(i / 10) },
		states: [
			...(n === null ? [] : [{ measure: 'expenditure', says: n } as const]),
			...(d === null ? [] : [{ measure: 'expenditure', stage: 'adjusted', says: d } as const])
		]
	}));
	const engine = await engineOfBodies(all);
	const read = (by: readonly DimensionId[], unit: readonly string[]) =>
		askChosen(engine, 'execution_rate', by, { unit }, {});
	let unlikeMean = 0;
	const units = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(unitOf), { minLength: 1 });
	await fc.assert(
		fc.asyncProperty(units, async (unit) => {
			const rows = await read(['unit', 'year'], unit);
			for (const group of await read(['year'], unit)) {
				const members = rows.filter(({ year }) => year === group.year);
				const known = members.filter(({ value }) => value !== null);
				expect([group.n, group.of]).toEqual([known.length, members.length]);
				if (known.length === 0) expect(group.value).toBeNull();
				if (known.length === 0) continue;
				const sum = (side: 'numerator' | 'denominator') =>
					Exact.sum(...known.map((row) => row[side] ?? ''));
				const value = sum('numerator').times(100).div(sum('denominator'));
				expect(group.value).toBe(value.toFixed(2));
				const mean = Exact.sum(...known.map(({ value }) => value ?? '')).div(known.length);
				if (mean.toFixed(2) !== group.value) unlikeMean++;
			}
		}),
		{ seed: 7, numRuns: 20 }
	);
	expect(unlikeMean).toBeGreaterThan(20);
});

test('peers were a random three on every click', async () => {
	const collected = [3, 1, 2, 7, 5, 4, 6].map((n) => ({
		...{ n, year: 2024, states: spent('1.00', '2.00') }
	}));
	const records = bodies(collected);
	const turned = {
		...records,
		unit: records.unit.toReversed(),
		report: records.report.toReversed(),
		observation: records.observation.toReversed()
	};
	const [engine, other] = [
		await engineOver(await packageOf(records)),
		await engineOver(await packageOf(turned))
	];
	const expected = [1, 3, 4, 5, 6, 7].map(unitOf);
	const id = unitOf(2);
	for (const asked of [engine, engine, other]) {
		const page = await unitPage(asked, id);
		expect(page?.peers.units.map((unit) => unit.id)).toEqual(expected);
		expect(page?.peers.sentence).toBe('同类型、同层级、同年度、同一编报口径的其他单位6个。');
	}
	const rows = await askCollected(engine, {});
	const own = rows.filter((row) => row.unit_id === id);
	fc.assert(
		fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
			expect(peersOf(shuffled, own)).toEqual(peersOf(rows, own));
		})
	);
});

/** Every figure within a view that draws lines. */
function lined(view: unknown): readonly FigureView[] {
	if (typeof view !== 'object' || view === null) return [];
	const { chart } = view as { chart?: { form?: string } };
	return chart?.form === 'slopes' ? [view as FigureView] : Object.values(view).flatMap(lined);
}

/** The years of a chart's axis, and those at which each of its lines has a point; a line may bridge none. */
function linesOf({ chart }: FigureView) {
	const view = chart as SlopesView;
	const { series } = charts.slopes.option(view, 600) as {
		series: readonly {
			readonly connectNulls?: boolean;
			readonly data: readonly { readonly value: number | '-' }[];
		}[];
	};
	return series.map(({ data, connectNulls = false }) => ({
		years: view.years,
		drawn: view.years.filter((_, i) => typeof data[i]?.value === 'number'),
		connectNulls
	}));
}

test('a gap in a series was filled silently', async () => {
	const collected = [2020, 2021, 2023, 2024];
	const engine = await engineOfBodies(
		collected.map((year) => ({
			...{ n: 1, year },
			states: [
				...spent(`${year}0000.00`, '30000000.00'),
				{ measure: 'sangong', scope: 'fiscal', says: `${year}0.00` }
			]
		}))
	);
	const every = [2020, 2021, 2022, 2023, 2024];
	const whole = { years: every, drawn: collected, connectNulls: false };
	const trend = await comparedAs(engine, 'trend', '?view=trend&metric=expenditure');
	const totals = await viewOf(engine, sangong, { where: { type: ['gsl'] }, params: {} });
	const unit = await unitPage(engine, unitOf(1));
	expect(lined(totals)).toHaveLength(1);
	for (const figure of [...lined(trend), ...lined(totals)])
		for (const line of linesOf(figure)) expect(line, figure.title).toEqual(whole);
	const own = lined(unit);
	expect(own.length).toBeGreaterThan(0);
	for (const { years, drawn, connectNulls } of own.flatMap(linesOf)) {
		expect(years).toEqual(every);
		// A change lacks the year behind the gap too: what it would compare with is not there.
		expect([collected, [2021, 2024]]).toContainEqual(drawn);
		expect(drawn).not.toContain(2022);
		expect(connectNulls).toBe(false);
	}

	const [line] = readBack(trend.table);
	expect(line).toMatchObject({ '2021年（万元）': '2021', '2023年（万元）': '2023' });
	expect(line).toMatchObject({ '2022年（万元）': '', '2022年（缺失原因）': '未收录' });
	expect(trend.absences).toContain('未收录1个');
	expect(unit?.metrics.table.columns.map(({ label }) => label)).toEqual(
		expect.arrayContaining(every.map((year) => `${year}年`))
	);

	// A change on a year that is missing is none, and four points make no trend though the axis has five years.
	const rows = await askChosen(engine, 'sangong_change_rate', ['unit', 'year'], {}, {});
	const change = { value: null, absence: 'not_collected' };
	expect(rows.find(({ year }) => year === 2023)).toMatchObject(change);
	for (const { caveats } of [trend, unit?.metrics ?? trend])
		expect(caveats).toContain('期数不足，不作趋势判断');

	// Years that are chosen one by one are no gaps.
	const chosen = await comparedAs(engine, 'trend', '?view=trend&metric=expenditure&year=2020,2024');
	expect((chosen.chart as SlopesView).years).toEqual([2020, 2024]);
});
