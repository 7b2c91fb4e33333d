import { describe, expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { Metric } from '../../src/lib/metrics/metric';
import { metricAbsences } from '../../src/lib/model/terms';
import { ask } from '../../src/lib/query/ask';
import { resolveParams } from '../../src/lib/query/params';
import { questionOf, statementOf } from '../../src/lib/views/methods/statement';
import { methodsPage } from '../support/methods';

const { engine, methods, cards, card } = await methodsPage();

describe('a card', () => {
	test('names numerator and denominator with stage and scope, fixed or to be chosen', () => {
		expect(card('execution_rate').operands).toEqual([
			{
				role: '分子',
				items: [{ sign: '', label: '本年支出', note: '决算，资金口径可选', measure: 'expenditure' }]
			},
			{
				role: '分母',
				items: [
					{
						sign: '',
						label: '本年支出',
						note: '预算口径可选，资金口径可选',
						measure: 'expenditure'
					}
				]
			}
		]);
		const [numerator] = card('sangong_change_rate').operands;
		expect(numerator?.items[1]).toMatchObject({
			sign: '−',
			note: '上年，比较口径可选，资金口径可选'
		});
	});

	test('leads to a measure that the page explains', () => {
		const known = methods.measures.map(({ id }) => id);
		for (const { operands } of cards)
			for (const { items } of operands)
				for (const { measure } of items) if (measure) expect(known).toContain(measure);
	});

	test('puts the choice in force by default first', () => {
		for (const { id, params } of cards) {
			const { params: offered }: Metric = metrics[id];
			const defaults = Object.entries(resolveParams(id)).map(
				([name, choice]) => offered[name]?.choices[choice]
			);
			expect(params.map(({ choices }) => choices[0])).toEqual(defaults);
		}
	});

	test('counts the units it can be computed for: the rate for 3 of 10, the total score for 5', () => {
		const counts = (id: MetricId) => [card(id).coverage.units, card(id).coverage.of];
		expect(counts('execution_rate')).toEqual([3, 10]);
		expect(counts('score_total')).toEqual([5, 10]);
	});

	test('names the units it covers and the others with their reason', () => {
		expect(card('execution_rate').coverage).toMatchObject({
			covered: '3/10个单位：北京朝阳区工商联、乌鲁木齐高新区（新市区）工商联、昌吉州工商联',
			uncovered:
				'7个单位：上海普陀区委社会工作部、上海普陀区规划和自然资源局、新余渝水区工商联（本报告未列示）；江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅（未收录）；遂宁安居区工商联（所收录文件中未见）'
		});
		expect(card('score_total').coverage.uncovered).toBe(
			'5个单位：江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅（未收录）；上海普陀区委社会工作部、上海普陀区规划和自然资源局（本报告未列示）'
		);
		expect(card('public_control_rate').coverage.covered).toBe('0/10个单位');
		expect(card('public_control_rate').coverage.uncovered).toMatch(
			/^10个单位.*北京朝阳区工商联.*（本报告未列示）.*江苏省委办公厅.*（未收录）/
		);
	});

	test('counts what its statement answers, and gives the years that have a value', async () => {
		for (const { id, coverage } of cards) {
			const rows = await ask(engine, questionOf(id));
			const known = rows.filter((row) => row.value !== null);
			expect([id, coverage.units]).toEqual([id, new Set(known.map(({ unit }) => unit)).size]);
			expect([id, coverage.of]).toEqual([id, new Set(rows.map(({ unit }) => unit)).size]);
			const years = [...new Set(known.map(({ year }) => year))].sort();
			const [first] = years;
			const since =
				first === undefined
					? '收录的报告中尚无可计算的年度'
					: years.length === 1
						? `${first}年（仅此一年有值）`
						: `${first}年起（${years.join('、')}年有值）`;
			expect([id, coverage.since]).toEqual([id, since]);
		}
	});

	test('gives a reason that stands in its rows for every unit it does not cover', async () => {
		for (const { id, coverage } of cards) {
			const rows = await ask(engine, questionOf(id));
			const known = new Set(rows.flatMap(({ unit, value }) => (value === null ? [] : unit)));
			const reasons = rows.flatMap(({ unit, absence }) =>
				known.has(unit) || absence === null ? [] : metricAbsences[absence]
			);
			const said = coverage.uncovered?.match(/（([^（）]+)）(?=；|$)/g) ?? [];
			expect([id, said.length > 0]).toEqual([id, reasons.length > 0]);
			for (const reason of said) expect(reasons).toContain(reason.slice(1, -1));
		}
	});

	test('says when its norm was issued, where the norm has a number', () => {
		expect(card('execution_rate').issued).toBe(2013);
		expect(card('score_total').issued).toBe(2020);
		expect(card('function_share').issued).toBeNull();
	});

	test('of an amount per head names each side with its own scope', () => {
		const [numerator, denominator] = card('sangong_per_staff').operands;
		expect(numerator?.items[0]?.note).toBe('决算，资金口径可选');
		expect(denominator?.items[0]).toMatchObject({ label: '在职人数', note: '决算，全口径' });
		expect(card('sangong_per_staff').unit).toBe('元/人');
	});

	test('lists a threshold with its default first', () => {
		expect(card('over_achieved_share').params).toEqual([
			{ label: '超额界限', choices: ['高于130%', '高于110%', '高于120%', '高于150%'] }
		]);
	});

	test('has a statement with a value for every place', () => {
		for (const { id } of cards) {
			const { sql, params } = statementOf(id);
			expect(sql.match(/\?/g)?.length ?? 0).toBe(params.length);
		}
		expect(statementOf('execution_rate').params).toEqual([
			'expenditure',
			'final',
			'all',
			'expenditure',
			'adjusted',
			'all'
		]);
	});

	test('tells the breaks its series may cross, and only those', () => {
		expect(card('economic_share').breaks).toHaveLength(1);
		expect(card('economic_share').breaks[0]).toMatch(/^2018年起：.*301与303不可跨年比较/);
		expect(card('personnel_share').breaks).toEqual([]);
		expect(card('function_share').breaks).toEqual([
			'2018年起（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）：退休人员工资改由社会保险经办机构发放，前后不可比'
		]);
	});
});
