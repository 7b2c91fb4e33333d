import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { BreakRow } from '../../src/lib/query/lists/breaks';
import { askBreaks } from '../../src/lib/query/lists/breaks';
import { answer } from '../../src/lib/views/answer';
import { breaksOf, breakWords, crossed, firstBeyond } from '../../src/lib/views/breaks';
import { compare } from '../../src/lib/views/compare/page';
import type { FigureView } from '../../src/lib/views/figure';
import type { Page, PageView } from '../../src/lib/views/page';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { sangong } from '../../src/lib/views/sangong/page';
import { parseSelection } from '../../src/lib/views/selection';
import { structure } from '../../src/lib/views/structure/page';
import { readPackage } from '../../src/pipeline/package';
import { inSentence } from '../support/answering';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { silent, twoClasses } from '../support/peers';
import { shipped } from '../support/records';

const engine = await engineOver();

async function figure<V extends PageView & { readonly figures: readonly FigureView[] }>(
	page: Page<V>,
	id: string,
	search: string,
	over = engine
): Promise<FigureView> {
	const defaults = await page.defaults(over);
	const { selection } = parseSelection(search, page.spec, defaults);
	const { view } = await answer(over, page, selection, defaults);
	const found = view.figures.find((one) => one.id === id);
	if (!found)
		throw new Error(`no figure "${id}"; there are ${view.figures.map((f) => f.id).join()}`);
	return found;
}

/** The texts of the cells of a table that carry the mark of a break, with their columns. */
const marked = ({ table }: FigureView): readonly string[] =>
	table.rows.flatMap(({ cells }) =>
		cells.flatMap(({ text, tags = [] }, i) =>
			tags.includes('变') ? [`${cells[0]?.text} ${table.columns[i]?.label} ${text}`] : []
		)
	);

const jiangsu = 'type=&unit=320000-dw,320000-jcy,320000-rd';
const row = (set: Partial<BreakRow>): BreakRow => ({
	...{ series: 'operating_cost', unit_id: '*', from_year: 2018, kind: 'redefined', note: '改' },
	...set
});

describe('which breaks touch a metric', async () => {
	const rows = await askBreaks(engine, {});
	const touched = (metric: MetricId) => [
		...new Set(breaksOf(metric, rows).map(({ series }) => series))
	];

	test('those of the measures it rests on, or of its classification', () => {
		expect(touched('operating_cost')).toEqual(['operating_cost']);
		expect(touched('operating_cost_per_staff')).toEqual(['operating_cost']);
		expect(touched('reserve_share')).toEqual(['expenditure_reserve']);
		expect(touched('economic_share')).toEqual(['301', '303']);
		expect(touched('function_share')).toEqual(['2080504']);
		for (const metric of ['personnel_share', 'basic_share', 'score_total'] as const)
			expect(touched(metric)).toEqual([]);
	});

	test('a rate of change crosses a break in the year it begins and in the next', () => {
		const found = breaksOf('sangong_change_rate', [row({ series: 'sangong' })]);
		expect(found.map(({ from_year }) => from_year)).toEqual([2018, 2019]);
		expect(metrics.sangong_change_rate.formula.numerator[1]).toMatchObject({ lag: 1 });
	});

	test('only breaks of the units asked for and of all units are read', async () => {
		const some = await askBreaks(engine, { unit: ['320000-dw'], year: ['2024'] });
		expect([...new Set(some.map(({ unit_id }) => unit_id))].sort()).toEqual(['*', '320000-dw']);
		expect(some).toHaveLength(5);
	});
});

describe('which of them are crossed', () => {
	const values = (unit: string, ...years: readonly number[]) =>
		years.map((year) => ({ unit, year }));

	test('one of a unit between two of its own values, one of every unit between any two', () => {
		const own = [row({ unit_id: 'a' })];
		expect(crossed(own, values('a', 2017, 2018))).toEqual(own);
		expect(crossed(own, values('a', 2018, 2019))).toEqual([]);
		expect(crossed(own, [...values('a', 2019), ...values('b', 2016, 2020)])).toEqual([]);
		const all = [row({})];
		expect(crossed(all, [...values('a', 2019), ...values('b', 2016)])).toEqual(all);
	});

	test('the first value beyond a gap is the one that is marked', () => {
		const isBeyond = firstBeyond([row({ unit_id: 'a' })], values('a', 2016, 2017, 2020, 2021));
		expect([2016, 2017, 2018, 2020, 2021].filter((year) => isBeyond({ unit: 'a', year }))).toEqual([
			2020
		]);
	});

	test('what several have alike is said once, more than three are counted', () => {
		const said = (...names: readonly string[]) =>
			breakWords(names.map((of) => ({ row: row({}), of })));
		expect(said('甲', '乙', '甲')).toEqual(['2018年起（甲、乙）：改，前后不可比']);
		expect(said('甲', '乙', '丙', '丁')).toEqual(['2018年起（4个单位）：改，前后不可比']);
		expect(said('')).toEqual(['2018年起：改，前后不可比']);
		expect(breakWords([{ row: row({ kind: 'reclassified' }), of: '' }])).toEqual(['2018年起：改']);
	});
});

