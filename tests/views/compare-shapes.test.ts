import { describe, expect, test } from 'vitest';
import { compare } from '../../src/lib/views/compare/page';
import { heated } from '../../src/lib/views/compare/heat';
import type { CellView } from '../../src/lib/views/figure';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { generate } from '../support/generate';
import { pageAt } from '../support/pages';

const engine = await engineOver();
const many = await engineOf(generate(125, 11));

const viewOf = (search: string, over = engine) => pageAt(over, compare, search);

const shapeOf = async (search: string, over = engine) => (await viewOf(search, over)).view;

describe('the view follows the shape of the selection', () => {
	test.each([
		['', 'rank'],
		['?unit=652300-gsl', 'rank'],
		['?type=rd&metric=sangong', 'trend'],
		['?type=dw,jcy,rd&metric=sangong&year=2017,2018,2019', 'matrix'],
		['?type=dw,jcy,rd&metric=sangong', 'rank'],
		['?metric2=score_total', 'pair'],
		['?metric2=score_total,project_share', 'matrix']
	])('%s is %s', async (search, shape) => {
		expect((await shapeOf(search)).value).toBe(shape);
	});

	test('what does not fit is barred with its reason, and said where it was asked for', async () => {
		const { value, choices, instead } = await shapeOf('?year=2023&view=matrix');
		expect(value).toBe('rank');
		expect(choices.find(({ id }) => id === 'matrix')?.why).toBe('只有1个年度，另选指标后可作');
		expect(choices.find(({ id }) => id === 'trend')?.why).toBe('没有单位在两个及以上年度有可比值');
		expect(instead).toBe('不能按“矩阵”显示：只有1个年度，另选指标后可作。改按“排序”显示。');
	});

	test('shapes and further metrics stand in the query string, unknown ones named', async () => {
		const defaults = await compare.defaults(engine);
		const search = '?view=distribution&metric2=score_total,sangong&own=652300-gsl';
		const { selection, unknown } = parseSelection(search, compare.spec, defaults);
		expect(unknown).toEqual([]);
		expect(serialiseSelection(selection, compare.spec, defaults)).toBe(search);
		const wrong = parseSelection('?metric2=score', compare.spec, defaults);
		expect(wrong.unknown).toEqual([{ label: '另一指标', value: 'score' }]);
	});

	test('no shape is empty, whatever the selection', async () => {
		for (const search of ['?', '?region=440000&', '?type=rd&'])
			for (const shape of ['distribution', 'matrix', 'pair']) {
				const { figures } = await viewOf(`${search}view=${shape}`);
				expect(figures.length).toBeGreaterThan(0);
				for (const { chart, omitted, table } of figures)
					if (chart === null && table.rows.length === 0) expect(omitted).toMatch(/不作图/);
			}
	}, 240_000);
});

describe('a distribution', () => {
	test('is dots below twenty units, each level by itself, without quartiles below five', async () => {
		const [figure] = (await viewOf('?view=distribution')).figures;
		if (figure?.chart?.form !== 'spread') throw new Error('no distribution');
		for (const band of figure.chart.bands) {
			expect(band.bins).toBeUndefined();
			expect(band.quartiles).toEqual([]);
		}
		expect(figure.chart.bands.map(({ label }) => label)).toEqual([
			'地级（1个单位）',
			'县级（2个单位）'
		]);
		expect(plainText(figure.sentence)).toContain('不足5个，不计算中位数');
	});

	test('is a histogram from twenty units on, its counts those of the units, the own unit marked', async () => {
		const search = '?year=2024&view=distribution&own=110105-gsl-7';
		const [figure] = (await viewOf(search, many)).figures;
		if (figure?.chart?.form !== 'spread') throw new Error('no distribution');
		const [band] = figure.chart.bands;
		const counts = band?.bins?.map(({ count }) => count) ?? [];
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(25);
		expect(counts.length).toBeGreaterThan(4);
		expect(band?.points.map(({ label, own }) => [label, own])).toEqual([['单位7', true]]);
		expect(band?.quartiles.map(({ label }) => label)).toEqual([
			'下四分位数',
			'中位数',
			'上四分位数'
		]);
		const cells = figure.table.rows.flatMap((row) => row.cells);
		for (const { text } of band?.quartiles ?? [])
			expect(cells.map((cell) => cell.text)).toContain(text);
	});
});

