import { describe, expect, test } from 'vitest';
import type { Where } from '../../src/lib/query/where';
import { plainText } from '../../src/lib/views/prose';
import { sangong } from '../../src/lib/views/sangong/page';
import { parseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { figureOf, viewUnder } from '../support/pages';

const engine = await engineOver();

const gsl: Where = { type: ['gsl'] };
const jiangsu: Where = { level: ['province'], region: ['320000'] };
const view = (params: Readonly<Record<string, string>> = {}, where = gsl) =>
	viewUnder(engine, sangong, where, params);
const page = await view();

describe('what is shown at first', () => {
	test('the units with most unit-years are found in the records, of one type or of one province and level', async () => {
		expect(await sangong.defaults(engine)).toEqual(jiangsu);
	});

	test('stage and scope are where those units have most unit-years, unless they are chosen', async () => {
		const values = async (params: Record<string, string>, where: Where) =>
			(await view(params, where)).choices.map(({ value }) => value);
		expect(await values({}, jiangsu)).toEqual(['initial', 'general_public']);
		expect(await values({}, gsl)).toEqual(['final', 'fiscal']);
		expect(await values({ stage: 'initial' }, gsl)).toEqual(['initial', 'fiscal']);
	});

	test('parts that did not move are counted where the picture leaves them out', async () => {
		const changes = figureOf(await view({}, jiangsu), 'changes');
		const drawn = changes.chart?.form === 'changes' ? changes.chart.rows : [];
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.filter(({ value }) => value === 0)).toEqual([]);
		expect(changes.caveats[0]).toMatch(/^持平的[1-9]\d*项不作图，见表$/);
	});

	test('budgets alone are not set against final accounts nobody has', async () => {
		const { figures } = await view({}, jiangsu);
		expect(figures.map(({ id }) => id)).toEqual(['totals', 'parts', 'changes']);
		expect(figures[0]?.caveats.at(-1)).toBe('所选范围没有预算与决算、相关数量的数，不列相应图表');
	});

	test('a stage or scope that nobody publishes is closed and says why', () => {
		const initial = page.choices[0]?.choices.find(({ id }) => id === 'initial');
		expect(initial).toMatchObject({ n: 0, why: '所选范围没有单位列示' });
	});

	test('defaults leave the query string; an unknown key is named', async () => {
		const { unknown } = parseSelection('?show=pie', sangong.spec, await sangong.defaults(engine));
		expect(unknown).toEqual([{ label: '列示方式', value: 'pie' }]);
	});
});

describe('where there is nothing', () => {
	test('the totals alone stand, with the reason', async () => {
		const chaoyang = await view({}, { unit: ['110105-gsl'] });
		expect(chaoyang.figures.map(({ id }) => id)).toEqual(['totals']);
		const totals = figureOf(chaoyang, 'totals');
		expect(plainText(totals.sentence)).toBe(
			'所选范围没有“三公”经费决算数（财政拨款）：1个收录的是自评报告，未列示该项，不等于没有支出。'
		);
		expect(totals.caveats.at(-1)).toBe(
			'所选范围没有四项构成、预算与决算、比上年增减、相关数量的数，不列相应图表'
		);
	});

	test('a year that was not collected is said to be so', async () => {
		const { sentence } = figureOf(await view({}, { ...gsl, year: ['2024'] }), 'totals');
		expect(plainText(sentence)).toContain('其余4个未收录');
	});
});
