import { Decimal } from 'decimal.js';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { askChosen } from '../../src/lib/query/ask';
import { askNearest, type Variable } from '../../src/lib/query/lists/nearest';
import { latestByUnit } from '../../src/lib/views/latest';
import { foundWords, nearestFigure, nearestIds } from '../../src/lib/views/compare/nearest';
import { mostNear, parseRule, ruleText, usualRule } from '../../src/lib/views/compare/near-rule';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { generate } from '../support/generate';
import { twoClasses } from '../support/peers';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

const own = '110105-gsl-2';
const variables = [
	{ metric: 'expenditure', weight: 3 },
	{ metric: 'project_share', weight: 1 }
] as const satisfies readonly Variable[];

/** The same distances in decimal arithmetic, of the districts of 北京. */
async function expected(year?: string) {
	const where = year === undefined ? {} : { year: [year] };
	const columns = await Promise.all(
		variables.map(async ({ metric, weight }) => {
			const rows = latestByUnit(await askChosen(engine, metric, ['unit', 'year'], where, {}));
			const held = rows.filter(({ unit }) => Number(unit.split('-')[2] ?? 1) <= 7);
			return { weight, rows: held.filter(({ value }) => value !== null) };
		})
	);
	const units = (columns[0]?.rows ?? [])
		.map(({ unit }) => unit)
		.filter((unit) => columns.every(({ rows }) => rows.some((row) => row.unit === unit)));
	const total = new Map(units.map((unit) => [unit, new Decimal(0)]));
	for (const { weight, rows } of columns) {
		const values = new Map(rows.map(({ unit, value }) => [unit, new Decimal(value ?? 0)]));
		const all = units.map((unit) => values.get(unit) ?? new Decimal(0));
		const mean = Decimal.sum(...all).div(all.length);
		const deviation = Decimal.sum(...all.map((x) => x.minus(mean).pow(2)))
			.div(all.length)
			.sqrt();
		const mine = values.get(own) ?? new Decimal(0);
		for (const unit of units) {
			const term = (values.get(unit) ?? mine).minus(mine).abs().div(deviation).times(weight);
			total.set(unit, (total.get(unit) ?? term).plus(term));
		}
	}
	return new Map([...total].map(([unit, sum]) => [unit, sum.div(4)]));
}

