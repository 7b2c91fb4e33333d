import { describe, expect, test } from 'vitest';
import { claims, only, says, verdicts } from './records';

describe('where a rate does not hold, other denominators and scopes are tried', () => {
	const observation = [
		says('expenditure', '90.00'),
		says('expenditure', '100.00', { stage: 'adjusted' }),
		says('expenditure', '96.00', { stage: 'initial' }),
		says('expenditure', '98.00', { stage: 'adjusted', scope: 'fiscal' }),
		says('expenditure_total', '101.00')
	];
	const execution = (rate: string, target = 'o1', base: string | null = 'o2') =>
		only('execution', { observation, claim: [claims('execution', rate, target, base)] });

	test('the one that reproduces it is named', () => {
		expect(execution('90.00').verdict).toBe('holds');
		expect(execution('93.75')).toMatchObject({
			verdict: 'scope',
			right_value: '90',
			explanation: '以本年支出（年初预算）96.00万元为分母计得；90.00万元÷100.00万元得90.00%'
		});
		expect(execution('91.84').explanation).toMatch(
			/^以本年支出（全年预算，财政拨款）98.00万元为分母/
		);
		expect(execution('91.00').verdict).toBe('contradiction');
	});

	test('a numerator of another measure is replaced by the like, and named where it fits', () => {
		expect(execution('101.00', 'o5')).toMatchObject({
			verdict: 'scope',
			right_value: '90',
			explanation: expect.stringContaining('以支出总计（决算）101.00万元为分子计得')
		});
		expect(execution('90.00', 'o5').verdict).toBe('holds');
	});

	test('without a printed budget there is nothing to check', () => {
		expect(execution('100', 'o1', null)).toMatchObject({
			verdict: 'not_checkable',
			explanation: '未印预算数'
		});
	});

	test('0 of 0 has no rate', () => {
		const zero = {
			observation: [says('sangong', '0.00'), says('sangong', '0.00', { stage: 'adjusted' })],
			claim: [claims('execution', '100.00', 'o1', 'o2')]
		} as const;
		expect(verdicts('execution', zero)).toEqual(['zero_base']);
	});
});
