import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { bounded, most } from '../../src/lib/views/bounded';
import { compare } from '../../src/lib/views/compare/page';
import type { SpreadView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { prerender } from '../../src/lib/views/prerender';
import { scores } from '../../src/lib/views/scores/page';
import { sangong } from '../../src/lib/views/sangong/page';
import { structure } from '../../src/lib/views/structure/page';
import { settle } from '../../src/lib/views/selection';
import { askSpread } from '../../src/lib/query/lists/spread';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { plainText } from '../../src/lib/views/prose';
import { expectAnswers, inSentence } from '../support/answering';
import { engineOf } from '../support/engine-of';
import { country } from '../support/generated/country';
import { shipped } from '../support/records';
import { readPackage } from '../../src/pipeline/package';

const { region } = (await readPackage(shipped)).records;

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(country(400, region, 1));
});

type Shown = PageView & { readonly figures: readonly FigureView[] };

async function figuresOf<V extends PageView & { readonly figures: readonly FigureView[] }>(
	page: Page<V>,
	params: Readonly<Record<string, string>> = {}
) {
	const where = await page.defaults(engine);
	return (await page.view(engine, { where, params: settle(params, page.spec) })).figures;
}

const known = ({ table }: FigureView, column: string) => {
	const at = table.columns.findIndex(({ key }) => key === column);
	return table.rows.flatMap(({ cells }) => cells[at]?.value ?? []);
};

const counted = ({ bands }: SpreadView) =>
	bands.flatMap(({ bins = [] }) => bins).reduce((sum, { count }) => sum + count, 0);

function spreadOf(figure: FigureView | undefined): SpreadView {
	if (figure?.chart?.form !== 'spread') throw new Error(`${figure?.id} has no spread`);
	return figure.chart;
}

test('many units are seen as a distribution at first', async () => {
	expect((await figuresOf(compare)).map(({ id }) => id)).toEqual(['distribution']);
});

describe('many units give way to histograms, each unit counted once', () => {
	test('a ranking, with the quartiles that SQL finds', async () => {
		const [rank] = await figuresOf(compare, { view: 'rank' });
		const chart = spreadOf(rank);
		if (!rank) throw new Error('no ranking');
		expect(counted(chart)).toBe(known(rank, 'value').length);
		const where = await compare.defaults(engine);
		const params = { budget: 'adjusted' };
		const found = await askSpread(engine, where, { metric: 'execution_rate', params });
		expect(chart.bands.flatMap(({ quartiles }) => quartiles.map(({ text }) => text))).toEqual(
			['province', 'prefecture', 'county'].flatMap((level) =>
				found.flatMap((row) => (row.level === level && row.value ? `${row.value}%` : []))
			)
		);
	});

	test('both denominators as points, the years of a trend as bands', async () => {
		const figures = await figuresOf(compare, { view: 'rank' });
		const both = figures.find(({ id }) => id === 'denominators');
		expect(both?.chart?.form).toBe('scatter');
		const trend = figures.find(({ id }) => id === 'trend');
		const years = trend?.table.columns.slice(1).map(({ label }) => label) ?? [];
		const bands = spreadOf(trend).bands.map(({ label }) => label.replace(/（.*/, ''));
		expect(bands).toEqual(years);
	});

	test('what leaders and evaluators see', async () => {
		const figures = await figuresOf(overview);
		for (const id of ['execution', 'scores']) {
			const figure = figures.find((one) => one.id === id);
			if (!figure) throw new Error(`no ${id}`);
			expect(known(figure, 'value').length, id).toBeGreaterThan(0);
			expect(counted(spreadOf(figure)), id).toBe(known(figure, 'value').length);
			expect(figure.caveats.join(), id).toContain('直方图');
		}
		for (const show of ['amount', 'share']) {
			const [totals, parts] = await figuresOf(sangong, { show, panel: 'all' });
			expect(spreadOf(totals).bands.map(({ label }) => label)).toContainEqual(
				expect.stringMatching(/^\d{4}年（\d+个）$/)
			);
			const bands = spreadOf(parts).bands.map(({ label }) => label.replace(/（\d+个）$/, ''));
			expect(bands).toContain(show === 'share' ? '公务接待费占比' : '公务接待费');
		}
		const total = (await figuresOf(scores)).find(({ id }) => id === 'total');
		if (!total) throw new Error('no total');
		expect(counted(spreadOf(total))).toBe(known(total, 'total').length);
	});
});

