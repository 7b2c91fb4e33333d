import type { Mark, TrendsView } from '../views/chart';

const years = [2022, 2023, 2024];

function rate(value: number, year: number): Mark & { readonly year: number } {
	return {
		...{ value, text: `${value.toFixed(2)}%`, stage: 'adjusted', basis: 'stated' },
		...{ name: '按全年预算', year }
	};
}

const line = (label: string, values: readonly (number | null)[], own = false) => ({
	label,
	own,
	points: values.flatMap((value, i) => (value === null ? [] : [rate(value, years[i] ?? 0)]))
});

const medians = (values: readonly number[]) =>
	values.map((value, i) => ({ year: years[i] ?? 0, value, text: `${value.toFixed(2)}%` }));

/** Groups of several lines, of a few with a gap, of many with a wash, and one without a line. */
export const example: TrendsView = {
	form: 'trends',
	axis: { min: 80, max: 105, unit: '%', note: '纵轴自80%起' },
	years,
	panels: [
		{
			label: '北京市·县级（5个单位，固定5个）',
			lines: [
				line('朝阳区工商联', [93.4, 95.2, 96.62], true),
				line('西城区工商联', [98.1, 97.7, 99.2]),
				line('东城区工商联', [94.5, 92.2, 95.1]),
				line('丰台区工商联', [92.9, 96.4, 94.8]),
				line('昌平区工商联', [95.7, 94.1, 97.4])
			],
			medians: medians([94.5, 95.2, 96.62])
		},
		{
			label: '江西省·县级（1个单位）',
			lines: [line('新余市渝水区工商联', [98.19, null, 100])],
			medians: []
		},
		{
			label: '新疆维吾尔自治区·县级（46个单位，固定40个）',
			lines: [line('乌鲁木齐高新区工商联', [90.2, 92.7, 94.93], true)],
			medians: medians([92.4, 93.1, 94.05]),
			middle: [
				{ year: 2022, low: 89.3, high: 95.2 },
				{ year: 2023, low: 90.1, high: 95.9 },
				{ year: 2024, low: 91.2, high: 96.8 }
			]
		},
		{
			label: '四川省·县级（0个单位）',
			...{ lines: [], medians: [] },
			absence: '没有单位在两个及以上年度有数'
		}
	]
};
