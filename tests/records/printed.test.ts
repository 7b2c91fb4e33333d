import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';

/* printed × unit = value, from the CSVs as they are; nothing of src has a part in it. */

const shipped = resolve(import.meta.dirname, '../../data');

type Row = Readonly<Record<string, string>>;

const read = (table: string): readonly Row[] =>
	parse(readFileSync(join(shipped, `${table}.csv`), 'utf8'), { columns: true });

const at = (row: Row, column: string) => row[column] ?? '';
const cellsOf = (row: Row) => at(row, 'printed').split(' | ');

const factors: Readonly<Record<string, number>> = {
	...{ 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8, '%': 1, 个百分点: 1, 分: 1 },
	...{ 人: 1, 名: 1, 人次: 1, 个: 1, 次: 1, 批次: 1, 辆: 1 }
};

/** A printed cell that is nothing but a number or its word for none; undefined for any other. */
function numberOf(cell: string): Decimal | undefined {
	if (cell === '无') return new Decimal(0);
	const text = cell.replaceAll(/[,，\s]/g, '').replace('−', '-');
	return /^[-+]?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : undefined;
}

/** The printed numbers of a row in the unit of its value. */
function amounts(row: Row): readonly Decimal[] {
	const factor = factors[at(row, 'printed_unit').split('/')[0] ?? ''];
	if (factor === undefined) throw new Error(`${at(row, 'row_id')}: unit ${row.printed_unit}`);
	return cellsOf(row).map((cell) => {
		const number = numberOf(cell);
		if (!number) throw new Error(`${at(row, 'row_id')}: "${cell}" is no number`);
		return number.times(factor);
	});
}

const claims = read('claim');
const tables = ['observation', 'spending', 'project', 'claim'] as const;
const amountRows = tables.flatMap((table) =>
	(table === 'claim' ? claims : read(table)).map((row) => ({ table, row }))
);
const known = new Map(amountRows.map(({ row }) => [at(row, 'row_id'), row]));

/** [row, printed × unit, value] of the rows whose value is not that; to be empty. */
const unlike = (rows: readonly Row[], expected: (row: Row) => Decimal | undefined) =>
	rows.flatMap((row) => {
		const from = expected(row);
		return from?.equals(at(row, 'value')) ? [] : [[row.row_id, from?.toFixed(), row.value]];
	});

/** The one number printed; a cut that is printed as one in words alone is noted so. */
function once(row: Row): Decimal | undefined {
	const [amount] = amounts(row);
	return at(row, 'note') === '原文为调减' ? amount?.neg() : amount;
}

describe.each(tables)('%s', (table) => {
	const rows = amountRows.filter((each) => each.table === table).map(({ row }) => row);

	test('a value read off the report is the one number printed × its unit', () => {
		const stated = rows.filter((row) => ['stated', 'residue'].includes(at(row, 'basis')));
		expect(stated.length).toBeGreaterThan(60);
		expect(stated.filter((row) => cellsOf(row).length !== 1)).toEqual([]);
		expect(unlike(stated, once)).toEqual([]);
	});

	test('where nothing is printed there is neither value nor unit, and a reason', () => {
		const absent = rows.filter((row) => at(row, 'value') === '');
		const filled = absent.filter(
			(row) =>
				at(row, 'printed') + at(row, 'printed_unit') + at(row, 'basis') !== '' ||
				at(row, 'absence') === ''
		);
		expect(filled).toEqual([]);
		expect(rows.filter((row) => at(row, 'value') !== '' && at(row, 'printed') === '')).toEqual([]);
	});
});

/** What a derived row says of itself is how its operands go together. */
const added = /相加|之和/;
const subtracted = /由.*减.*推算/;
const steady = /持平/;
const fromChange = '由本年数与增减额推算';

/** The change of this year's figure on this one, with its direction. */
const changeOn = (row: Row) =>
	claims.find((claim) => claim.base === row.row_id && claim.kind === 'change');

