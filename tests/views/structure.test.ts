import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { parseAddress, type ComputedAddress } from '../../src/lib/query/address';
import { askLineChanges } from '../../src/lib/query/lists/line-changes';
import type { FigureView } from '../../src/lib/views/figure';
import { plainText } from '../../src/lib/views/prose';
import { choose, parseSelection, serialiseSelection, settle } from '../../src/lib/views/selection';
import { structure } from '../../src/lib/views/structure/page';
import { engineOver } from '../support/engine';
import { expectAnswers, inChart, inSentence, inTable, wordsOf } from '../support/answering';

const engine = await engineOver();
const { spec } = structure;
const defaults = await structure.defaults(engine);

const view = (search = '') =>
	structure.view(engine, parseSelection(search, spec, defaults).selection);

async function figure(id: string, search = ''): Promise<FigureView> {
	const { figures } = await view(search);
	const found = figures.find((one) => one.id === id);
	if (!found) throw new Error(`no figure "${id}"; there are ${figures.map((f) => f.id).join()}`);
	return found;
}

/** The texts of a table by the key of the row, or by the text of its first cell. */
function row(of: FigureView, name: string): readonly string[] {
	const found = of.table.rows.find(({ key, cells }) => key === name || cells[0]?.text === name);
	return found?.cells.map((cell) => cell.text) ?? [];
}

const bars = (of: FigureView) => (of.chart?.form === 'bars' ? of.chart : undefined);

describe('基本与项目', () => {
	test('the default is the type most units have, each in its latest year with data', async () => {
		const page = await view();
		expect(page.of.value).toBe('basic_project');
		expect(page.show.value).toBe('share');
		expect(page.figures[0]?.title).toBe(
			'基本支出与项目支出占本年支出比重（决算·全口径） · 工商联5个单位 · 2023、2024年'
		);
	});

	test('chart, table and sentence say the same', async () => {
		const of = await figure('side-by-side');
		expect(row(of, '北京朝阳区工商联')).toEqual([
			'北京朝阳区工商联',
			'县级',
			'2023',
			'856.77',
			'60.77%',
			'39.23%'
		]);
		const bar = bars(of)?.rows.find(({ label }) => label === '北京朝阳区工商联 2023年');
		expect(bar?.parts.map(({ text }) => text)).toEqual(['60.77%', '39.23%']);
		expect(bar?.end).toBe('856.77万元');
		expect(plainText(of.sentence)).toContain('39.23%（北京朝阳区工商联，2023年）');
	});

	test('levels are said apart: a prefecture is in no range of counties', async () => {
		const { sentence } = await figure('side-by-side');
		expect(plainText(sentence)).toBe(
			'5个单位均两项俱全；项目支出占本年支出，地级1个单位为14.91%（昌吉州工商联，2024年）；县级4个单位为1.16%（乌鲁木齐高新区（新市区）工商联，2023年）至39.23%（北京朝阳区工商联，2023年）。'
		);
	});

	test('units stand by 区划代码, not by value', async () => {
		const { table } = await figure('side-by-side');
		const keys = table.rows.map(({ key }) => key);
		expect(keys).toEqual([...keys].sort());
	});

	test('a part that a report leaves to be derived is drawn open', async () => {
		const bar = bars(await figure('side-by-side'))?.rows.find(({ label }) =>
			label.startsWith('新余渝水区')
		);
		expect(bar?.parts.map(({ basis }) => basis)).toEqual(['stated', 'derived']);
	});

	test('amounts come with the year before, which is absent rather than zero', async () => {
		const of = await figure('side-by-side', '?show=amount');
		// 125.29 − 103.93 and 26.91 − 18.22, of which the earlier ones are left-over chart data
		expect(row(of, '遂宁安居区工商联').slice(3)).toEqual([
			'152.20',
			'125.29',
			'26.91',
			'+21.36',
			'+8.69'
		]);
		expect(row(of, '北京朝阳区工商联').slice(6)).toEqual(['未收录', '未收录']);
	});

	test('each scope says for how many units it can be computed', async () => {
		const { switches } = await figure('side-by-side');
		const scope = switches.find(({ param }) => param === 'scope');
		expect(scope?.choices.map(({ id, n }) => [id, n])).toEqual([
			['all', 5],
			['fiscal', 0],
			['general_public', 2]
		]);
	});
});

