import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from '../../src/lib/query/ask';
import { readCsv } from '../../src/lib/util/csv';
import { Exact } from '../../src/lib/util/exact';
import { engineOver } from '../support/engine';

/* What rows of lines, parts and indicators are made of, computed once more from the CSVs with decimal.js alone. */

type Row = Readonly<Record<string, string>>;

const read = (table: string): readonly Row[] => {
	const file = resolve(import.meta.dirname, '../../data', `${table}.csv`);
	const [head, ...lines] = readCsv(readFileSync(join(file), 'utf8')).lines;
	const names = head?.cells ?? [];
	return lines.map(({ cells }) =>
		Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
	);
};

const engine = await engineOver();
const by = ['unit', 'year'] as const;
const [observations, lines, scores, indicators] = [
	'observation',
	'spending',
	'score',
	'indicator'
].map(read) as [readonly Row[], readonly Row[], readonly Row[], readonly Row[]];

const percent = (n: string | undefined, d: string | undefined) =>
	!n || !d || new Exact(d).isZero() ? null : new Exact(n).times(100).div(d).toFixed(2);
const level = (code: string | undefined) => (code ?? '').split('+')[0]?.length;
const isOf = (row: Row, unit: string, year: number) =>
	row.unit_id === unit && row.year === String(year);

test.each(['all', 'general_public'] as const)('economic_share at scope %s', async (scope) => {
	const rows = await ask(engine, { metric: 'economic_share', by, where: {}, params: { scope } });
	const known = rows.filter((row) => row.value !== null);
	expect(known.length).toBeGreaterThan(10);
	for (const { unit, year, code, value } of known) {
		const mine = lines.filter(
			(line) =>
				isOf(line, unit, year) &&
				line.classification === 'economic' &&
				line.scope === scope &&
				line.stage === 'final'
		);
		const total = mine
			.filter((line) => level(line.code) === level(code))
			.reduce((sum, line) => sum.plus(line.value || 0), new Exact(0));
		expect(value).toBe(percent(mine.find((line) => line.code === code)?.value, total.toFixed()));
	}
});

test('score_part_rate: only where the weight is printed', async () => {
	const rows = await ask(engine, { metric: 'score_part_rate', by, where: {} });
	const parts = scores.filter(
		(row) => row.subject === 'whole' && !['total', 'mean'].includes(row.part ?? '')
	);
	expect(rows.filter((row) => row.part !== null)).toHaveLength(parts.length);
	for (const row of parts)
		expect(rows.find((one) => isOf(row, one.unit, one.year) && one.part === row.part)?.value).toBe(
			percent(row.value, row.weight)
		);
});

test('indicator_completion: actual ÷ target of every row', async () => {
	const rows = await ask(engine, { metric: 'indicator_completion', by, where: {} });
	const computed = new Map(rows.map((row) => [row.row_id, row.value]));
	expect([...computed.keys()].filter(Boolean)).toHaveLength(indicators.length);
	for (const row of indicators)
		expect(computed.get(row.row_id ?? '')).toBe(percent(row.actual_value, row.target_value));
});

test('execution_points: min(rate, 1) × the printed weight', async () => {
	const rows = await ask(engine, {
		metric: 'execution_points',
		by,
		where: {},
		params: { budget: 'initial' }
	});
	const amount = (unit: string, year: number, stage: string) =>
		observations.find(
			(row) =>
				isOf(row, unit, year) &&
				row.measure === 'expenditure' &&
				row.stage === stage &&
				row.scope === 'all' &&
				!row.fund &&
				row.value
		)?.value;
	for (const { unit, year, value } of rows) {
		const weight = scores.find(
			(row) => isOf(row, unit, year) && row.subject === 'whole' && row.part === 'execution'
		)?.weight;
		const [final, initial] = [amount(unit, year, 'final'), amount(unit, year, 'initial')];
		const expected =
			final && initial && weight
				? Exact.min(final, initial).times(weight).div(initial).toFixed(2)
				: null;
		expect(value).toBe(expected);
	}
	expect(rows.some((row) => row.value !== null)).toBe(true);
});

test('year_on_year: this year less last year, and the rate', async () => {
	const asked = {
		metric: 'year_on_year',
		of: 'expenditure',
		by,
		where: {},
		params: { scope: 'general_public' }
	} as const;
	const amount = (unit: string, year: number) =>
		observations.find(
			(row) =>
				isOf(row, unit, year) &&
				row.measure === 'expenditure' &&
				row.stage === 'final' &&
				row.scope === 'general_public' &&
				!row.fund &&
				row.value
		)?.value;
	const rows = await ask(engine, asked);
	for (const { unit, year, value, rate } of rows) {
		const [now, before] = [amount(unit, year), amount(unit, year - 1)];
		const change = now && before ? new Exact(now).minus(before) : null;
		expect([value, rate]).toEqual([
			change?.toFixed(2) ?? null,
			change ? percent(change.toFixed(), before) : null
		]);
	}
	expect(rows.some((row) => row.rate !== null)).toBe(true);
});

test('adjustment_rate, gross: the greater of the changes of parts and of funds', async () => {
	const rows = await ask(engine, {
		metric: 'adjustment_rate',
		by,
		where: {},
		params: { method: 'gross' }
	});
	for (const { unit, year, value } of rows) {
		const mine = observations.filter(
			(row) => isOf(row, unit, year) && row.scope === 'all' && row.value
		);
		const changes = (isPart: (row: Row) => boolean) =>
			mine.flatMap((initial) => {
				if (initial.stage !== 'initial' || !isPart(initial)) return [];
				const same = (row: Row) =>
					row.measure === initial.measure && row.fund === initial.fund && row.stage === 'adjusted';
				const adjusted = mine.find(same)?.value;
				return adjusted ? [new Exact(adjusted).minus(initial.value ?? 0).abs()] : [];
			});
		const families = [
			changes(
				(row) =>
					!row.fund && ['expenditure_basic', 'expenditure_project'].includes(row.measure ?? '')
			),
			changes((row) => row.measure === 'expenditure' && row.fund !== '')
		].filter((family) => family.length > 1);
		const initial = mine.find(
			(row) => row.measure === 'expenditure' && row.stage === 'initial' && !row.fund
		)?.value;
		const totals = families.map((family) => Exact.sum(...family));
		const expected =
			totals.length > 0 && initial
				? Exact.max(...totals)
						.times(100)
						.div(initial)
						.toFixed(2)
				: null;
		expect(value).toBe(expected);
	}
	expect(rows.filter((row) => row.value !== null)).toHaveLength(2);
});
