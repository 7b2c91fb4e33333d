import type { BarsView } from '../views/chart';

/** Shares that fill the row, one too small for its label, one unit without. */
export const example: BarsView = {
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
