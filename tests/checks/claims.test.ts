import { describe, expect, test } from 'vitest';
import { Exact } from '../../src/lib/util/exact';
import type { CheckId } from '../../src/lib/checks';
import { claims, found, reportOf, says, verdicts } from './records';

describe('every kind of claim', () => {
	const kinds: readonly (readonly [
		CheckId,
		Parameters<typeof claims>[0],
		string,
		string,
		string
	])[] = [
		['execution', 'execution', '90.00', '90.03', '90.00'],
		['I12', 'share', '90.00', '90.03', '90.00'],
		['control', 'control', '90.00', '90.03', '90.00'],
		['carryover', 'carryover', '90.00', '90.03', '90.00'],
		['I15', 'completion', '90.00', '90.03', '90.00'],
		['variance', 'variance', '-10.00', '-10.03', '10.00'],
		['adjustment', 'adjustment', '-10.00', '-10.03', '10.00'],
		['I11', 'change_rate', '-10.00', '-10.03', '10.00']
	];

	test.each(kinds)('%s: holds, at the edge, and beyond', (check, kind, right, wrong, bare) => {
		const on = (rate: string) =>
			verdicts(check, {
				observation: [
					says('expenditure', '90.0000'),
					says('expenditure', '100.0000', { stage: 'adjusted' })
				],
				claim: [claims(kind, rate, 'o1', 'o2')]
			});
		expect(on(right)).toEqual(['holds']);
		expect(on(bare)).toEqual(['holds']);
		expect(on(new Exact(right).plus('0.01').toFixed(2))).toEqual(['rounding']);
		expect(on(wrong)).toEqual(['contradiction']);
	});

	test('an average divides by an exact count', () => {
		const per = (value: string) =>
			verdicts('average', {
				observation: [says('sangong_reception', '0.8000'), says('reception_visitors', '60')],
				claim: [claims('average', value, 'o1', 'o2', { unit: '元' })]
			});
		expect(per('133.33')).toEqual(['holds']);
		expect(per('133.20')).toEqual(['contradiction']);
	});

	test('an adjustment is also the printed cut over the budget before it', () => {
		const down = { direction: 'down' } as const;
		const cut = (rate: string) =>
			verdicts('adjustment', {
				observation: [
					says('budget_adjustment', '-1.91', { stage: 'adjusted', printed: '1.91' }),
					says('expenditure', '109.15', { stage: 'initial' })
				],
				claim: [claims('adjustment', rate, 'o1', 'o2', down)]
			});
		expect(cut('1.75')).toEqual(['holds']);
		expect(cut('1.78')).toEqual(['contradiction']);
	});
});

describe('shares', () => {
	const shares = (...rates: readonly string[]) =>
		found(
			'I12',
			reportOf({
				observation: [
					says('sangong', '3.0000'),
					says('sangong_abroad', '1.0000'),
					says('sangong_vehicle', '1.0000'),
					says('sangong_reception', '1.0000')
				],
				claim: rates.map((rate, i) => claims('share', rate, `o${i + 2}`, 'o1'))
			})
		);

	test('shares of parts that make the whole make 100%, within their digits', () => {
		expect(shares('33.33', '33.33', '33.33').at(-1)).toMatchObject({
			verdict: 'rounding',
			left_value: '99.99',
			right_value: '100'
		});
		expect(shares('33.33', '33.33', '33.36').at(-1)?.verdict).toBe('rounding');
		expect(shares('33.40', '33.40', '33.40').at(-1)?.verdict).toBe('contradiction');
	});

	test('shares of some parts only are not added up', () => {
		expect(shares('33.33', '33.33')).toHaveLength(2);
	});
});
