import type { Mark, SlopesView } from '../views/chart';

function final(value: number, text: string, name = '按全年预算'): Mark {
	return { value, text, stage: 'final', basis: 'stated', name };
}

/** Two units over two years on one scale, and one without. */
export const example: SlopesView = {
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
