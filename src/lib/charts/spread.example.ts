import type { Mark, SpreadView } from '../views/chart';

function rate(label: string, value: number): Mark & { label: string } {
	const text = `${value.toFixed(2)}%`;
	return { label, value, text, stage: 'adjusted', basis: 'stated', name: label };
}

const quartile = (label: string, value: number) => ({ label, value, text: `${value.toFixed(2)}%` });

/** A level with few units and one with many, the own unit in both forms. */
export const example: SpreadView = {
	form: 'spread',
	axis: { min: 80, max: 105, unit: '%', note: '横轴自80%起' },
	bands: [
		{
			label: '地级（6个单位）',
			points: [
				rate('伊犁州工商联', 99.1),
				rate('克拉玛依市工商联', 99.05),
				rate('博州工商联', 99.12),
				{ ...rate('吐鲁番市工商联', 97.4), basis: 'derived' },
				rate('哈密市工商联', 92.3),
				{ ...rate('昌吉州工商联', 86.64), own: true }
			],
			quartiles: [
				quartile('下四分位数', 93.58),
				quartile('中位数', 98.23),
				quartile('上四分位数', 99.09)
			]
		},
		{
			label: '县级（24个单位）',
			points: [{ ...rate('乌鲁木齐高新区（新市区）工商联', 96.62), own: true }],
			bins: [
				{ from: 80, to: 85, count: 1 },
				{ from: 85, to: 90, count: 0 },
				{ from: 90, to: 95, count: 7 },
				{ from: 95, to: 100, count: 14 },
				{ from: 100, to: 105, count: 2 }
			],
			quartiles: [
				quartile('下四分位数', 94.2),
				quartile('中位数', 97.85),
				quartile('上四分位数', 99.3)
			]
		}
	]
};
