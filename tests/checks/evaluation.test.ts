import { describe, expect, test } from 'vitest';
import {
	claims,
	found,
	indicator,
	only,
	project,
	reportOf,
	says,
	score,
	verdicts
} from './records';

describe('I13 the table of a self-evaluation', () => {
	const funds = (total: string, superior: string, other: string) =>
		verdicts('I13', {
			observation: [
				says('expenditure', total),
				says('expenditure', superior, { fund: 'superior' }),
				says('expenditure', other, { fund: 'other' })
			]
		});

	test('its total is the sum of its funds', () => {
		expect(funds('298.62', '280.76', '17.86')).toEqual(['holds']);
		expect(funds('298.63', '280.76', '17.86')).toEqual(['rounding']);
		expect(funds('298.64', '280.76', '17.86')).toEqual(['contradiction']);
	});

	test('a blank fund may make up a shortfall', () => {
		expect(
			verdicts('I13', {
				project: [
					project('10.00'),
					project('8.00', { fund: 'fiscal' }),
					project('', { fund: 'other' })
				]
			})
		).toEqual(['not_checkable']);
	});

	const whole = { subject: 'whole' } as const;
	const covering = (executed: string) =>
		only('I13', {
			observation: [says('expenditure', '152.2'), says('expenditure_basic', '125.29')],
			project: [project(executed, whole)]
		});

	test('a table of the whole that covers only basic spending is a matter of scope', () => {
		expect(covering('152.20').verdict).toBe('holds');
		expect(covering('125.29')).toMatchObject({
			verdict: 'scope',
			explanation: '仅含基本支出（决算）125.29万元，而全部为152.2万元'
		});
		expect(covering('120.00').verdict).toBe('contradiction');
	});

	test('its budget is what came in; an adjusted budget printed as 0 means none', () => {
		const budget = (adjusted: string) =>
			verdicts('I13', {
				observation: [says('revenue_total', '125.29')],
				project: [
					project('125.29', { ...whole, stage: 'initial' }),
					project(adjusted, { ...whole, stage: 'adjusted' })
				]
			});
		expect(budget('0.00')).toEqual(['holds']);
		expect(budget('125.31')).toEqual(['contradiction']);
	});

	test('the projects are as many, and cost as much, as is said of them', () => {
		const counted = (projects: string, cost: string) =>
			verdicts('I13', {
				observation: [says('projects_evaluated', projects), says('evaluated_amount', cost)],
				project: [project('3.00'), project('36.55', { subject: 'p2' })]
			});
		expect(counted('2', '39.55')).toEqual(['holds', 'holds']);
		expect(counted('3', '43.07')).toEqual(['not_checkable', 'not_checkable']);
		expect(counted('1', '30.00')).toEqual(['contradiction', 'contradiction']);
	});
});

describe('I14 scores', () => {
	const scored = (total: string, output: string, weights: readonly [string, string]) =>
		found(
			'I14',
			reportOf({
				score: [
					score('execution', '7', { weight: weights[0] }),
					score('output', output, { weight: weights[1] }),
					score('total', total, { grade: '优' })
				]
			})
		).map(({ verdict }) => verdict);

	test('weights make 100, scores the total, no score exceeds its weight, the grade is the band', () => {
		expect(scored('97', '90', ['10', '90'])).toEqual(['holds', 'holds', 'holds', 'holds']);
		expect(scored('97.5', '90', ['10', '90'])[1]).toBe('contradiction');
		expect(scored('97', '90', ['10', '80'])).toEqual([
			'contradiction',
			'holds',
			'contradiction',
			'holds'
		]);
	});

	test('a total is rounded to its own digits only', () => {
		expect(scored('97', '90.4', ['10', '90'])[1]).toBe('rounding');
		expect(scored('97', '90.6', ['10', '90'])[1]).toBe('contradiction');
	});

	test('an execution that is also among the indicators is not counted twice, nor are other evaluators', () => {
		const parts = {
			score: [
				score('execution', '10'),
				score('total', '95'),
				score('total', '80', { evaluator: 'finance' })
			],
			indicator: [
				indicator({ weight: '10', score: '10' }),
				indicator({ weight: '90', score: '85' })
			]
		} as const;
		expect(found('I14', reportOf(parts)).map(({ verdict }) => verdict)).toEqual([
			'holds',
			'holds',
			'holds',
			'not_checkable'
		]);
	});

	test('a list that need not be whole is not held against the report', () => {
		const parts = { indicator: [indicator({ weight: '10', score: '10' })] } as const;
		expect(verdicts('I14', parts)).toEqual(['not_checkable', 'holds']);
	});

	test('a weight that is not printed leaves their sum unchecked', () => {
		const parts = {
			score: [score('execution', '9.66'), score('total', '99.66')],
			indicator: [indicator({ weight: '90', score: '90' })]
		} as const;
		expect(found('I14', reportOf(parts)).map(({ verdict }) => verdict)).toEqual([
			'not_checkable',
			'holds',
			'holds'
		]);
	});

	test.each([
		['89.5', '良', 'holds'],
		['89.5', '优', 'contradiction'],
		['90', '优秀', 'holds'],
		['59.99', '中', 'contradiction'],
		['80', '合格', 'not_checkable']
	])('%s is graded %s: %s', (value, grade, verdict) => {
		expect(verdicts('I14', { score: [score('total', value, { grade })] })[1]).toBe(verdict);
	});
});

describe('points for the execution', () => {
	const awarded = (points: string, weight: string | null) =>
		only('points', {
			observation: [
				says('expenditure', '295.38'),
				says('expenditure', '340.93', { stage: 'adjusted' }),
				says('expenditure', '298.62', { stage: 'initial' })
			],
			score: [score('execution', points, { weight })],
			claim: [claims('points', points, 'o1', 'o2', { unit: '分' })]
		});

	test('are the rate times the weight', () => {
		expect(awarded('8.66', '10').verdict).toBe('holds');
		expect(awarded('17.33', '20').verdict).toBe('holds');
		expect(awarded('8.67', '10').verdict).toBe('rounding');
		expect(awarded('8.68', '10').verdict).toBe('contradiction');
	});

	test('on another budget are named, whole points may be rounded, and the weight must be printed', () => {
		expect(awarded('9.89', '10')).toMatchObject({
			verdict: 'scope',
			explanation: expect.stringContaining('年初预算')
		});
		expect(awarded('9', '10').verdict).toBe('rounding');
		expect(awarded('7', '10').verdict).toBe('contradiction');
		expect(awarded('8.66', null)).toMatchObject({
			verdict: 'not_checkable',
			explanation: '分值未印；按10分计为8.66分'
		});
	});
});
