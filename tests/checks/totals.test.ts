import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckId } from '../../src/lib/checks';
import type { MeasureId } from '../../src/lib/model/measures';
import { only, says, verdicts } from './records';

interface Identity {
	readonly check: CheckId;
	readonly total: MeasureId;
	readonly parts: readonly MeasureId[];
}

const identities: readonly Identity[] = [
	{
		check: 'I1',
		total: 'revenue_total',
		parts: ['revenue', 'nonfiscal_surplus_used', 'carryover_in']
	},
	{
		check: 'I2',
		total: 'expenditure_total',
		parts: ['expenditure', 'surplus_allocation', 'carryover_out']
	},
	{
		check: 'I3',
		total: 'revenue',
		parts: [
			'revenue_fiscal',
			'revenue_superior',
			'revenue_institution',
			'revenue_operation',
			'revenue_affiliate',
			'revenue_special_account',
			'revenue_other'
		]
	},
	{
		check: 'I4',
		total: 'expenditure',
		parts: [
			'expenditure_basic',
			'expenditure_project',
			'expenditure_superior',
			'expenditure_operation',
			'expenditure_affiliate',
			'expenditure_other'
		]
	},
	{
		check: 'I5',
		total: 'revenue_fiscal',
		parts: ['revenue_general_public', 'revenue_gov_fund', 'revenue_state_capital']
	},
	{ check: 'I7', total: 'expenditure_basic', parts: ['personnel_cost', 'public_cost'] },
	{
		check: 'I8',
		total: 'sangong',
		parts: ['sangong_abroad', 'sangong_vehicle', 'sangong_reception']
	},
	{
		check: 'I10',
		total: 'procurement',
		parts: ['procurement_goods', 'procurement_works', 'procurement_services']
	}
];

const print = (cents: number) => (cents / 100).toFixed(2);
/** 三公 is fiscal money. */
const placeOf = (total: MeasureId) => (total === 'sangong' ? ({ scope: 'fiscal' } as const) : {});
const printing = ({ total, parts }: Identity, sum: number, each: readonly number[]) => ({
	observation: [
		says(total, print(sum), placeOf(total)),
		...parts.map((part, i) => says(part, print(each[i] ?? 0), placeOf(total)))
	]
});

describe.each(identities)('$check $total', (identity) => {
	const n = identity.parts.length;
	const parts = identity.parts.map((_, i) => 10_000 + i);
	const sum = parts.reduce((a, b) => a + b, 0);
	// n+1 half-units of the last digit, and never less than one whole unit
	const most = Math.max(1, Math.floor((n + 1) / 2));

	test('parts that make the total hold', () => {
		expect(verdicts(identity.check, printing(identity, sum, parts))).toEqual(['holds']);
	});

	test('a difference at the edge of the tolerance is rounding, one unit more is a contradiction', () => {
		for (const sign of [1, -1]) {
			const at = (off: number) =>
				verdicts(identity.check, printing(identity, sum + sign * off, parts));
			expect(at(most)).toEqual(['rounding']);
			expect(at(most + 1)).toEqual(['contradiction']);
		}
	});

	test('amounts rounded from consistent ones never contradict, and any move is judged by the interval', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 100, max: 99_999_999 }), { minLength: n, maxLength: n }),
				fc.integer({ min: -9, max: 9 }),
				(exact, off) => {
					const rounded = exact.map((yuan) => Math.round(yuan / 100));
					const whole = Math.round(exact.reduce((a, b) => a + b, 0) / 100);
					const at = (total: number) =>
						verdicts(identity.check, printing(identity, total, rounded))[0];
					expect(at(whole)).not.toBe('contradiction');
					const gap = Math.abs(whole + off - rounded.reduce((a, b) => a + b, 0));
					const beyond = gap > 1 && gap * 2 > n + 1;
					expect(at(whole + off) === 'contradiction').toBe(beyond);
				}
			),
			{ numRuns: 60 }
		);
	});
});