describe('a matrix', () => {
	const numbers = (values: readonly string[]): readonly CellView[] =>
		values.map((value) => ({ text: value, value }));

	test('colours a column from eight values on, in fifths, equal values alike, absent ones not', () => {
		const heats = (values: readonly string[]) => heated(numbers(values)).map(({ heat }) => heat);
		expect(heats(['1', '2', '3', '4', '5', '6', '7'])).toEqual(Array(7).fill(undefined));
		expect(heats(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'])).toEqual([
			5, 5, 4, 4, 3, 3, 2, 2, 1, 1
		]);
		expect(heats(Array(8).fill('5'))).toEqual(Array(8).fill(1));
		const absent: CellView = { text: '未收录', value: null, absence: 'not_collected' };
		const [first] = heated([absent, ...numbers(['1', '2', '3', '4', '5', '6', '7', '8'])]);
		expect(first?.heat).toBeUndefined();
	});

	test('of units and years says why it has no colour where there are few', async () => {
		const [figure] = (await viewOf('?type=dw,jcy,rd&metric=sangong&view=matrix')).figures;
		expect(figure?.table.columns.map(({ label }) => label)).toEqual([
			'单位',
			'2017年',
			'2018年',
			'2019年'
		]);
		expect(figure?.caveats).toContain('同一层级、同一列不足8个数，不着色');
	});

	test('of units and metrics gives each metric its own unit, year and direction', async () => {
		const [figure] = (await viewOf('?metric2=score_total,sangong')).figures;
		expect(figure?.table.columns.map(({ label, unit }) => [label, unit])).toEqual([
			['单位', undefined],
			['年度', undefined],
			['预算执行率', '%'],
			['自评总分', '分'],
			['“三公”经费', '万元']
		]);
		expect(figure?.caveats).toContain(
			'指标方向：预算执行率区间为优、自评总分高为优、“三公”经费无判断'
		);
	});

	test('is coloured for many units', async () => {
		const [figure] = (await viewOf('?view=matrix', many)).figures;
		const heats = figure?.table.rows.flatMap(({ cells }) => cells.map(({ heat }) => heat));
		expect(new Set(heats)).toEqual(new Set([undefined, 1, 2, 3, 4, 5]));
	});
});

describe('two metrics', () => {
	test('of few units are joined one by one, those without both last', async () => {
		const [figure] = (await viewOf('?metric2=score_total&year=2023')).figures;
		if (figure?.chart?.form !== 'pairs') throw new Error('no pairs');
		expect(figure.chart.rows.at(-1)?.absence).toBeDefined();
		expect(figure.title).toBe('预算执行率（按全年预算·全口径）与自评总分 · 2023年');
		expect(plainText(figure.sentence)).toMatch(
			/^\d个单位中\d个同时有预算执行率和自评总分，不足10个/
		);
	});

	test('of ten units and more are points with both medians, the far ones and the own one named', async () => {
		const search = '?year=2024&metric2=score_total&own=110105-gsl-9';
		const [figure] = (await viewOf(search, many)).figures;
		if (figure?.chart?.form !== 'scatter') throw new Error('no points');
		expect(figure.chart.points).toHaveLength(25);
		expect(figure.chart.medians?.x.text).toMatch(/^\d+\.\d\d%$/);
		const named = figure.chart.points.filter((point) => point.named);
		expect(named.length).toBeGreaterThanOrEqual(5);
		expect(named.find(({ label }) => label === '单位9')?.own).toBe(true);
		expect(plainText(figure.sentence)).toMatch(
			/中位数分别为\d.*、\d.*；离总体关系最远的为单位\d+、单位\d+、单位\d+。$/
		);
	});
});

describe('both budgets side by side', () => {
	test('say whose place changes, and who only rises by having less budget', async () => {
		const { figures } = await viewOf('?level=county');
		const both = figures.find(({ id }) => id === 'denominators');
		expect(both?.table.columns.slice(4).map(({ label }) => label)).toEqual([
			'位次（按年初）',
			'位次（按全年）',
			'位次变化'
		]);
		expect(plainText(both?.sentence ?? '')).toMatch(/改按全年预算/);
	});
});