function derived(row: Row): Decimal | undefined {
	const [first, ...rest] = amounts(row);
	const others = rest.reduce((sum, each) => sum.plus(each), new Decimal(0));
	const note = at(row, 'note');
	if (note === fromChange) {
		const claim = changeOn(row);
		if (!claim || rest.length !== 1) return undefined;
		if (claim.direction === 'flat' && !others.isZero()) return undefined;
		return claim.direction === 'down' ? first?.plus(others) : first?.minus(others);
	}
	if (added.test(note)) return first?.plus(others);
	if (subtracted.test(note)) return first?.minus(others);
	return steady.test(note) && rest.length === 0 ? first : undefined;
}

describe('a derived value', () => {
	const rows = amountRows.map(({ row }) => row).filter(({ basis }) => basis === 'derived');

	test('is the sum or difference of its printed operands that its note tells', () => {
		expect(rows.length).toBeGreaterThan(40);
		expect(unlike(rows, derived)).toEqual([]);
	});

	test('of the year before rests on the figure and the change that its claim names', () => {
		const before = rows.filter(({ note }) => note === fromChange);
		expect(before.length).toBeGreaterThan(20);
		for (const row of before) {
			const claim = changeOn(row);
			const now = known.get(claim?.target ?? '');
			expect(cellsOf(row), row.row_id).toEqual([now?.printed, claim?.printed]);
		}
	});
});

/** The numbers within the cells of a row: `=1家` is 1, `2024年12月10日` none in particular. */
const within = (row: Row) =>
	cellsOf(row).flatMap((cell) => {
		const numbers = [...cell.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => text);
		return numbers.length === 1 ? [new Decimal(numbers[0] ?? '')] : [];
	});

/** The columns of a row whose number no cell of its own prints; to be empty. */
function unprinted(row: Row, columns: readonly string[]): readonly string[] {
	const left = [...within(row)];
	return columns.filter((column) => {
		if (at(row, column) === '') return false;
		const place = left.findIndex((number) => number.equals(at(row, column)));
		if (place < 0) return true;
		left.splice(place, 1);
		return false;
	});
}

describe('a row with several figures', () => {
	test('a score is the last cell printed, its weight the first, or both are the only one', () => {
		const scores = read('score').filter(({ basis }) => basis === 'stated');
		expect(scores.length).toBeGreaterThan(20);
		for (const row of scores) {
			const cells = within(row);
			const [value, weight] = [at(row, 'value'), at(row, 'weight')];
			const both = weight === '' || /权重与得分均为/.test(at(row, 'note'));
			expect([row.row_id, row.printed_unit, cells.length]).toEqual([
				row.row_id,
				'分',
				both ? 1 : 2
			]);
			expect(cells.at(-1)?.equals(value), row.row_id).toBe(true);
			if (weight !== '') expect(cells[0]?.equals(weight), row.row_id).toBe(true);
		}
	});

	test('a total score that is not printed is the sum of the printed ones', () => {
		const sums = read('score').filter(({ basis }) => basis === 'derived');
		expect(sums.length).toBeGreaterThan(0);
		expect(unlike(sums, (row) => Decimal.sum(...amounts(row)))).toEqual([]);
	});

	test('every number of an indicator stands in a printed cell of its own', () => {
		const rows = read('indicator').filter(({ basis }) => basis === 'stated');
		expect(rows.length).toBeGreaterThan(60);
		const columns = ['target_value', 'actual_value', 'completion', 'weight', 'score'];
		const missing = rows.flatMap((row) =>
			unprinted(row, columns).map((name) => [row.row_id, name])
		);
		expect(missing).toEqual([]);
	});

	test('no printed number of an indicator is left without its column', () => {
		const texts = ['level3', 'target', 'actual', 'interim', 'previous'];
		const numbers = ['target_value', 'actual_value', 'completion', 'weight', 'score'];
		const lost = read('indicator').flatMap((row) => {
			const digits = (text: string) =>
				[...text.matchAll(/\d+(\.\d+)?/g)].map(([number]) => new Decimal(number).toFixed());
			const kept = new Set([...texts, ...numbers].flatMap((column) => digits(at(row, column))));
			return digits(at(row, 'printed'))
				.filter((number) => !kept.has(number))
				.map((number) => [row.row_id, number]);
		});
		expect(lost).toEqual([]);
	});
});
