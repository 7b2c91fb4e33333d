import type { Mark, ScatterView } from '../views/chart';

const mark = (name: string, text: string): Mark => ({
	...{ value: Number(text.replace('%', '')), text, stage: 'adjusted', basis: 'stated', name }
});

const point = (label: string, rate: string, score: string) => ({
	...{ label, x: mark('预算执行率', rate), y: mark('自评总分', score) }
});

/** Execution against score: the own unit and the one far off are named. */
export const example: ScatterView = {
	form: 'scatter',
	x: { min: 80, max: 105, unit: '%', note: '横轴自80%起', label: '预算执行率' },
	y: { min: 60, max: 100, unit: '分', note: '纵轴自60分起', label: '自评总分' },
	medians: { x: { value: 97.01, text: '97.01%' }, y: { value: 96.5, text: '96.5' } },
	points: [
		point('北京朝阳区工商联', '98.19%', '97'),
		{ ...point('昌吉州工商联', '86.64%', '98.66'), own: true, named: true },
		point('乌鲁木齐高新区（新市区）工商联', '96.62%', '99.45'),
		{ ...point('遂宁安居区工商联', '100.00%', '64'), named: true },
		point('新余渝水区工商联', '95.20%', '94.66'),
		point('哈密市工商联', '92.30%', '93'),
		point('伊犁州工商联', '99.10%', '98'),
		point('博州工商联', '99.12%', '96'),
		point('吐鲁番市工商联', '97.40%', '95.5'),
		point('克拉玛依市工商联', '94.05%', '97')
	]
};
