import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import type { CellView, TableView } from '../../src/lib/views/figure';
import { figure, notInReport, rates, text } from './examples';

function read(csv: string): string[][] {
	return parse(csv, { bom: true, relax_column_count: false });
}

function table(cells: readonly (readonly CellView[])[], labels: readonly string[]): TableView {
	return {
		caption: '',
		columns: labels.map((label) => ({ key: label, label, align: 'start' })),
		rows: cells.map((row, index) => ({ key: String(index), cells: row }))
	};
}

function oneColumn(...cells: CellView[]): string[] {
	return read(
		toCsv(
			table(
				cells.map((cell) => [cell, text('末')]),
				['甲', '乙']
			)
		)
	).map((row) => row[0] ?? '');
}

describe('the file', () => {
	test('begins with a byte order mark, ends its lines with CRLF and has no sep line', () => {
		const csv = toCsv(rates);
		expect(csv.startsWith('\uFEFF分组,单位,')).toBe(true);
		expect(csv.split('\r\n')).toHaveLength(rates.rows.length + 2);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('is the table as it is seen: blocks, exact figures, and why a figure is absent or derived', () => {
		expect(read(toCsv(rates))).toEqual([
			[
				'分组',
				'单位',
				'本年支出（万元）',
				'预算执行率（%）',
				'预算执行率（缺失原因）',
				'预算执行率（列示或推算）'
			],
			['直辖市辖区', '北京市朝阳区工商联', '856.77', '98.1897', '', '原文列示'],
			['县级', '遂宁市安居区工商联', '1103.6', '100.00', '', '推算'],
			['县级', '新余市渝水区工商联', '103', '', '本报告未列示', '']
		]);
	});

	test('has no column for absences, derivations or groups where there are none', () => {
		expect(read(toCsv(table([[text('甲'), figure('1')]], ['单位', '值'])))).toEqual([
			['单位', '值'],
			['甲', '1']
		]);
	});

	test('tells a printed zero from an absence', () => {
		expect(oneColumn(figure('0.00'), notInReport)).toEqual(['甲', '0.00', '']);
	});

	test('names the tags that a figure carries beside it', () => {
		const csv = toCsv(table([[figure('1', { tags: ['口', '小'] })], [figure('2')]], ['值']));
		expect(read(csv)).toEqual([
			['值', '值（标记）'],
			['1', '口径差异；基数不足1万元'],
			['2', '']
		]);
	});
});

describe('a cell', () => {
	test('keeps quotes, commas, line breaks, number signs and spaces at its ends', () => {
		const odd = ['说"好"', '甲,乙', '一\n二', '一\r\n二', '#备注', ' 前后 ', '"', ''];
		expect(oneColumn(...odd.map(text))).toEqual(['甲', ...odd]);
	});

	test('that a spreadsheet would run as a formula is kept from it', () => {
		const formulas = ['=1+1', '+cmd', '-1+1', '@SUM(A1)', '\t=1', '\r=1'];
		expect(oneColumn(...formulas.map(text)).slice(1)).toEqual(formulas.map((f) => `'${f}`));
	});

	test('with a negative or signed number is left a number', () => {
		const numbers = ['-7.80', '+1.72', '-0', '-103'];
		expect(oneColumn(...numbers.map((value) => figure(value))).slice(1)).toEqual(numbers);
	});
});

test('whatever the texts and figures, the file reads back to them', () => {
	const written = fc.oneof(
		fc.string({ unit: 'grapheme' }).filter((value) => !value.startsWith("'")),
		fc.stringMatching(/^(?:[=+\-@\t\r\n",# 甲乙0-9.][=+\-@\t\r\n",#' 甲乙0-9.]{0,8})?$/)
	);
	const number = fc
		.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 99 }))
		.map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
	const cell = fc.oneof(
		written.map(text),
		number.map((value) => figure(value)),
		fc.constant(notInReport)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
			const [header = [], ...lines] = read(toCsv(table(rows, ['甲', '乙'])));
			const found = lines.map((line) => ['甲', '乙'].map((label) => meant(header, line, label)));
			expect(found).toEqual(rows.map((row) => row.map((want) => want.value ?? want.text)));
		})
	);
});

/** What a reader takes from a line: the figure or text without its guard, or the reason of an absence. */
function meant(header: readonly string[], line: readonly string[], label: string): string {
	const reason = line[header.indexOf(`${label}（缺失原因）`)] ?? '';
	const own = line[header.indexOf(label)] ?? '';
	return reason !== '' ? reason : own.replace(/^'(?=[=+\-@\t\r])/, '');
}
