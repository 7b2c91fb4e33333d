import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importedSheets, tableSheet } from '../../src/lib/export/record-sheets';
import type { Sheet } from '../../src/lib/export/xlsx/sheet';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { tidy } from '../../src/lib/ingest/read/tidy';
import { blocksOfXlsx } from '../../src/lib/ingest/read/xlsx';
import { recordTables, schema } from '../../src/lib/model/schema';
import { Exact } from '../../src/lib/util/exact';
import { reportOf, says } from '../checks/records';

/** What a reader of workbooks finds in one: cells as shown, by sheet. */
const readBack = (sheets: readonly Sheet[]) =>
	blocksOfXlsx(workbook(sheets)).flatMap((block) =>
		block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : []
	);
const xmlOf = (sheets: readonly Sheet[], part: string) =>
	new TextDecoder().decode(unzipSync(workbook(sheets))[part]);
const sheet = (
	kind: Sheet['columns'][number]['kind'],
	...values: (string | number | null)[]
): Sheet => ({
	name: '表',
	columns: [
		{ label: '序号', kind: 'integer' },
		{ label: '值', kind }
	],
	rows: values.map((value, i) => [i + 1, value])
});
const values = (kind: Sheet['columns'][number]['kind'], ...given: (string | null)[]) =>
	readBack([sheet(kind, ...given)])[0]
		?.slice(1)
		.map(([, value = '']) => value);

describe('a workbook', () => {
	test('holds codes as text, amounts as numbers with their format, and nothing where there is nothing', () => {
		expect(values('text', '010203', '=1+1', '<a&"b">', null)).toEqual([
			'010203',
			'=1+1',
			'<a&"b">',
			''
		]);
		expect(values('amount', '1234567.5', '-0.10', '0.00')).toEqual([
			'1,234,567.50',
			'-0.10',
			'0.00'
		]);
		const xml = xmlOf([sheet('amount', '1234567.50')], 'xl/worksheets/sheet1.xml');
		expect(xml).toContain('<c r="B2" s="4"><v>1234567.50</v></c>');
		expect(xmlOf([sheet('text', '007')], 'xl/worksheets/sheet1.xml')).toContain('t="inlineStr"');
	});

	test('keeps its headings in sight and can be filtered', () => {
		const xml = xmlOf([sheet('text', 'a')], 'xl/worksheets/sheet1.xml');
		expect(xml).toContain(
			'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
		);
		expect(xml).toContain('<autoFilter ref="A1:B2"/>');
		expect(xmlOf([sheet('text', 'a')], 'xl/workbook.xml')).toContain("'表'!$A$1:$B$2");
	});

	test('never rounds: a number of more digits than a spreadsheet keeps stays text', () => {
		expect(values('amount', '9999999999999999.99', '9999999999999.99')).toEqual([
			'9999999999999999.99',
			'9,999,999,999,999.99'
		]);
	});

	test('gives back every amount that is written into it', () => {
		const amount = fc
			.bigInt(-(10n ** 14n), 10n ** 14n)
			.map((cents) => new Exact(String(cents)).div(100));
		fc.assert(
			fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
				const back = values('amount', ...amounts.map((one) => one.toFixed(2)));
				expect(back?.map((text) => text.replaceAll(',', ''))).toEqual(
					amounts.map((one) => one.toFixed(2))
				);
			})
		);
	});

	test('gives back every text but for spaces at its ends and characters that no XML holds', () => {
		const word = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `字${text}字`);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
				const clean = (text: string) =>
					// eslint-disable-next-line no-control-regex -- what is left out
					tidy(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')).replace(
						/\s+/g,
						''
					);
				expect(values('text', ...words)?.map(clean)).toEqual(words.map(clean));
			})
		);
	});

	test('has a name for every sheet, though two be called alike or as no sheet may be', () => {
		const named = ['表', '表', 'a/b:c', ''].map((name) => ({ ...sheet('text', 'x'), name }));
		const names = [...xmlOf(named, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
		expect(names.map(([, name]) => name)).toEqual(['表', '表2', 'a b c', '表4']);
	});

	test('is the same file for the same sheets', () => {
		expect(workbook([sheet('text', 'a')])).toEqual(workbook([sheet('text', 'a')]));
	});
});

describe('imported records as sheets', () => {
	const made = reportOf({
		observation: [says('expenditure', '340.93'), says('staff_total', '12')]
	});
	const [report] = made.report;
	const unit = { unit_id: 'u', name: '某局', region_code: '010203' } as never;

	test('one a table that has rows, headings and terms in Chinese, amounts in 元', () => {
		if (!report) throw new Error('no report');
		const sheets = importedSheets([{ unit, report, rows: made, read: [], questions: [] }]);
		expect(sheets.map(({ name }) => name)).toEqual(['单位', '报告', '金额与数量', '核对结果']);
		const [head = [], row = []] = readBack(sheets)[2] ?? [];
		const at = (heading: string) => row[head.indexOf(heading)];
		expect([at('项目'), at('阶段'), at('数值'), at('年度')]).toEqual([
			'本年支出',
			'决算',
			'3,409,300.00',
			'2023'
		]);
	});

	test('every column of every table has a heading of its own', () => {
		for (const table of recordTables) {
			const labels = tableSheet(table, []).columns.map(({ label }) => label);
			expect(new Set(labels).size, table).toBe(Object.keys(schema[table].columns).length);
		}
	});
});
