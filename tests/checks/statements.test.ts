import { describe, expect, test } from 'vitest';
import { claims, found, indicator, only, reportOf, says, together, verdicts } from './records';

const fiscal = { scope: 'fiscal' } as const;

describe('I16 money and counts', () => {
	const reception = (money: string, visitors: string) =>
		only('I16', {
			observation: [says('sangong_reception', money, fiscal), says('reception_visitors', visitors)]
		}).verdict;

	test('money needs something it was spent on, and the reverse', () => {
		expect(reception('0.80', '60')).toBe('holds');
		expect(reception('0', '0')).toBe('holds');
		expect(reception('0.80', '0')).toBe('contradiction');
		expect(reception('0', '60')).toBe('contradiction');
	});

	test('only a slip of orders of magnitude is implausible', () => {
		expect(reception('60.00', '60')).toBe('holds');
		expect(reception('60.01', '60')).toBe('contradiction');
	});

	test('a car may stand still', () => {
		expect(
			verdicts('I16', {
				observation: [says('sangong_vehicle_operation', '0.00', fiscal), says('vehicles_held', '1')]
			})
		).toEqual(['scope']);
	});
});

describe('I17 the report of the year before', () => {
	const last = (...observation: readonly ReturnType<typeof says>[]) =>
		reportOf({ report: { year: 2022 }, observation });
	const prior = { year: 2022 } as const;

	test("last year's figure is that of last year's report, as stated or as the change makes it", () => {
		const change = (printed: string) =>
			found(
				'I17',
				together(
					last(says('revenue', '10.00')),
					reportOf({
						observation: [
							says('revenue', '12.00'),
							says('revenue', '10.00', {
								...prior,
								basis: 'derived',
								printed: `12.00 | ${printed}`
							})
						],
						claim: [
							claims('change', `${Number(printed) * 10_000}`, 'o1', 'o2', {
								...{ direction: 'up', unit: '元', printed, printed_unit: '万元' }
							})
						]
					})
				)
			).at(-1)?.verdict;
		expect(change('2.00')).toBe('holds');
		expect(change('2.01')).toBe('rounding');
		expect(change('2.02')).toBe('contradiction');
	});

	test("last year's carry-out is this year's carry-in", () => {
		const carried = (into: string) =>
			found(
				'I17',
				together(
					last(says('carryover_out', '45.55')),
					reportOf({ observation: [says('carryover_in', into)] })
				)
			).at(-1)?.verdict;
		expect(carried('45.55')).toBe('holds');
		expect(carried('45.56')).toBe('rounding');
		expect(carried('45.57')).toBe('contradiction');
	});

	test('without last year’s report there is nothing to compare', () => {
		expect(only('I17', { observation: [says('carryover_in', '1.00')] })).toMatchObject({
			verdict: 'not_checkable',
			explanation: '未收录上年报告，或两年未列示同一项目'
		});
	});
});

describe('one quantity stated twice', () => {
	const twice = (a: string, b: string) => ({
		observation: [says('expenditure_basic', a), says('expenditure_basic', b)]
	});

	test('I18 finds 元 taken for 万元, and leaves it to no other check', () => {
		expect(verdicts('I18', twice('125.29', '1252900.00'))).toEqual(['contradiction']);
		expect(verdicts('I18', twice('125.29', '125.2'))).toEqual(['holds']);
		expect(verdicts('I18', twice('125.29', '1190000.00'))).toEqual(['holds']);
		expect(verdicts('I19', twice('125.29', '1252900.00'))).toEqual(['not_checkable']);
	});

	test('I19 the two are the same within their digits', () => {
		expect(verdicts('I19', twice('125.29', '125.3'))).toEqual(['holds']);
		expect(verdicts('I19', twice('125.25', '125.2'))).toEqual(['rounding']);
		expect(verdicts('I19', twice('125.29', '125.2'))).toEqual(['rounding']);
		expect(verdicts('I19', twice('125.31', '125.2'))).toEqual(['contradiction']);
		expect(verdicts('I19', twice('125.29', '125.30'))).toEqual(['rounding']);
		expect(verdicts('I19', twice('125.29', '125.31'))).toEqual(['contradiction']);
	});

	test('I19 what is left over in a chart is compared too, and said to be that', () => {
		expect(
			only('I19', {
				observation: [
					says('sangong_abroad', '0', fiscal),
					says('sangong_abroad', '0.8', { ...fiscal, basis: 'residue' })
				]
			})
		).toMatchObject({
			verdict: 'contradiction',
			explanation: expect.stringMatching(/^图表残留数据0.8万元/)
		});
	});

	test('I19 a derived figure is no statement', () => {
		expect(
			only('I19', {
				observation: [
					says('sangong', '0.8', fiscal),
					says('sangong', '0.9', { ...fiscal, basis: 'derived' })
				]
			}).left_row
		).toBeNull();
	});

	test('I19 indicators of one name in two tables have one target', () => {
		const named = (table: number, target_value: string) =>
			indicator({ table, level3: '使用率', target_value, actual_value: '98' });
		expect(verdicts('I19', { indicator: [named(1, '98'), named(2, '98')] })).toEqual(['holds']);
		expect(only('I19', { indicator: [named(1, '98'), named(2, '95')] })).toMatchObject({
			verdict: 'contradiction',
			explanation: '同名指标两表不同：目标值95与98（%）'
		});
	});
});

describe('I20 left-overs', () => {
	const both = (offset: number) =>
		verdicts('I20', {
			observation: (
				['revenue', 'expenditure', 'sangong', 'procurement', 'public_cost'] as const
			).flatMap((measure, i) => [
				says(measure, `${i + 1}.00`),
				says(measure, `${i + 1 + (i === 4 ? offset : 0)}.00`, { year: 2022 })
			])
		});

	test('five figures that all equal last year’s were copied; four say nothing', () => {
		expect(both(0)).toEqual(['holds', 'contradiction']);
		expect(both(1)).toEqual(['holds', 'holds']);
	});

	test('a title names the year of its report', () => {
		expect(verdicts('I20', { report: { title: '2021年度部门决算' } })).toEqual(['contradiction']);
		expect(verdicts('I20', { report: { title: '部门决算' } })).toEqual(['not_checkable']);
	});
});