/** What is said where a chart is left out because it would hold too much. */
const tooMuch = /超过|过长|不逐|太多|可按|选定/;

describe('no figure is without a chart because there are too many units', () => {
	test.each([
		['总览', overview, {}],
		['对比：排序', compare, { view: 'rank' }],
		['对比：分布', compare, { view: 'distribution' }],
		['对比：趋势', compare, { view: 'trend' }],
		['对比：趋势，按地区', compare, { view: 'trend', facet: 'region' }],
		['对比：两指标', compare, { view: 'pair' }],
		['支出结构', structure, {}],
		['支出结构：金额', structure, { show: 'amount' }],
		['支出结构：功能分类', structure, { of: 'function' }],
		['三公经费', sangong, {}],
		['绩效得分', scores, {}],
		['绩效得分：项目', scores, { subject: 'project' }]
	] as const)('%s', async (_, page, params) => {
		const figures = await figuresOf(page as Page<Shown>, params);
		expect(figures.length).toBeGreaterThan(0);
		const without = figures.filter(({ chart, table }) => chart === null && table.rows.length > 0);
		for (const { id, omitted } of without) expect(omitted ?? '', id).not.toMatch(tooMuch);
		for (const { chart, caveats, id } of figures)
			if (chart?.form === 'spread' && id !== 'distribution')
				expect(caveats.join(), id).toContain('直方图');
	});
});

test('“三公”经费 of many: both years of the units that have both, else the one year there is', async () => {
	const usual = await overview.defaults(engine);
	const figureIn = async (year: readonly string[]) => {
		const params = settle({}, overview.spec);
		const view = await overview.view(engine, { where: { ...usual, year }, params });
		const figure = view.figures.find(({ id }) => id === 'sangong');
		if (!figure) throw new Error('no figure');
		return figure;
	};
	const two = await figureIn(['2021']);
	const both = two.table.rows.filter(({ cells }) => cells[1]?.value && cells[2]?.value).length;
	expect(both).toBeGreaterThan(12);
	expect(spreadOf(two).bands.map(({ label }) => label)).toEqual([
		`2020年（${both}个）`,
		`2021年（${both}个）`
	]);
	expect(counted(spreadOf(two))).toBe(2 * both);
	const one = await figureIn(['2020']);
	expect(spreadOf(one).bands.map(({ label }) => label)).toEqual([
		`2020年（${known(one, 'now').length}个）`
	]);
});

/** 执行率 beside 执行得分 of so many made-up units. */
async function executionOf(units: number): Promise<FigureView> {
	const records = country(units, region, 2);
	const scored = await engineOf({
		...records,
		score: records.score.map((row) =>
			row.part === 'execution' ? { ...row, part_label: '预算执行' } : row
		),
		...{ claim: [], finding: [] }
	});
	const where = await scores.defaults(scored);
	const { figures } = await scores.view(scored, { where, params: settle({}, scores.spec) });
	return figures.find(({ id }) => id === 'execution') ?? expect.fail('no figure');
}

const withBoth = ({ table }: FigureView) =>
	table.rows.filter(({ cells }) => cells[2]?.value && cells[3]?.value);

test('执行率 and 执行得分 of many are points, those of the own unit named', async () => {
	const figure = await executionOf(150);
	if (figure.chart?.form !== 'scatter') throw new Error(`no points: ${figure.omitted}`);
	expect(figure.chart.points).toHaveLength(withBoth(figure).length);
	expect(figure.chart.points.length).toBeGreaterThan(40);
});

test('of more than points can show, the scores stand by the rate, each unit-year in one band', async () => {
	const figure = await executionOf(900);
	const both = withBoth(figure);
	expect(both.length).toBeGreaterThan(300);
	const { bands } = spreadOf(figure);
	expect(bands.length).toBeGreaterThan(1);
	expect(counted(spreadOf(figure))).toBe(both.length);
	const low = bands.find(({ label }) => label.startsWith('执行率低于90%'));
	const asked = both.filter(({ cells }) => Number(cells[2]?.value) < 90);
	expect(low?.label).toContain(`（${asked.length}个）`);
	expect(figure.caveats.join()).toContain('非全国统一标准');
	expect(figure.caveats.join()).toContain('直方图');
});

