import { describe, expect, test } from 'vitest';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { resolveParams } from '../../src/lib/query/params';
import { compare } from '../../src/lib/views/compare/page';
import type { FigureView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { sangong } from '../../src/lib/views/sangong/page';
import { scores } from '../../src/lib/views/scores/page';
import { structure } from '../../src/lib/views/structure/page';
import { plainText } from '../../src/lib/views/prose';
import { unparted } from '../support/agreement/wording';
import { counted, engineOfMany, known, spreadOf, unitRows } from '../support/many';
import { figureOf, viewUnder } from '../support/pages';
import { expectQuartiles } from '../support/quartiles';

/* Charts of many units: the forms for few give way to distributions and points by rule. */

const engine = await engineOfMany();

type Shown = PageView & { readonly figures: readonly FigureView[] };

async function figuresOf<V extends Shown>(
	page: Page<V>,
	params: Readonly<Record<string, string>> = {}
) {
	return (await viewUnder(engine, page, await page.defaults(engine), params)).figures;
}

test('many units are seen as a distribution at first', async () => {
	expect((await figuresOf(compare)).map(({ id }) => id)).toEqual(['distribution']);
});

test('a sentence names the first of many and counts them', async () => {
	const shapes = ['rank', 'distribution', 'trend', 'matrix', 'pair'];
	const figures = [
		...(await Promise.all(shapes.map((view) => figuresOf(compare, { view })))).flat(),
		...(
			await Promise.all(
				[overview, sangong, structure, scores].map((page) => figuresOf(page as Page<Shown>))
			)
		).flat()
	];
	expect(figures.length).toBeGreaterThan(15);
	for (const { id, sentence } of figures) expect(plainText(sentence).length, id).toBeLessThan(600);
	const rank = figures.find(({ id }) => id === 'rank');
	expect(plainText(rank?.sentence ?? '')).toMatch(/，其中[^、，]+、[^、，]+、[^、，]+等\d+个均为/);
	const both = figures.find(({ id }) => id === 'denominators');
	expect(plainText(both?.sentence ?? '')).toMatch(/位次上升的为[^；]+等\d+个；/);
});

describe('many units give way to histograms, each unit counted once', () => {
	test('a ranking, with the quartiles that SQL finds', async () => {
		const [rank] = await figuresOf(compare, { view: 'rank' });
		const chart = spreadOf(rank);
		if (!rank) throw new Error('no ranking');
		expect(counted(chart)).toBe(known(rank, 'value').length);
		const where = await compare.defaults(engine);
		const params = { budget: 'adjusted' };
		const metric = 'execution_rate';
		const crowd = { metric, where, params: resolveParams(metric, params) } as const;
		const found = await Promise.all(
			['province', 'prefecture', 'county'].map((level) =>
				askQuartiles(engine, { ...crowd, where: { ...where, level: [level] } })
			)
		);
		expect(chart.bands.flatMap(({ quartiles }) => quartiles.map(({ text }) => text))).toEqual(
			found.flat().flatMap(({ value }) => (value ? `${value}%` : []))
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
		['对比：按地区分面', compare, { view: 'distribution', facet: 'region' }],
		['对比：金额', compare, { view: 'rank', metric: 'expenditure' }],
		['支出结构', structure, {}],
		['支出结构：金额', structure, { show: 'amount' }],
		['支出结构：功能分类', structure, { of: 'function' }],
		['支出结构：功能分类金额', structure, { of: 'function', show: 'amount' }],
		['三公经费', sangong, {}],
		['三公经费：占比，全部公开单位', sangong, { show: 'share', panel: 'all' }],
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
		for (const figure of figures) {
			expect(unparted(figure), figure.id).toEqual([]);
			await expectQuartiles(engine, figure);
		}
	});
});

test('“三公”经费 of many: both years of the units that have both, else the one year there is', async () => {
	const usual = await overview.defaults(engine);
	const figureIn = async (year: readonly string[]) => {
		return figureOf(await viewUnder(engine, overview, { ...usual, year }), 'sangong');
	};
	const two = await figureIn(['2021']);
	const both = unitRows(two.table).filter(({ cells }) => cells[1]?.value && cells[2]?.value).length;
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

test('thousands are written with separators, in sentences, titles and on bars; years are not', async () => {
	const { figures } = await viewUnder(engine, sangong, {}, { panel: 'all' });
	const said = figures.flatMap(({ title, sentence, chart }) => [
		title,
		plainText(sentence),
		...(chart?.form === 'spread' ? chart.bands.map(({ label }) => label) : [])
	]);
	expect(said.join()).toMatch(/\d,\d{3}个/);
	expect(said.join()).toMatch(/(^|[^\d,])20\d\d/);
	expect(said.join()).not.toMatch(/2,0\d\d年/);
});
