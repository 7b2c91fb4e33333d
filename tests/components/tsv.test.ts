import { describe, expect, test } from 'vitest';
import { toTsv } from '../../src/lib/export/tsv';
import type { CellView, TableView } from '../../src/lib/views/figure';
import { figure, notInReport, rates, text } from './examples';

const read = (tsv: string) => tsv.split('\r\n').map((line) => line.split('\t'));

const oneColumn = (...cells: readonly CellView[]): readonly string[] => {
	const table: TableView = {
		caption: '',
		columns: [{ key: '甲', label: '甲', align: 'start' }],
		rows: cells.map((cell, index) => ({ key: String(index), cells: [cell] }))
	};
	return read(toTsv(table))
		.slice(1, -1)
		.map(([cell = '']) => cell);
};

describe('a copied table', () => {
	test('has units in its header, plain numbers, and absences as their words', () => {
		expect(read(toTsv(rates))).toEqual([
			['分组', '单位', '本年支出（万元）', '预算执行率（%）'],
			['直辖市辖区', '北京市朝阳区工商联', '856.77', '98.1897'],
			['县级', '遂宁市安居区工商联', '1103.6', '100.00'],
			['县级', '新余市渝水区工商联', '103', '本报告未列示'],
			['']
		]);
	});

	test('keeps every cell in its place whatever its words hold', () => {
		expect(oneColumn(text('一\t二\r\n三'), text(' 甲 '), notInReport)).toEqual([
			'一 二 三',
			'甲',
			'本报告未列示'
		]);
	});

	test('runs no formula, and leaves signed numbers numbers', () => {
		expect(oneColumn(text('=1+1'), text('@SUM(A1)'), figure('-7.80'), figure('+1.72'))).toEqual([
			"'=1+1",
			"'@SUM(A1)",
			'-7.80',
			'+1.72'
		]);
	});
});