describe('a prerendered page', () => {
	test('carries so many rows and choices, and says how many more there are', async () => {
		const where = await scores.defaults(engine);
		const whole = await scores.view(engine, { where, params: settle({}, scores.spec) });
		const { view } = await prerender(engine, scores);
		const long = whole.figures.filter(({ table }) => table.rows.length > most.rows).length;
		expect(long).toBeGreaterThan(1);
		for (const [i, { id, table }] of view.figures.entries()) {
			const all = whole.figures[i]?.table.rows ?? [];
			const kept = all.length > most.rows ? Math.floor(most.rows / long) : all.length;
			expect(table.rows, id).toEqual(all.slice(0, kept));
			expect(table.rest ?? 0, id).toBe(all.length - kept);
		}
		const units = view.filters.find(({ id }) => id === 'unit');
		const choices = whole.filters.find(({ id }) => id === 'unit')?.options.length ?? 0;
		expect(units?.options).toHaveLength(most.options);
		expect(units?.rest).toBe(choices - most.options);
	});

	test('of few leaves out no row and no choice', async () => {
		const few = await engineOf(country(20, region, 1));
		const where = await compare.defaults(few);
		const view = await compare.view(few, { where, params: settle({}, compare.spec) });
		const carried = bounded(view);
		expect(carried.filters).toBe(view.filters);
		expect(carried.figures.map(({ table }) => table)).toEqual(
			view.figures.map(({ table }) => table)
		);
	});

	test('carries no records of marks, which are weighed by then', async () => {
		const { view } = await prerender(engine, compare);
		const charts = JSON.stringify(view.figures.map(({ chart }) => chart));
		expect(charts).toContain('"address":');
		expect(charts).not.toContain('"rows":"');
	});

	test('keeps what is chosen', () => {
		const options = Array.from({ length: 100 }, (_, i) => ({ id: `${i}`, label: `${i}`, n: 1 }));
		const filter = { id: 'unit', label: '单位', multiple: true, summary: '', options };
		const cut = bounded({ ...filter, chosen: ['99', '3'] });
		expect(cut.options.map(({ id }) => id)).toContain('99');
		expect(cut).toMatchObject({ rest: 100 - most.options - 1 });
	});
});

describe('a sum over many units', () => {
	const numbers = async () => {
		const [totals] = await figuresOf(sangong);
		const all = inSentence(totals?.sentence ?? '');
		return all.filter(({ address }) => address?.startsWith('panel,'));
	};

	test('has an address as short as that of any figure, which leads back to it', async () => {
		const found = await numbers();
		expect(found.length).toBeGreaterThan(2);
		for (const { address = '' } of found) expect(address.length).toBeLessThan(200);
		await expectAnswers(engine, found);
	});

	test('tells how it came about, naming the first documents and counting the others', async () => {
		for (const { address = '', text } of await numbers()) {
			const found = await provenance(engine, address);
			expect(found?.figure.text.replace(/^[+−]/, '')).toContain(text.replace(/[万元+−]/g, ''));
			expect(plainText(found?.formula ?? '').length).toBeLessThan(60);
			expect(found?.sources).toHaveLength(12);
			expect(found?.furtherReports).toBeGreaterThan(0);
			const isMany = (found?.records ?? 0) > 60;
			expect(found?.evidence === null).toBe(isMany);
			if (isMany) expect(found?.unclaimed).toMatch(/^由\d+条记录算出，未逐条与原文比对。$/);
			expect(found?.citation).toMatch(/等\d+份报告复算/);
		}
	});

	test('is carried by a prerendered page without the list of its records', async () => {
		const { view } = await prerender(engine, sangong);
		expect(JSON.stringify(view).length).toBeLessThan(400_000);
		const [totals] = view.figures;
		expect(inSentence(totals?.sentence ?? '').length).toBeGreaterThan(2);
	});
});
