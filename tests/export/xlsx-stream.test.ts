import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { WorkbookStream } from '../../src/lib/export/xlsx/stream';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { sheetsOf } from './extracted';

/* A workbook whose rows are handed over in pieces. */

test('what is too long for one sheet goes on in the next', () => {
	const columns = ['序号', '又'].map((label) => ({ label, kind: 'integer' as const }));
	const rows = Array.from({ length: 25 }, (_, i) => [i, i]);
	const book = new WorkbookStream(columns, { name: '数据', count: 25, most: 10 }, []);
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

test('written at once or piece by piece, it has the same parts', () => {
	const sheet = {
		name: '数据',
		columns: [{ label: '值', kind: 'amount' as const }],
		rows: [['1.00'], ['2.50']]
	};
	const book = new WorkbookStream(sheet.columns, { name: '数据', count: 2 }, []);
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
