import { examples } from '../../src/lib/charts/examples';
import type { CellView, FigureView, TableView } from '../../src/lib/views/figure';

/** Literal views for the tests of components and downloads. */

export function text(value: string): CellView {
	return { text: value, value: null };
}

export function figure(value: string, more: Partial<CellView> = {}): CellView {
	return { text: value, value, basis: 'stated', ...more };
}

export const notInReport: CellView = {
	text: '本报告未列示',
	value: null,
	absence: 'not_in_report'
};

export const rates: TableView = {
	caption: '工商联 2023年 预算执行率（按全年预算）',
	columns: [
		{ key: 'unit', label: '单位', align: 'start' },
		{ key: 'spent', label: '本年支出', unit: '万元', align: 'end' },
		{ key: 'rate', label: '预算执行率', unit: '%', align: 'end' }
	],
	rows: [
		{
			key: 'cy',
			group: '直辖市辖区',
			cells: [
				text('北京市朝阳区工商联'),
				figure('856.77'),
				{ ...figure('98.19'), value: '98.1897' }
			]
		},
		{
			key: 'aj',
			group: '县级',
			own: true,
			cells: [
				text('遂宁市安居区工商联'),
				{ ...figure('1,103.6'), value: '1103.6' },
				figure('100.00', { basis: 'derived', tags: ['推'] })
			]
		},
		{ key: 'ys', cells: [text('新余市渝水区工商联'), figure('103'), notInReport] }
	]
};

export const rateFigure: FigureView = {
	id: 'rate',
	title: '预算执行率（全年预算·全口径）· 工商联 · 2023年',
	sentence: '按全年预算口径，2个可计算预算执行率。',
	switches: [
		{
			param: 'budget',
			label: '分母',
			value: 'adjusted',
			choices: [
				{ id: 'adjusted', label: '按全年预算', n: 2 },
				{ id: 'fiscal', label: '财政拨款·按年初预算', n: 0, why: '所收录文件中未见' }
			]
		}
	],
	chart: examples.dots,
	table: rates,
	absences: '3个单位中1个无可比值：本报告未列示预算数1个',
	caveats: ['各级不混排。'],
	source: '来源：3份报告',
	fileName: '工商联_预算执行率_2023年_筛选'
};
