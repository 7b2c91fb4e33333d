import type { ChangesView } from '../views/chart';

/** Items above and below zero, one of them one-off. */
export const example: ChangesView = {
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
