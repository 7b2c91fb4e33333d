import type { Mark, PairsView } from '../views/chart';

function final(value: number, text: string, name = '按全年预算'): Mark {
	return { value, text, stage: 'final', basis: 'stated', name };
}

/** Rate against score, with one or both absent. */
export const example: PairsView = {
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