describe('对比', () => {
	const trend = `?${jiangsu}&metric=operating_cost&stage=initial&scope=general_public&view=trend`;
	const words = [
		'2017年起（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）：纳入项目中的运行经费，前后不可比',
		'2018年起（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）：不再包含项目中的运行经费，前后不可比'
	];

	test('a trend draws, says and marks where each unit breaks', async () => {
		const of = await figure(compare, 'trend', trend);
		expect(of.caveats).toEqual(expect.arrayContaining(['竖虚线处口径变动，前后不连线', ...words]));
		const panels = of.chart?.form === 'slopes' ? of.chart.panels : [];
		expect(panels).toHaveLength(3);
		for (const { breaks = [] } of panels)
			expect(breaks).toEqual([
				{ year: 2017, text: '2017年起：纳入项目中的运行经费，前后不可比' },
				{ year: 2018, text: '2018年起：不再包含项目中的运行经费，前后不可比' }
			]);
		expect(marked(of)).toEqual([
			'江苏省委办公厅 2017年 1.01',
			'江苏省委办公厅 2018年 0.21',
			'江苏省检察院 2017年 0.60',
			'江苏省检察院 2018年 0.27',
			'江苏省人大常委会办公厅 2017年 0.56',
			'江苏省人大常委会办公厅 2018年 0.16'
		]);
		expect(toCsv(of.table)).toContain('口径变动，与以前年度不可比');
	});

	test('years on one side of a break cross none', async () => {
		const of = await figure(compare, 'trend', `${trend}&year=2018,2019`);
		expect(of.caveats.join()).not.toContain('口径');
		expect(of.chart?.form === 'slopes' && of.chart.panels.some(({ breaks }) => breaks)).toBe(false);
		expect(marked(of)).toEqual([]);
	});

	test('another metric of the same units crosses none', async () => {
		const of = await figure(compare, 'trend', trend.replace('operating_cost', 'sangong'));
		expect(of.caveats.join()).not.toContain('年起');
	});

	test('a matrix of years marks and says the same', async () => {
		const of = await figure(compare, 'matrix', trend.replace('view=trend', 'view=matrix'));
		expect(of.caveats).toEqual(expect.arrayContaining(words));
		expect(marked(of)).toEqual(marked(await figure(compare, 'trend', trend)));
	});

	test('the drawer of a value names the breaks of its series', async () => {
		const of = await figure(compare, 'trend', trend);
		const { address = '' } = of.table.rows[0]?.cells[2] ?? {};
		expect((await provenance(engine, address))?.notes).toEqual(
			expect.arrayContaining(['2018年起：不再包含项目中的运行经费，前后不可比'])
		);
	});
});

describe('对比 by group', async () => {
	const records = twoClasses();
	const units = records.unit.map(({ unit_id }) => unit_id);
	const north = units.slice(0, 7);
	const south = units.slice(7, 12);
	const over = (broken: readonly string[]) =>
		engineOf({
			...records,
			series_break: broken.map((unit_id) =>
				row({ series: 'expenditure', unit_id, from_year: 2022, note: '并入下属单位' })
			)
		});
	const search = '?metric=expenditure&view=trend&facet=region';
	const seen = async (broken: readonly string[]) => {
		const of = await figure(compare, 'trend', search, await over(broken));
		if (of.chart?.form !== 'trends') throw new Error('no panels of groups');
		return { of, panels: of.chart.panels };
	};

	test('a median says how many of its fixed units break, its line goes on', async () => {
		const { of, panels } = await seen([silent.unit_id, ...south.slice(0, 2)]);
		expect(panels.map(({ breaks }) => breaks)).toEqual([
			[{ year: 2022, of: '1个单位', all: false }],
			[{ year: 2022, of: '2个单位', all: false }]
		]);
		expect(of.caveats).toContain(
			'2022年起中位数所取的单位口径变动：江苏省·县级固定5个单位中2个，前后各年的中位数不可比'
		);
		expect(panels.flatMap(({ lines }) => lines.filter(({ breaks }) => breaks))).toHaveLength(3);
		expect(of.caveats.filter((words) => words.startsWith('2022年起（'))).toHaveLength(1);
	});

	test('where every fixed unit breaks, so does the line of the median', async () => {
		const { of, panels } = await seen([...north, ...south]);
		expect(panels.map(({ breaks }) => breaks)).toEqual([
			[{ year: 2022, all: true }],
			[{ year: 2022, all: true }]
		]);
		expect(of.caveats).toContain(
			'2022年起中位数所取的单位口径变动：北京市·县级固定6个单位中6个、江苏省·县级固定5个单位中5个，前后各年的中位数不可比'
		);
		expect(of.caveats).toContain('2022年起（12个单位）：并入下属单位，前后不可比');
	});
});