describe('人员与公用', () => {
	test('its usual money is the general public budget; units without it have their word', async () => {
		const of = await figure('side-by-side', '?of=personnel_public');
		expect(row(of, '遂宁安居区工商联').slice(3)).toEqual(['125.29', '89.40%', '10.60%']);
		expect(row(of, '昌吉州工商联').slice(3)).toEqual(['251.23', '94.04%', '5.96%']);
		expect(of.absences).toContain('5个单位中3个无可比值：本报告未列示3个');
		const absent = bars(of)?.rows.filter(({ parts }) => parts.length === 0);
		expect(absent?.map(({ absence }) => absence)).toEqual(
			Array.from({ length: 3 }, () => '本报告未列示人员经费')
		);
	});
});

describe('功能分类', () => {
	test('项 follow their 类 in code order', async () => {
		const { table } = await figure('lines', '?of=function');
		const codes = table.rows.map(({ key }) => key);
		expect(codes).toEqual([...codes].sort());
		expect(table.rows.find(({ key }) => key === '201')?.indent).toBe(0);
		expect(table.rows.find(({ key }) => key === '2012801')?.indent).toBe(2);
	});

	test('a line a unit does not have is 无此项, a printed zero is 0.00', async () => {
		const of = await figure('lines', '?of=function&show=amount');
		expect(row(of, '2080801').slice(2)).toEqual(['21.15', '无此项']);
		expect(row(of, '2013299').slice(2)).toEqual(['无此项', '0.00']);
	});

	test('a 类 whose 项 are listed is not listed itself, rather than none', async () => {
		expect(row(await figure('lines', '?of=function'), '229').slice(2)).toEqual([
			'无此类',
			'本报告未列示'
		]);
	});

	test('the words for a line without a figure are counted, and go into the download', async () => {
		const of = await figure('lines', '?of=function');
		const cells = of.table.rows.flatMap((one) => one.cells);
		const none = (word: string) => cells.filter((cell) => cell.text === word).length;
		expect(of.absences).toContain(
			`无此项${none('无此项')}处、无此类${none('无此类')}处、本报告未列示${none('本报告未列示')}处`
		);
		expect(toCsv(of.table)).toContain('无此项');
	});

	test('shares are those of the level, as the report prints them', async () => {
		const of = await figure('side-by-side', '?of=function');
		expect(row(of, '昌吉州工商联').slice(3)).toEqual([
			'291.78',
			'78.70%',
			'11.23%',
			'4.02%',
			'6.05%'
		]);
	});

	test('one-off spending without a year before says that its effect cannot be computed', async () => {
		const { sentence } = await figure('lines', '?of=function');
		expect(plainText(sentence)).toContain(
			'一次性项目死亡抚恤21.15万元，占项级合计13.90%；上年该项未列示，不能计算其对增减的影响。'
		);
	});

	test('different names of one code are said', async () => {
		const { caveats } = await figure('lines', '?of=function');
		expect(caveats).toContain('2101103在遂宁安居区工商联印作“公务员医疗保险支出”');
	});

	test('fewer than two units with 类 are no comparison: the table of lines says it', async () => {
		const { figures } = await view('?of=function&scope=all');
		expect(figures.map(({ id }) => id)).toEqual(['lines']);
		expect(figures[0]?.caveats).toContain('列示类级各行的单位年度不足2个，不作并列图');
		expect(figures[0]?.switches.length).toBeGreaterThan(0);
	});

	test('without two years of lines there is no picture of changes, and the page says so', async () => {
		const { figures } = await view('?of=function&year=2023');
		expect(figures.map(({ id }) => id)).not.toContain('changes');
		expect(figures.flatMap(({ caveats }) => caveats)).toContain(
			'没有单位在相邻两个年度都列示功能分类项级各行，不作比上年增减图'
		);
	});
});

describe('经济分类', () => {
	test('a joint code stands as it is printed', async () => {
		const of = await figure('lines', '?of=economic&show=amount');
		expect(row(of, '30110+30111')).toEqual([
			'职工基本医疗保险及公务员医疗保险补助缴费',
			'30110+30111',
			'5.45'
		]);
		expect(row(of, '301').slice(2)).toEqual(['本报告未列示']);
	});

	test('the reform of 2018 is not mentioned where no year lies before it', async () => {
		const { caveats } = await figure('lines', '?of=economic');
		expect(caveats.join()).not.toContain('2018');
	});
});

