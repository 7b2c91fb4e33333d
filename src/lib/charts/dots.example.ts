import type { Mark, DotsView } from '../views/chart';

function final(value: number, text: string, name = '按全年预算'): Mark {
	return { value, text, stage: 'final', basis: 'stated', name };
}

/** Three units with a rate, the own one on both denominators, and one without. */
export const example: DotsView = {
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