describe('支出结构 and 三公经费', () => {
	const office = '?type=&unit=320000-dw&stage=initial&scope=fiscal';

	test('a change across a break of its code is marked in picture, table and sentence, and said', async () => {
		const of = await figure(structure, 'changes', `${office}&of=function&year=2018`);
		expect(of.caveats).toContain(
			'2018年起（江苏省委办公厅）：退休人员工资改由社会保险经办机构发放，前后不可比'
		);
		const name = '未归口管理的行政单位离退休';
		expect(marked(of)).toEqual([
			`${name} 比上年增减 −1,751.62`,
			expect.stringContaining(`${name} 增减率 −`)
		]);
		const drawn = of.chart?.form === 'changes' ? of.chart.rows : [];
		expect(drawn.flatMap(({ text }) => (text.includes('变') ? text : []))).toEqual([
			'−1,751.62［变］'
		]);
		const said = inSentence(of.sentence).filter(({ tags = [] }) => tags.includes('变'));
		expect(said.map(({ text }) => text)).toEqual(['−1,751.62']);
	});

	test('a change within one side of it is not', async () => {
		const of = await figure(structure, 'changes', `${office}&of=function&year=2019`);
		expect(marked(of)).toEqual([]);
		expect(of.caveats.join()).not.toContain('年起');
	});

	test('classes of one unit over years are marked where their codes were reformed', async () => {
		const words =
			'2018年起：住房公积金、提租补贴等由303调入301，301与303不可跨年比较，人员经费合计可比';
		const bars = await figure(structure, 'side-by-side', `${office}&of=economic`);
		expect(bars.caveats).toContain(words);
		expect(marked(bars).map((cell) => cell.split(' ')[1])).toEqual([
			'工资福利支出',
			'对个人和家庭的补助'
		]);
		const lines = await figure(structure, 'lines', `${office}&of=economic`);
		expect(lines.caveats).toContain(words);
		expect(marked(lines).every((cell) => cell.includes(' 2018年 '))).toBe(true);
		expect(marked(lines).length).toBeGreaterThan(2);
	});

	test('a part of a unit over its years is marked where it was redefined', async () => {
		const search = '?type=&unit=320000-jcy&of=basic_project&stage=initial&scope=all&show=amount';
		const of = await figure(structure, 'side-by-side', search);
		expect(of.caveats).toContain(
			'2018年起（江苏省检察院）：将年终考核奖等纳入单位预留机动经费，前后不可比'
		);
	});

	test('totals, parts and changes of “三公” break with what they are made of', async () => {
		const { records } = await readPackage(shipped);
		const over = await engineOf({
			...records,
			series_break: [row({ series: 'sangong_reception', unit_id: '320000-dw', note: '含外事接待' })]
		});
		const words = '2018年起（江苏省委办公厅）：含外事接待，前后不可比';
		const search = `?${jiangsu}&stage=initial&scope=general_public`;
		for (const id of ['totals', 'parts', 'changes'])
			expect((await figure(sangong, id, search, over)).caveats).toContain(words);
		const totals = await figure(sangong, 'totals', search, over);
		const panels = totals.chart?.form === 'slopes' ? totals.chart.panels : [];
		expect(panels.map(({ breaks = [] }) => breaks.map(({ year }) => year))).toEqual([
			[2018],
			[],
			[]
		]);
		const changes = await figure(sangong, 'changes', search, over);
		const across = changes.table.rows.filter(({ cells }) =>
			cells.some(({ tags = [] }) => tags.includes('变'))
		);
		expect(across.map(({ key }) => key)).toEqual([
			'320000-dw-2018-sangong',
			'320000-dw-2018-sangong_reception'
		]);
	});
});