test('a distance is the weighted mean of standardised differences, as decimal arithmetic has it', async () => {
	const rows = await askNearest(engine, own, variables, {});
	const distances = await expected();
	expect(rows.map(({ unit }) => unit).sort()).toEqual([...distances.keys()].sort());
	for (const { unit, distance } of rows)
		expect(Number(distance), unit).toBeCloseTo(distances.get(unit)?.toNumber() ?? NaN, 2);
	const others = rows.filter(({ place }) => place !== null);
	expect(others.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
	const inOrder = [...distances].sort(([, a], [, b]) => a.comparedTo(b)).map(([unit]) => unit);
	expect([own, ...others.map(({ unit }) => unit)]).toEqual(inOrder);
	expect(await askNearest(engine, own, variables, {})).toEqual(rows);
});

test('a unit without a variable has no distance, is left out and is counted by what it lacks', async () => {
	const rows = await askNearest(engine, own, variables, { year: ['2024'] });
	const silent = rows.find(({ unit }) => unit === '110105-gsl-7');
	expect(silent).toMatchObject({ distance: null, place: null });
	expect(silent?.missing).toBe('expenditure project_share');
	expect(nearestIds(rows)).toHaveLength(5);
	expect(foundWords(rows, own, variables)).toBe(
		'同类型、同层级、同编报口径的其他单位6个，5个可计算距离，取最近5个，其余1个不计入（1个没有本年支出、1个没有项目支出占比）。'
	);
	const distances = await expected('2024');
	for (const { unit, distance } of rows.filter(({ distance }) => distance !== null))
		expect(Number(distance), unit).toBeCloseTo(distances.get(unit)?.toNumber() ?? NaN, 2);
});

test('a unit that lacks a variable itself has no neighbours, and is told which', async () => {
	const rows = await askNearest(engine, '110105-gsl-7', variables, { year: ['2024'] });
	expect(nearestIds(rows)).toEqual([]);
	expect(foundWords(rows, '110105-gsl-7', variables)).toBe(
		'本单位没有本年支出、项目支出占比，不能按此规则选取，请换用其他变量。'
	);
});

test('a variable in which all are equal tells nobody apart', async () => {
	const alike = generate(15, 3);
	const values = new Map(
		alike.observation
			.filter(({ unit_id }) => unit_id === '110105-gsl')
			.map((row) => [`${row.year} ${row.measure} ${row.stage} ${row.scope} ${row.fund}`, row.value])
	);
	const same = alike.observation.map((row) => ({
		...row,
		value:
			values.get(`${row.year} ${row.measure} ${row.stage} ${row.scope} ${row.fund}`) ?? row.value
	}));
	const twins = await engineOf({ ...alike, observation: same, claim: [], finding: [] });
	const rows = await askNearest(twins, '110105-gsl', [{ metric: 'expenditure', weight: 1 }], {});
	expect(rows.map(({ unit, distance }) => [unit, distance])).toEqual([
		['110105-gsl', '0.00'],
		['110105-gsl-2', '0.00'],
		['110105-gsl-3', '0.00']
	]);
}, 60_000);

test('at most twelve are taken, and the listing shows them with the values they rest on', async () => {
	const many = await engineOf(generate(100, 8));
	const figure = await nearestFigure(many, '110105-gsl', usualRule, {});
	expect(figure.table.rows).toHaveLength(1 + mostNear);
	expect(figure.table.rows[0]?.own).toBe(true);
	const distances = figure.table.rows.slice(1).map(({ cells }) => Number(cells[1]?.value));
	expect([...distances].sort((a, b) => a - b)).toEqual(distances);
	for (const { cells } of figure.table.rows)
		for (const at of [2, 4, 6]) expect(cells[at]?.address).toMatch(/unit:.*year:/);
}, 60_000);

test('of the shipped records, districts of 直辖市 are among themselves', async () => {
	const shipped = await engineOver();
	const rows = await askNearest(shipped, '360502-gsl', [{ metric: 'expenditure', weight: 1 }], {});
	expect(rows.map(({ unit }) => unit).sort()).toEqual(['360502-gsl', '510904-gsl', '650104-gsl']);
});

test('a rule stands in the query string and reads back; what is no rule is refused', () => {
	expect(parseRule(ruleText(usualRule))).toEqual(usualRule);
	expect(ruleText(variables)).toBe('expenditure.3,project_share.1');
	for (const text of [
		'',
		'expenditure',
		'expenditure.0',
		'expenditure.6',
		'expenditre.1',
		'grade.1'
	])
		expect(parseRule(text), text).toBeNull();
	expect(parseRule('expenditure.1,expenditure.2')).toBeNull();
	expect(parseRule('expenditure.1.1')).toBeNull();
});

test('在职人数 is one of the variables: whole people, with the record they are read from', async () => {
	const rule = parseRule('staff_serving.2,expenditure.1');
	if (!rule) throw new Error('no rule');
	const records = generate(60, 5);
	const staffed = await engineOf({
		...records,
		observation: records.observation.flatMap((row, i) =>
			row.measure === 'expenditure' && row.stage === 'final' && row.value !== null
				? [
						row,
						{
							...row,
							...{ row_id: `${row.row_id}9`, measure: 'staff_serving' as const },
							...{ value: `${5 + (i % 40)}.00`, printed: null, printed_unit: '人' }
						}
					]
				: [row]
		)
	});
	const figure = await nearestFigure(staffed, own, rule, {});
	const at = figure.table.columns.findIndex(({ key }) => key === 'staff_serving');
	expect(figure.table.columns[at]).toMatchObject({ label: '在职人数×2', unit: '人' });
	expect(figure.table.rows.length).toBeGreaterThan(3);
	for (const { cells } of figure.table.rows) {
		expect(cells[at]?.text).toMatch(/^\d+$/);
		expect(cells[at]?.address).toContain('staff_serving,unit:');
	}
});
