import { describe, expect, test } from 'vitest';
import { indicator, only, says } from './records';

describe('I15 completion', () => {
	const completed = (completion: string, actual: string, target: string, unit = '个') =>
		indicator({ completion, actual_value: actual, target_value: target, target_unit: unit });
	const verdict = (...row: Parameters<typeof completed>) =>
		only('I15', { indicator: [completed(...row)] }).verdict;

	test('is actual over target; what was set or counted is exact', () => {
		expect(verdict('50', '0.5', '1')).toBe('holds');
		expect(verdict('103.68', '98.50', '95', '%')).toBe('holds');
		expect(verdict('111', '100', '90', '%')).toBe('holds');
		expect(verdict('133.32', '4', '3')).toBe('rounding');
		expect(verdict('133.31', '4', '3')).toBe('contradiction');
		expect(verdict('100', '0', '0')).toBe('zero_base');
	});

	test('less than a ceiling is complete, or counted the other way round', () => {
		const under = (completion: string) =>
			only('I15', {
				indicator: [
					indicator({ completion, actual_value: '8', target_value: '10', operator: '<=' })
				]
			}).verdict;
		expect(['80', '100', '125', '90'].map(under)).toEqual([
			'holds',
			'scope',
			'scope',
			'contradiction'
		]);
	});

	test('over-achievement printed as 100 is capped, not wrong', () => {
		expect(verdict('100', '3', '2')).toBe('scope');
	});

	test('a completion on the adjusted budget instead of the target is named', () => {
		const finding = only('I15', {
			observation: [
				says('expenditure', '103.62'),
				says('expenditure', '107.24', { stage: 'adjusted' })
			],
			indicator: [completed('96.62', '103.62', '109.15', '万元')]
		});
		expect(finding).toMatchObject({ verdict: 'scope', right_value: '94.9336' });
		expect(finding.explanation).toMatch(/^以本年支出（全年预算）107.24万元为分母计得/);
	});
});

describe('I15 scores of indicators', () => {
	const scored = (score: string, completion: string, scoring_rule = '按照完成比例赋分') =>
		only('I15-scoring', {
			indicator: [indicator({ weight: '10', score, completion, scoring_rule })]
		}).verdict;

	test('follow the printed rule', () => {
		expect(scored('9', '90')).toBe('holds');
		expect(scored('10', '111')).toBe('holds');
		expect(scored('9.6', '95.55')).toBe('holds');
		expect(scored('8.8', '90')).toBe('contradiction');
		expect(scored('8.9', '111')).toBe('scope');
		expect(scored('10', '100', '直接赋分')).toBe('not_checkable');
	});

	test('without a printed rule say nothing', () => {
		expect(
			only('I15-scoring', { indicator: [indicator({ weight: '10', score: '1' })] })
		).toMatchObject({
			verdict: 'not_checkable',
			explanation: '未印赋分规则'
		});
	});
});