describe('比上年增减', () => {
	test('the sentence names the total, what makes most of it, and the rounding', async () => {
		const { sentence } = await figure('changes');
		expect(plainText(sentence)).toBe(
			'昌吉州工商联2024年一般公共预算财政拨款支出比上年减少24.70万元（−7.80%）；减少较多的为其他支出−9.26、行政运行−8.68、机关事业单位职业年金缴费支出−8.14万元，增加较多的为事业运行+4.73万元。14项增减合计与总额有0.01万元尾差。'
		);
	});

	test('bars and table rows are the same items in the same order', async () => {
		const of = await figure('changes');
		const drawn = of.chart?.form === 'changes' ? of.chart.rows : [];
		expect(drawn).toHaveLength(14);
		expect(of.table.rows.slice(0, 14).map(({ cells }) => cells[4]?.text)).toEqual(
			drawn.map(({ text }) => text)
		);
		expect(row(of, '14项增减合计')[4]).toBe('−24.71');
		expect(row(of, '本年支出').slice(2, 6)).toEqual(['316.48', '291.78', '−24.70', '−7.80%']);
	});

	test('from nothing to something there is no rate', async () => {
		expect(row(await figure('changes'), '2012899').slice(2, 6)).toEqual([
			'0.00',
			'1.65',
			'+1.65',
			'基数为零'
		]);
	});

	test('a unit without a year before has no changes', async () => {
		const asked = { stage: 'final', scope: 'general_public' } as const;
		expect(await askLineChanges(engine, { unit: ['510904-gsl'] }, asked)).toEqual([]);
	});
});

describe('链接', () => {
	test('another division takes its own usual money, unless one was chosen', () => {
		const at = (asked: Record<string, string>) => ({
			where: defaults,
			params: settle(asked, spec)
		});
		expect(choose(at({}), spec, 'of', ['function']).params.scope).toBe('general_public');
		expect(choose(at({ scope: 'fiscal' }), spec, 'of', ['function']).params.scope).toBe('fiscal');
	});

	test('a link restores what was chosen', () => {
		const search = '?unit=652300-gsl&of=function&show=amount&scope=all';
		const { selection, unknown } = parseSelection(search, spec, defaults);
		expect(unknown).toEqual([]);
		expect(serialiseSelection(selection, spec, defaults)).toBe(search);
	});

	test('nothing to show is said, not drawn', async () => {
		const of = await figure('side-by-side', '?year=1999');
		expect(of.chart).toBeNull();
		expect(of.omitted).toBe('没有可比的单位，不作图');
		expect(of.absences).toContain('未收录5个');
	});
});

describe('every figure answers for itself', () => {
	const searches = [
		'',
		'?show=amount',
		'?of=personnel_public',
		'?of=function',
		'?of=function&show=amount',
		'?of=function&unit=652300-gsl',
		'?of=economic&show=amount',
		'?unit=510904-gsl&show=amount'
	];

	test.each(searches)('%s', async (search) => {
		for (const of of (await view(search)).figures) {
			const said = inSentence(of.sentence);
			expect(wordsOf(of.sentence)).not.toMatch(/\d\.\d\d/);
			const drawn = inChart(of);
			const stated = inTable(of).filter(({ value }) => value !== null);
			expect([...said, ...drawn, ...stated].filter(({ address }) => !address)).toEqual([]);
			await expectAnswers(engine, [...said, ...drawn, ...inTable(of)]);
		}
	});

	test('the rounding between a total and its items is computed from the records of both', async () => {
		const { sentence } = await figure('changes');
		const gap = inSentence(sentence).at(-1);
		expect(gap?.text).toBe('0.01万元');
		const { rows, base } = parseAddress(gap?.address ?? '') as ComputedAddress;
		expect([rows.length, base.length]).toEqual([15, 15]);
	});

	test('a unit without lines says why at the answer of its year', async () => {
		const of = await figure('side-by-side', '?of=function');
		const absent = inTable(of).filter(({ absence }) => absence === 'not_in_report');
		expect(absent.map(({ address }) => address)).toContain(
			'function_share,unit:110105-gsl,year:2023,scope:general_public'
		);
	});
});

describe('budgets', () => {
	const search = '?type=dw,jcy,rd';

	test('are read at 年初预算 where nothing else was collected, with what they keep in reserve', async () => {
		const side = await figure('side-by-side', search);
		expect(side.title).toBe(
			'基本支出与项目支出占本年支出比重（年初预算·全口径） · 3个单位 · 2019年'
		);
		expect(bars(side)?.series.map(({ label }) => label)).toEqual([
			'基本支出',
			'项目支出',
			'单位预留机动经费'
		]);
		expect(row(side, '江苏省检察院').slice(4)).toEqual(['65.55%', '17.94%', '16.51%']);
	});

	test('the reserve is left out where no unit has one', async () => {
		const side = await figure('side-by-side');
		expect(bars(side)?.series.map(({ label }) => label)).toEqual(['基本支出', '项目支出']);
	});

	test('small changes of large sums are told in 万元', async () => {
		const changes = await figure('changes', search);
		expect(plainText(changes.sentence)).toContain('行政运行+1,297.83、一般行政管理事务+943.92万元');
	});
});
