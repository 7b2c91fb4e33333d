import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { WorkbookStream } from '../../src/lib/export/xlsx/stream';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { readWorkbook } from '../support/workbook';
import { sheetsOf } from './extracted';

/* A workbook whose rows are handed over in pieces. */

test('what is too long for one sheet goes on in the next', () => {
	const columns = ['序号', '又'].map((label) => ({ label, kind: 'integer' as const }));
	const rows = Array.from({ length: 25 }, (_, i) => [i, i]);
	const book = new WorkbookStream({ name: '数据', columns, count: 25 }, [], 10);
	for (let i = 0; i < 25; i += 4) book.rows(rows.slice(i, i + 4));
	const sheets = sheetsOf(Buffer.concat([...book.end()]));
	expect([...sheets].map(([name, { length }]) => [name, length])).toEqual([
		['数据', 11],
		['数据2', 11],
		['数据3', 6]
	]);
	expect([...sheets.values()].flatMap((sheet) => sheet.slice(1)).flat()).toEqual(
		rows.flat().map(String)
	);
});

test('the sheets behind it go on in further ones too, one without rows keeps its heading', () => {
	const columns = [{ label: '序号', kind: 'integer' as const }];
	const listed = (n: number) => Array.from({ length: n }, (_, i) => [i]);
	const others = [
		{ name: '空', columns, rows: [] },
		{ name: '核对', columns, rows: listed(12) }
	];
	const book = new WorkbookStream({ name: '数据', columns, count: 5 }, others, 10);
	book.rows(listed(5));
	const sheets = readWorkbook(Buffer.concat([...book.end()]));
	const found = [...sheets].map(([name, { header, rows }]) => [name, ...header, ...rows.flat()]);
	const texts = listed(12).flat().map(String);
	expect(found).toEqual([
		['数据', '序号', ...texts.slice(0, 5)],
		['空', '序号'],
		['核对', '序号', ...texts.slice(0, 10)],
		['核对2', '序号', ...texts.slice(10)]
	]);
});

test('more rows than were announced are refused', () => {
	const columns = [{ label: '序号', kind: 'integer' as const }];
	const book = new WorkbookStream({ name: '数据', columns, count: 2 }, [
		{ name: '说明', columns, rows: [[1]] }
	]);
	expect(() => book.rows([[1], [2], [3]])).toThrow(/more rows than/);
});

test('written at once or piece by piece, it has the same parts', () => {
	const sheet = {
		name: '数据',
		columns: [{ label: '值', kind: 'amount' as const }],
		rows: [['1.00'], ['2.50']]
	};
	const book = new WorkbookStream({ ...sheet, count: 2 }, []);
	book.rows(sheet.rows.slice(0, 1));
	book.rows(sheet.rows.slice(1));
	const parts = (bytes: Uint8Array) =>
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
	const sorted = (bytes: Uint8Array) => parts(bytes).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	const ours = sorted(Buffer.concat([...book.end()])).map(([name, text]) => [
		name,
		text?.replace(/width="\d+"/g, '')
	]);
	expect(ours).toEqual(
		sorted(workbook([sheet])).map(([name, text]) => [name, text?.replace(/width="\d+"/g, '')])
	);
});
