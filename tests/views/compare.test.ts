import { describe, expect, test } from 'vitest';
import { metrics } from '../../src/lib/metrics';
import { compare } from '../../src/lib/views/compare/page';
import { comparable, spec } from '../../src/lib/views/compare/spec';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';

const engine = await engineOver();
const defaults = await compare.defaults(engine);
const view = (search: string) =>
	viewOf(engine, compare, parseSelection(search, spec, defaults).selection);

async function table(search: string) {
	const { figures } = await view(search);
	const [figure] = figures;
	if (!figure) throw new Error(`no figure for ${search}`);
	const heads = figure.table.columns.map(({ label, unit }) =>
		unit ? `${label}（${unit}）` : label
	);
	const of = (name: string) =>
		figure.table.rows
			.find(({ cells }) => cells[0]?.text === name)
			?.cells.map(({ text, value }) => value ?? text);
	return { figure, heads, of };
}

describe('the picker', () => {
	test('offers what has one figure a unit and year', () => {
		const offered: readonly string[] = comparable;
		for (const id of ['carryover_change', 'sangong_per_staff', 'staffing_rate', 'full_mark_share'])
			expect(offered).toContain(id);
		for (const id of ['grade', 'indicator_completion', 'function_share', 'year_on_year'])
			expect(offered).not.toContain(id);
		expect(new Set(comparable).size).toBe(comparable.length);
		for (const id of comparable) expect(metrics[id].label).not.toBe('');
	});
});

describe('comparable units', () => {
	const of = async (search: string) => (await view(search)).figures[0]?.caveats ?? [];
	const rule =
		'可比单位：与遂宁安居区工商联同类型（工商联）、同层级（县级）、同编报口径，不含直辖市辖区：2个，其中同省0个；同省在先，再按区划代码。';

	test('carry the rule that finds them into the figure, as a link to it does', async () => {
		const peers = '?type=&unit=360502-gsl,510904-gsl,650104-gsl';
		expect(await of(`${peers}&own=510904-gsl`)).toContain(rule);
		expect((await of(peers)).join()).not.toContain('可比单位');
	});

	test('are not spoken of where others stand beside them, or one is missing', async () => {
		const units = ['360502-gsl,510904-gsl', '110105-gsl,360502-gsl,510904-gsl,650104-gsl'];
		for (const each of units)
			expect((await of(`?type=&unit=${each}&own=510904-gsl`)).join()).not.toContain('可比单位');
	});
});

describe('an amount per head', () => {
	test('has money over heads: 元/人, 万元, 人', async () => {
		const { figure, heads, of } = await table('?metric=operating_cost_per_staff');
		expect(heads.slice(2, 5)).toEqual([
			'人均机关运行经费（元/人）',
			'机关运行经费（决算）（万元）',
			'在职人数（决算）（人）'
		]);
		expect(of('昌吉州工商联')?.slice(2, 5)).toEqual(['13618.18', '14.98', '11']);
		expect(plainText(figure.sentence)).toContain('13,618.18元/人（昌吉州工商联，2024年）');
	});

	test('without a divisor is a word, not the amount', async () => {
		const { of } = await table('?metric=reception_per_visitor&year=2023');
		expect(of('昌吉州工商联')?.[2]).toBe('未收录');
	});
});

describe('a share of indicators', () => {
	test('has counts of rows on both sides', async () => {
		const { heads, of } = await table('?metric=full_mark_share');
		expect(heads.slice(3, 5)).toEqual(['得分等于分值的指标（项）', '列有得分和分值的指标（项）']);
		expect(of('昌吉州工商联')?.slice(2, 5)).toEqual(['96.43', '27', '28']);
	});

	test('counts beyond 130 % unless another threshold is chosen; the switch is in order', async () => {
		const { figure, of } = await table('?metric=over_achieved_share');
		expect(of('遂宁安居区工商联')?.[2]).toBe('3.85');
		const [threshold] = figure.switches;
		expect(threshold?.value).toBe('130');
		expect(threshold?.choices.map(({ id }) => id)).toEqual(['110', '120', '130', '150']);
	});
});

describe('where only budgets were collected', () => {
	const metric = 'type=rd&metric=expenditure';

	test('they are read at 年初预算, and the switches say so', async () => {
		const { figures } = await view(`?${metric}`);
		expect(figures[0]?.title).toContain('年初预算');
		const [stage] = figures[0]?.switches ?? [];
		expect(stage?.value).toBe('initial');
		expect(stage?.choices.map(({ id, n }) => [id, n])).toEqual([
			['final', 0],
			['adjusted', 0],
			['initial', 1]
		]);
	});

	test('what was chosen stays chosen, and only the rest moves', async () => {
		const { figures } = await view(`?${metric}&scope=fiscal`);
		expect(figures[0]?.switches.map(({ value }) => value)).toEqual(['initial', 'fiscal']);
	});

	test('a series is drawn over the years it has, not over those a later report merely mentions', async () => {
		const { figures } = await view('?type=rd&metric=sangong&scope=general_public');
		const { chart } = figures[0] ?? {};
		expect(chart?.form === 'slopes' && chart.years).toEqual([2017, 2018, 2019]);
	});
});
