import { describe, expect, test } from 'vitest';
import {
	arranged,
	arrangementWords,
	isSortable,
	narrowed,
	nextOrder,
	ordered
} from '../../src/lib/components/order';
import { unarranged } from '../../src/lib/state/arrangement';
import type { ColumnView, TableRow } from '../../src/lib/views/figure';
import { figure, notInReport, rates, text } from './examples';

const rows: readonly TableRow[] = [
	['甲', figure('9.5')],
	['乙', notInReport],
	['丙', figure('10.25')],
	['丁', figure('-3')]
].map(([name, cell], i) => ({
	key: String(i),
	cells: [text(String(name)), cell as TableRow['cells'][number]]
}));

const columns: readonly ColumnView[] = ['name', 'value'].map((key) => ({
	...{ key, label: key, align: 'start' }
}));
const names = (all: readonly TableRow[]) => all.map(({ cells }) => cells[0]?.text).join('');

describe('sorted rows', () => {
	test('stay as they are where the column is not in the table', () => {
		expect(ordered(rows, { column: 'other', down: true }, columns)).toBe(rows);
	});

	test('stand by their figures, not their letters, absent ones last either way', () => {
		expect(names(ordered(rows, { column: 'value', down: true }, columns))).toBe('丙甲丁乙');
		expect(names(ordered(rows, { column: 'value', down: false }, columns))).toBe('丁甲丙乙');
		expect(names(ordered(rows, null, columns))).toBe('甲乙丙丁');
	});

	test('keep absent ones in their order, whatever their words', () => {
		const absent = ['甲', '乙'].map((name, i) => ({
			key: name,
			cells: [text(name), { ...notInReport, text: i === 0 ? '未收录' : '不适用' }]
		}));
		for (const down of [true, false])
			expect(names(ordered(absent, { column: 'value', down }, columns))).toBe('甲乙');
	});

	test('begin with the highest figure or the first word, and come back at the third press', () => {
		const first = nextOrder(null, 'value', true);
		const second = nextOrder(first, 'value', true);
		expect([first, second, nextOrder(second, 'value', true)]).toEqual([
			{ column: 'value', down: true },
			{ column: 'value', down: false },
			null
		]);
		expect(nextOrder(first, 'name', false)).toEqual({ column: 'name', down: false });
	});

	test('are none where headings stand in levels, or where there are few', () => {
		expect(isSortable(rates)).toBe(true);
		const levelled = rates.rows.map((row) => ({ ...row, indent: 1 }));
		expect(isSortable({ ...rates, rows: levelled })).toBe(false);
		expect(isSortable({ ...rates, rows: rates.rows.slice(0, 2) })).toBe(false);
	});
});

test('rows are narrowed to those that hold every word', () => {
	expect(names(narrowed(rows, ' 10 丙 '))).toBe('丙');
	expect(names(narrowed(rows, '未列示'))).toBe('乙');
	expect(names(narrowed(rows, ''))).toBe('甲乙丙丁');
});

describe('an arranged table', () => {
	test('keeps what it says of all rows together before them', () => {
		const [unit] = rates.rows;
		if (!unit) throw new Error('no rows');
		const summary = { ...unit, key: 'median', summary: true } as const;
		const table = { ...rates, rows: [summary, ...rates.rows] };
		for (const down of [true, false])
			expect(arranged(table, { order: { column: 'spent', down }, words: '' }).rows[0]).toBe(
				summary
			);
		const narrow = arranged(table, { order: null, words: '没有这样的行' });
		expect(narrow.rows).toEqual([summary]);
	});

	const down = { column: 'spent', down: true } as const;

	test('is the one it was made as until it is arranged', () => {
		expect(arranged(rates, unarranged)).toBe(rates);
		expect(arrangementWords(rates, unarranged)).toBeNull();
	});

	test('keeps every row under its heading', () => {
		const { rows } = arranged(rates, { order: { column: 'spent', down: false }, words: '' });
		expect(rows.map(({ key, group }) => [key, group])).toEqual([
			['cy', '直辖市辖区'],
			['ys', '县级'],
			['aj', undefined]
		]);
	});

	test('loses the heading of a block without rows, and says what was left out', () => {
		const arrangement = { order: down, words: ' 市 ' };
		const words = { ...arrangement, words: '渝水' };
		expect(arranged(rates, arrangement).rows).toHaveLength(3);
		expect(arranged(rates, words).rows.map(({ key, group }) => [key, group])).toEqual([
			['ys', '县级']
		]);
		expect(arrangementWords(rates, words)).toBe(
			'按“本年支出（万元）”降序排列；只列含“渝水”的行：3行中的1行'
		);
	});

	test('takes no order of a column that is not there', () => {
		const order = { column: 'gone', down: true };
		expect(arrangementWords(rates, { order, words: '' })).toBeNull();
	});
});
