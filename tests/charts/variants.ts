import type {
	BarsView,
	ChartView,
	DotsView,
	Mark,
	SlopesView,
	TrendsView
} from '../../src/lib/views/chart';

function mark(value: number, set: Partial<Mark> = {}): Mark {
	return {
		value,
		text: `${value.toFixed(2)}%`,
		stage: 'adjusted',
		basis: 'stated',
		name: '按全年预算',
		...set
	};
}

const rates = { min: 80, max: 105, unit: '%', note: '横轴自80%起' };

const oneRow: DotsView = {
	form: 'dots',
	axis: rates,
	lines: [],
	rows: [{ label: '昌吉州工商联', marks: [mark(86.64)] }]
};

const absentOnly: DotsView = {
	form: 'dots',
	axis: rates,
	lines: [],
	rows: [{ label: '新余市渝水区工商联', marks: [], absence: '基数为零' }]
};

const crowded: DotsView = {
	form: 'dots',
	axis: { min: 0, max: 1000, unit: '万元' },
	lines: [],
	rows: [
		{
			label: '新疆维吾尔自治区昌吉回族自治州（含各县市）工商业联合会',
			own: true,
			marks: [
				mark(990, { text: '990.00', stage: 'initial' }),
				mark(992, { text: '992.00', stage: 'budget', basis: 'derived' }),
				mark(993, { text: '993.00' }),
				mark(1000, { text: '1,000.00', stage: 'final' })
			]
		},
		{ label: '甲', marks: [mark(0, { text: '0.00' }), mark(0, { text: '0.00', stage: 'final' })] },
		{
			label: '乙',
			marks: [mark(500, { text: '500.00' }), mark(501, { text: '501.00', stage: 'final' })]
		}
	]
};

const hostile: DotsView = {
	form: 'dots',
	axis: rates,
	lines: [{ value: 90, label: '<i>{a|90}</i>' }],
	rows: [
		{ label: '<script>alert(1)</script>', marks: [mark(95, { text: '{b}&"<b>', name: '<u>' })] }
	]
};

function part(series: string, value: number, basis: 'stated' | 'derived' = 'stated') {
	return { series, value, text: value.toFixed(2), basis };
}

const amounts: BarsView = {
	form: 'bars',
	mode: 'amount',
	axis: { min: 0, max: 50, unit: '万元' },
	series: [
		{ id: 'abroad', label: '因公出国（境）费', colour: 'c1' },
		{ id: 'purchase', label: '公务用车购置费', colour: 'c3' },
		{ id: 'running', label: '公务用车运行维护费', colour: 'c5' },
		{ id: 'reception', label: '公务接待费', colour: 'c7' },
		{ id: 'rest', label: '未列明', colour: 'hatch' }
	],
	rows: [
		{
			label: '江苏省人大常委会办公厅',
			end: '48.00',
			parts: [
				part('abroad', 20),
				part('purchase', 8),
				part('running', 9),
				part('reception', 1),
				part('rest', 10)
			]
		},
		{
			label: '昌吉州工商联',
			end: '12.30',
			parts: [part('running', 12, 'derived'), part('reception', 0.3), part('abroad', 0)]
		},
		{ label: '江苏省检察院', parts: [], absence: '所收录文件中未见' }
	]
};

function series(label: string, years: readonly number[], values: readonly (number | null)[]) {
	return {
		label,
		points: years.flatMap((year, index) => {
			const value = values[index];
			if (value === null || value === undefined) return [];
			const text = value.toLocaleString('en', { minimumFractionDigits: 2 });
			return [
				{ year, value, text, stage: 'initial' as const, basis: 'stated' as const, name: '年初预算' }
			];
		})
	};
}

const three = [2017, 2018, 2019];
const threeYears: SlopesView = {
	form: 'slopes',
	axis: { min: 0, max: 1000, unit: '万元' },
	years: three,
	panels: [
		series('江苏省委办公厅', three, [927.15, 826.1, 694.06]),
		series('江苏省人大常委会办公厅', three, [600, 20, 610]),
		series('江苏省人民检察院', three, [400, null, 390]),
		series('江苏省政协办公厅', three, [0, 0, 1.65])
	]
};

const four = [2017, 2018, 2019, 2020];
const two = series('江苏省人大常委会办公厅', four, [600, 590, 610, 605]);
const twoStages: SlopesView = {
	form: 'slopes',
	axis: { min: 0, max: 1000, unit: '万元' },
	years: four,
	panels: [
		{
			...two,
			points: [
				...two.points,
				...two.points.map((point) => ({
					...point,
					value: point.value - 8,
					text: (point.value - 8).toFixed(2),
					stage: 'final' as const
				}))
			]
		}
	]
};

const seven = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
const sevenYears: SlopesView = {
	form: 'slopes',
	axis: { min: 0, max: 2000, unit: '万元' },
	years: seven,
	panels: [series('江苏省委办公厅', seven, [1927.15, 1826.1, 1694.06, null, 1500, 1490, 1485])]
};

const changed = { year: 2018, text: '2018年起：不再包含项目中的运行经费，前后不可比' };
const broken: SlopesView = {
	...threeYears,
	panels: threeYears.panels.map((panel, i) =>
		i === 0
			? { ...panel, breaks: [changed] }
			: i === 2
				? { ...panel, breaks: [{ ...changed, year: 2019 }] }
				: panel
	)
};

const brokenTwice: SlopesView = {
	...sevenYears,
	panels: sevenYears.panels.map((panel) => ({
		...panel,
		breaks: [changed, { ...changed, year: 2020 }]
	}))
};

const rate = (label: string, values: readonly number[], set: object = {}) => ({
	label,
	points: values.map((value, i) => ({ ...mark(value), year: 2017 + i })),
	...set
});
const medians = [92, 95, 94].map((value, i) => ({
	...{ year: 2017 + i, value, text: `${value.toFixed(2)}%` }
}));
const brokenTrends: TrendsView = {
	form: 'trends',
	axis: { ...rates, note: '纵轴自80%起' },
	years: three,
	panels: [
		{
			label: '江苏省·省级（3个单位）',
			lines: [
				rate('省委办公厅', [90, 98, 97], { breaks: [changed], own: true }),
				rate('省检察院', [88, 94, 96], { breaks: [changed] }),
				rate('省政协办公厅', [99, 98, 99])
			],
			medians: [],
			breaks: [{ year: 2018, of: '2个单位', all: false }]
		},
		{
			label: '新疆维吾尔自治区·县级（46个单位，固定40个）',
			lines: [],
			medians,
			middle: medians.map(({ year, value }) => ({ year, low: value - 3, high: value + 2 })),
			breaks: [{ year: 2019, all: true }]
		}
	]
};

const falling: ChartView = {
	form: 'changes',
	axis: { min: -100, max: 0, unit: '万元' },
	rows: [
		{ label: '一般行政管理事务', value: -100, text: '−100.00' },
		{ label: '行政运行', value: -0.5, text: '−0.50' }
	]
};

/** Views at the edges of each form. */
export const variants: Record<string, ChartView> = {
	oneRow,
	absentOnly,
	crowded,
	hostile,
	amounts,
	threeYears,
	twoStages,
	sevenYears,
	broken,
	brokenTwice,
	brokenTrends,
	falling
};