test('a missing part may make up a shortfall, but not an excess', () => {
	const lacking = (total: string) => ({
		observation: [says('expenditure', total), says('expenditure_basic', '132.4')]
	});
	expect(only('I4', lacking('145.16'))).toMatchObject({
		verdict: 'not_checkable',
		explanation: '所列各项之和少12.76万元，未列示项目支出等5项'
	});
	expect(verdicts('I4', lacking('132.40'))).toEqual(['holds']);
	expect(verdicts('I4', lacking('130.00'))).toEqual(['contradiction']);
});

test('a derived part proves nothing', () => {
	const derived = { basis: 'derived', printed: '145.16 | 132.4' } as const;
	expect(
		verdicts('I4', {
			observation: [
				says('expenditure', '145.16'),
				says('expenditure_basic', '132.4'),
				says('expenditure_project', '12.76', derived)
			]
		})
	).toEqual(['not_checkable']);
});

test('both sides have one scope; parts that fit in another are named', () => {
	const fiscal = { scope: 'fiscal' } as const;
	expect(
		only('I4', {
			observation: [
				says('expenditure', '100.00'),
				says('expenditure_basic', '60.00'),
				says('expenditure_project', '50.00'),
				says('expenditure_basic', '60.00', fiscal),
				says('expenditure_project', '40.00', fiscal)
			]
		})
	).toMatchObject({ verdict: 'scope', explanation: '与决算，财政拨款各项之和相符' });
});

test('a budget may carry reserve and carry-over, an execution may not', () => {
	const initial = { stage: 'initial' } as const;
	const rows = (over: Parameters<typeof says>[2]) => ({
		observation: [
			says('expenditure', '100.00', over),
			says('expenditure_basic', '60.00', over),
			says('expenditure_project', '30.00', over),
			says('expenditure_reserve', '4.00', over),
			says('carryover_out', '6.00', over)
		]
	});
	expect(verdicts('I4', rows(initial))).toEqual(['holds']);
	expect(verdicts('I4', rows({}))).toEqual(['not_checkable']);
});

test('a budget total may name all spending, carry-over within', () => {
	const total = (stage: 'initial' | 'final') =>
		verdicts('I2', {
			observation: [
				says('expenditure_total', '100.00', { stage }),
				says('expenditure', '100.00', { stage }),
				says('carryover_out', '6.00', { stage })
			]
		});
	expect(total('initial')).toEqual(['holds']);
	expect(total('final')).toEqual(['contradiction']);
});

test('a 三公 total that counts meetings and training is a matter of scope', () => {
	const fiscal = { scope: 'fiscal' } as const;
	expect(
		only('I8', {
			observation: [
				says('sangong', '10.00', fiscal),
				says('sangong_abroad', '1.00', fiscal),
				says('sangong_vehicle', '2.00', fiscal),
				says('sangong_reception', '3.00', fiscal),
				says('meeting_cost', '1.50', fiscal),
				says('training_cost', '2.50', fiscal)
			]
		})
	).toMatchObject({ verdict: 'scope', explanation: expect.stringContaining('会议费') });
});

test('small firms cannot be awarded more than firms, nor firms more than all', () => {
	const awards = (sme: string, micro: string) =>
		verdicts('I10', {
			observation: [says('procurement_sme', sme), says('procurement_micro', micro)]
		});
	expect(awards('19.89', '19.89')).toEqual(['holds']);
	expect(awards('19.88', '19.89')).toEqual(['rounding']);
	expect(awards('19.87', '19.89')).toEqual(['contradiction']);
});

test('two statements of a part are no contradiction of the sum while one fits', () => {
	expect(
		verdicts('I7', {
			observation: [
				says('expenditure_basic', '125.2'),
				says('expenditure_basic', '125.29'),
				says('personnel_cost', '112.01'),
				says('public_cost', '13.28')
			]
		})
	).toEqual(['holds']);
});
