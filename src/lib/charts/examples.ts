import type { BarsView, ChangesView, DotsView, Mark, PairsView, SlopesView } from '../views/figure';

/** Views as the pages make them, for the gallery and its golden pictures. */

function final(value: number, text: string, name = '按全年预算'): Mark {
	return { value, text, stage: 'final', basis: 'stated', name };
}

export const dots: DotsView = {
	form: 'dots',
	axis: { min: 80, max: 105, unit: '%', note: '横轴自80%起' },
	lines: [
		{ value: 100, label: '100%' },
		{ value: 90, label: '90%：部分地区要求说明原因，非全国统一标准' }
	],
	rows: [
		{
			label: '遂宁市安居区工商联',
			rank: '1/3',
			marks: [{ ...final(100, '100.00%'), basis: 'derived' }]
		},
		{ label: '北京市朝阳区工商联', rank: '2/3', marks: [final(98.19, '98.19%')] },
		{
			label: '乌鲁木齐高新区（新市区）工商联',
			rank: '3/3',
			own: true,
			marks: [
				{ ...final(94.93, '94.93%', '按年初预算'), stage: 'initial' },
				{ ...final(96.62, '96.62%'), stage: 'adjusted' }
			]
		},
		{ label: '新余市渝水区工商联', marks: [], absence: '本报告未列示' }
	]
};

export const bars: BarsView = {
	form: 'bars',
	mode: 'share',
	axis: { min: 0, max: 100, unit: '%' },
	series: [
		{ id: 'basic', label: '基本支出', colour: 'c1' },
		{ id: 'project', label: '项目支出', colour: 'c7' }
	],
	rows: [
		share('北京市朝阳区工商联', '856.77万元', 60.77, '60.77%', 39.23, '39.23%'),
		share('新余市渝水区工商联', '103.62万元', 84.5, '84.50%', 15.5, '15.50%'),
		share('乌鲁木齐高新区（新市区）工商联', '295.38万元', 98.84, '98.84%', 1.16, '1.16%'),
		{ label: '遂宁市安居区工商联', parts: [], absence: '本报告未列示' }
	]
};

function share(
	label: string,
	end: string,
	basic: number,
	basicText: string,
	project: number,
	projectText: string
) {
	return {
		label,
		end,
		parts: [
			{ series: 'basic', value: basic, text: basicText, basis: 'stated' as const },
			{ series: 'project', value: project, text: projectText, basis: 'stated' as const }
		]
	};
}

export const slopes: SlopesView = {
	form: 'slopes',
	axis: { min: 0, max: 4, unit: '万元' },
	years: [2022, 2023],
	panels: [
		{
			label: '昌吉州工商联',
			own: true,
			points: [
				{ ...final(1.93, '1.93', '“三公”经费'), year: 2022 },
				{ ...final(1.26, '1.26', '“三公”经费'), year: 2023 }
			]
		},
		{
			label: '乌鲁木齐高新区（新市区）工商联',
			points: [
				{ ...final(3.4, '3.40', '“三公”经费'), basis: 'derived', year: 2022 },
				{ ...final(3.38, '3.38', '“三公”经费'), year: 2023 }
			]
		},
		{ label: '北京市朝阳区工商联', points: [], absence: '本报告未列示' }
	]
};

export const changes: ChangesView = {
	form: 'changes',
	axis: { min: -10, max: 10, unit: '万元' },
	rows: [
		{ label: '其他支出', value: -9.26, text: '−9.26' },
		{ label: '行政运行', value: -8.68, text: '−8.68' },
		{ label: '机关事业单位职业年金缴费支出', value: -8.14, text: '−8.14' },
		{ label: '事业运行', value: 4.73, text: '+4.73' },
		{ label: '死亡抚恤', value: 2.1, text: '+2.10', oneOff: true },
		{ label: '住房公积金', value: -0.03, text: '−0.03' }
	]
};

export const pairs: PairsView = {
	form: 'pairs',
	left: { min: 80, max: 105, unit: '%', note: '横轴自80%起', label: '预算执行率' },
	right: { min: 0, max: 10, unit: '分', label: '执行得分' },
	rows: [
		pair('北京市朝阳区工商联', final(98.19, '98.19%'), final(9.82, '9.82')),
		{ ...pair('昌吉州工商联', final(86.64, '86.64%'), final(8.66, '8.66')), own: true },
		pair('乌鲁木齐高新区（新市区）工商联', final(96.62, '96.62%'), {
			...final(9.66, '9.66'),
			basis: 'derived'
		}),
		{ label: '新余市渝水区工商联', left: null, right: final(7, '7'), absence: '本报告未列示' },
		{ label: '遂宁市安居区工商联', left: null, right: null, absence: '未收录' }
	]
};

function pair(label: string, left: Mark, right: Mark) {
	return { label, left, right };
}
