import { expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { everyChoice } from '../../src/lib/metrics/choices';
import type { Metric, Term } from '../../src/lib/metrics/metric';
import { measures } from '../../src/lib/model/measures';
import { readRecords } from '../../src/lib/records/read';
import { ask, askChosen } from '../../src/lib/query/ask';
import type { ChangeableId } from '../../src/lib/query/question';
import { plainText } from '../../src/lib/views/prose';
import { canonicalCsv } from '../../src/lib/records/canonical';
import { bodies, engineOfBodies, statementOf, unitOf, type Statement } from '../support/bodies';
import { comparedAs, readBack, seenOf } from './compared';

/* Failures of peers in which nothing became something. */

const year = 2024;
const by = ['unit', 'year'] as const;
const whereOf = (...units: readonly number[]) => ({ unit: units.map(unitOf), year: [`${year}`] });

/** A metric under one choice of its parameters, with the terms that it divides and divides by. */
interface Asked {
	readonly id: MetricId;
	readonly params: Readonly<Record<string, string>>;
	readonly over: readonly Term[];
	readonly under: readonly Term[];
}

const asked = (Object.entries(metrics) as [MetricId, Metric][]).flatMap(([id, metric]) => {
	const formula = metric.formula.kind === 'adjustment' ? metric.formula.net : metric.formula;
	if (formula.kind !== 'linear') return [];
	const { numerator: over, denominator: under = [] } = formula;
	const choices = everyChoice(metric).filter(({ method }) => method !== 'gross');
	return choices.map((params): Asked => ({ id, params, over, under }));
});

const rates = asked.filter(({ under }) => under.length > 0);
const first = (id: MetricId) => rates.find((rate) => rate.id === id) as Asked;

/** What a formula needs of a year and the years before; what divides is `divisor`, or not stated at all. */
function states(
	{ over, under, params }: Asked,
	divisor: string | null,
	dividend = '100.00',
	of = year
): readonly Statement[] {
	const placeOf = ({ measure, stage, scope, year }: Statement) =>
		[measure, stage, scope, year].join();
	const all = new Map<string, Statement>();
	for (const term of over) {
		const each = statementOf(term, params, of, dividend);
		all.set(placeOf(each), each);
	}
	for (const term of under) {
		const each = statementOf(term, params, of, divisor ?? '');
		if (divisor === null) all.delete(placeOf(each));
		else all.set(placeOf(each), each);
	}
	return [...all.values()];
}

test('a zero or missing denominator gave 0 %, rated good', async () => {
	const engine = await engineOfBodies([
		...rates.flatMap((rate, i) => [
			{ n: 2 * i + 1, year, states: states(rate, '0.00') },
			{ n: 2 * i + 2, year, states: states(rate, null) }
		])
	]);
	for (const [i, { id, params }] of rates.entries()) {
		const [zero, missing] = [2 * i + 1, 2 * i + 2];
		const rows = await askChosen(engine, id, by, whereOf(zero, missing), params);
		const of = (n: number) => rows.find(({ unit }) => unit === unitOf(n));
		expect(of(zero), id).toMatchObject({ value: null, absence: 'zero_base' });
		expect(of(missing), id).toMatchObject({ value: null, denominator: null });
		expect(of(missing)?.absence, id).toMatch(/^not_(in_report|collected)$/);
	}
	const rate = first('execution_rate');
	const few = await engineOfBodies(
		['125.00', '100.00', '200.00', '0.00', null].map((divisor, i) => ({
			n: i + 1,
			year,
			states: states(rate, divisor)
		}))
	);
	const nobody = await askChosen(few, 'execution_rate', [], whereOf(4, 5), {});
	expect(nobody).toMatchObject([{ value: null, absence: 'zero_base', n: 1, of: 2 }]);
	const read = await comparedAs(few, 'rank', '');
	for (const [name, word] of [
		['单位4', '基数为零'],
		['单位5', '本报告未列示']
	] as const) {
		const { cells, marks, absence } = seenOf(read, name);
		expect([cells.get('value')?.text, cells.get('value')?.value]).toEqual([word, null]);
		expect([cells.get('rank')?.text, cells.get('of')?.text]).toEqual(['不排位', '3']);
		expect([marks, absence]).toEqual([[], word]);
	}
	expect(read.table.rows.map(({ cells }) => cells[0]?.text).slice(0, 3)).toEqual([
		'单位2',
		'单位1',
		'单位3'
	]);
	expect(plainText(read.sentence)).toContain('5个单位中3个可计算预算执行率');
});

test('a missing earlier year gave 0 % change', async () => {
	/** Everything that any formula asks of a year, said once. */
	const everything = (of: number, says: string): readonly Statement[] => {
		const all = asked.flatMap(({ over, under, params }) =>
			[...over, ...under].map((term) => ({
				...statementOf(term, params, of, says),
				year: of
			}))
		);
		return [...new Map(all.map((said) => [JSON.stringify(said), said])).values()];
	};
	const [alone, twice] = [1, 2];
	const engine = await engineOfBodies([
		{ n: alone, year, states: everything(year, '100.00') },
		{ n: twice, year, states: everything(year, '100.00') },
		{ n: twice, year: year - 1, states: everything(year - 1, '80.00') }
	]);
	const usual = asked.filter(({ id }, i) => asked.findIndex((each) => each.id === id) === i);
	for (const { id, params, over, under } of usual) {
		const rows = await ask(engine, {
			...{ metric: 'year_on_year', of: id as ChangeableId, by, params },
			where: whereOf(alone, twice)
		} as const);
		const [one, other] = rows;
		expect(one, id).toMatchObject({ unit: unitOf(alone), value: null, rate: null, previous: null });
		expect(one?.absence, id).toBe('not_collected');
		const direct = await askChosen(engine, id, by, whereOf(alone), params);
		const ofTwoYears = over.some(({ lag }) => lag);
		expect(direct[0]?.absence, id).toBe(ofTwoYears ? 'not_collected' : null);
		// A body with both years has a change; of what is itself a change the year before rests on a third.
		if (!ofTwoYears) expect(other?.value, id).toBe(under.length === 0 ? '20.00' : '0.00');
	}
	const shown = await comparedAs(engine, 'rank', '?metric=sangong_change_rate');
	const seen = (n: number) => seenOf(shown, `单位${n}`).cells.get('value')?.text;
	expect([seen(alone), seen(twice)]).toEqual(['未收录', '+25.00%']);
});

test('a missing divisor gave the undivided amount in a per-head chart', async () => {
	const perHead = rates.filter(({ id }) => metrics[id].unit.includes('/'));
	expect(new Set(perHead.map(({ id }) => id)).size).toBeGreaterThan(3);
	for (const rate of perHead) {
		const engine = await engineOfBodies(
			['5.00', '8.00', '10.00', null, '0.00'].map((divisor, i) => ({
				n: i + 1,
				year,
				states: states(rate, divisor, '70000.00')
			}))
		);
		const search = new URLSearchParams({ metric: rate.id, ...rate.params });
		const figure = await comparedAs(engine, 'rank', `?${search}`);
		expect(figure.chart?.form).toBe('dots');
		for (const [name, word] of [
			['单位4', '本报告未列示'],
			['单位5', '基数为零']
		] as const) {
			const { cells, marks, absence } = seenOf(figure, name);
			expect([cells.get('value')?.text, marks, absence], rate.id).toEqual([word, [], word]);
			expect(cells.get('numerator')?.text).toBe('7.00');
			const { label, unit } = figure.table.columns[2] ?? { label: '' };
			const line = readBack(figure.table).find((record) => record['单位'] === name);
			expect([line?.[`${label}（${unit}）`], line?.[`${label}（缺失原因）`]]).toEqual(['', word]);
		}
	}
});

test('null and 0 were one in filters, sums and imports', async () => {
	const say = (n: number, says: Statement['says']) => ({
		...{ n, year },
		states: [{ measure: 'sangong', scope: 'fiscal', says }] as const
	});
	const records = bodies([
		say(1, '50000.00'),
		say(2, '0.00'),
		say(3, { absent: 'blank' }),
		say(4, { absent: 'not_published' }),
		say(5, '20000.00')
	]);

	// An import keeps them apart, and refuses a row that leaves it open which it is.
	const text = canonicalCsv('observation', records.observation);
	const imported = readRecords({ observation: text }).records.observation;
	expect(imported.map(({ value, absence }) => value ?? absence)).toEqual([
		'50000.00',
		'0.00',
		'blank',
		'not_published',
		'20000.00'
	]);
	const { issues } = readRecords({ observation: text.replace(',blank,', ',,') });
	expect(issues.map(({ message }) => message).join()).toContain('neither value nor absence');

	// A sum counts a printed 0 and not an absence.
	const engine = await engineOfBodies([
		say(1, '50000.00'),
		say(2, '0.00'),
		say(3, { absent: 'blank' }),
		say(4, { absent: 'not_published' }),
		say(5, '20000.00')
	]);
	const sum = (...units: readonly number[]) =>
		askChosen(engine, 'sangong', [], whereOf(...units), {});
	expect(await sum(1, 2, 3, 4, 5)).toMatchObject([{ value: '70000.00', n: 3, of: 5 }]);
	expect(await sum(2, 3)).toMatchObject([{ value: '0.00', absence: null, n: 1, of: 2 }]);
	expect(await sum(3, 4)).toMatchObject([{ value: null, n: 0, of: 2 }]);

	// A filter, a ranking, a chart and a download treat 0 as a figure and an absence as its word.
	const figure = await comparedAs(engine, 'rank', '?metric=sangong');
	const stated = figure.switches
		.find(({ param }) => param === 'stage')
		?.choices.find(({ id }) => id === 'final');
	expect(stated?.n).toBe(3);
	const of = (name: string) => {
		const { cells, marks, absence } = seenOf(figure, name);
		const line = readBack(figure.table).find((record) => record['单位'] === name);
		const value = line?.[`${metrics.sangong.label}（万元）`];
		return [cells.get('value')?.text, cells.get('rank')?.text, marks, absence, value];
	};
	expect(of('单位2')).toEqual(['0.00', '3', ['0.00'], undefined, '0']);
	expect(of('单位3')).toEqual(['表内空白', '不排位', [], '表内空白', '']);
	expect(of('单位4')).toEqual(['所收录文件中未见', '不排位', [], '所收录文件中未见', '']);
});

test('percentages were divided by population', () => {
	const unitsOf = (terms: readonly Term[]) => [
		...new Set(terms.map(({ measure }) => measures[measure].unit))
	];
	// Nothing that is divided or divides is a rate: measures are money or things counted.
	expect(Object.values(measures).filter(({ unit }) => /[%‰]|\//.test(unit))).toEqual([]);
	for (const { id, over, under } of asked) {
		const [dividend, ...mixed] = unitsOf(over);
		const [divisor, ...others] = unitsOf(under);
		expect([...mixed, ...others], id).toEqual([]);
		const made =
			divisor === undefined ? dividend : divisor === dividend ? '%' : `${dividend}/${divisor}`;
		expect(metrics[id].unit, id).toBe(made);
		if (made?.includes('/')) expect([dividend, divisor === '元'], id).toEqual(['元', false]);
	}
});
