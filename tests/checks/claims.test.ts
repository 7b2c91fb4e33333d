import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../src/lib/util/exact';
import type { CheckId, Finding } from '../../src/lib/checks';
import { claims, found, only, reportOf, says, verdicts } from './records';

const before = { year: 2022 } as const;
const up = { direction: 'up' } as const;

describe('a printed growth', () => {
	/** Last year, this year, the change and its rate, all printed. */
	const growth = (rate: string, change: string, last: string) => {
		const parts = {
			observation: [
				says('sangong', new Exact(last).plus(change).toFixed(2)),
				says('sangong', last, before)
			],
			claim: [
				claims('change_rate', rate, 'o1', 'o2', up),
				claims('change', new Exact(change).times(10_000).toFixed(2), 'o1', 'o2', {
					...{ ...up, unit: '元', printed: change, printed_unit: '万元' }
				})
			]
		} as const;
		const [finding] = found('I11', reportOf(parts));
		if (!finding) throw new Error('nothing found');
		return finding;
	};
	const ends = ({ low, high }: Finding, decimals: number) =>
		[low, high].map((end) => new Exact(end ?? 0).toFixed(decimals));

	test('25.9% on 0.16 over 0.63 is rounding: the inputs allow 24.4 to 26.4', () => {
		const finding = growth('25.9', '0.16', '0.63');
		expect(finding.verdict).toBe('rounding');
		expect(ends(finding, 1)).toEqual(['24.4', '26.4']);
	});

	test('12.70% on 4.10 over 31.30 is a contradiction: they allow 13.08 to 13.12', () => {
		const finding = growth('12.70', '4.10', '31.30');
		expect(finding).toMatchObject({ verdict: 'contradiction', right_value: '13.099' });
		expect(ends(finding, 2)).toEqual(['13.08', '13.12']);
	});

	test('without a printed change it recomputes from this year and last', () => {
		const finding = only('I11', {
			observation: [says('sangong', '35.40'), says('sangong', '31.30', before)],
			claim: [claims('change_rate', '12.70', 'o1', 'o2', up)]
		});
		expect(finding.verdict).toBe('contradiction');
		expect(ends(finding, 2)).toEqual(['13.07', '13.13']);
	});

	const ratio = (rate: string, part: string, whole: string) =>
		only('carryover', {
			observation: [says('carryover_out', part), says('expenditure', whole)],
			claim: [claims('carryover', rate, 'o1', 'o2')]
		});

	test('one unit of the last digit, or a cut, is no contradiction; two units outside the interval are', () => {
		expect(ratio('13.10', '4.1000', '31.3000').verdict).toBe('holds');
		expect(ratio('13.09', '4.1000', '31.3000').verdict).toBe('rounding');
		expect(ratio('13.11', '4.1000', '31.3000').verdict).toBe('rounding');
		expect(ratio('13.08', '4.1000', '31.3000').verdict).toBe('contradiction');
		expect(ratio('13.12', '4.1000', '31.3000').verdict).toBe('contradiction');
	});
});

describe('change and rate', () => {
	const derived = (now: string, change: string, rate: string, direction: 'up' | 'down') => {
		const last = new Exact(now).plus(new Exact(change).times(direction === 'up' ? -1 : 1));
		return found(
			'I11',
			reportOf({
				observation: [
					says('operating_cost', now),
					says('operating_cost', last.toFixed(2), {
						...before,
						basis: 'derived',
						printed: `${now} | ${change}`
					})
				],
				claim: [
					claims('change', new Exact(change).times(10_000).toFixed(2), 'o1', 'o2', {
						...{ direction, unit: '元', printed: change, printed_unit: '万元' }
					}),
					claims('change_rate', rate, 'o1', 'o2', { direction })
				]
			})
		).map(({ verdict }) => verdict);
	};

	test('a change is not proved by the year that was derived from it, the rate must follow from both', () => {
		expect(derived('13.28', '1.61', '13.80', 'up')).toEqual(['not_checkable', 'holds']);
		expect(derived('13.28', '1.61', '13.18', 'up')).toEqual(['not_checkable', 'contradiction']);
		expect(derived('340.93', '101.90', '23.01', 'down')).toEqual(['not_checkable', 'holds']);
	});

	test('a growth from nothing has no rate', () => {
		expect(derived('1.65', '1.65', '100.00', 'up')).toEqual(['not_checkable', 'zero_base']);
	});

	const stated = (direction: 'up' | 'down' | 'flat', change: string, rate: string) =>
		found(
			'I11',
			reportOf({
				observation: [says('revenue', '152.2'), says('revenue', '122.15', before)],
				claim: [
					claims('change', change, 'o1', 'o2', {
						...{ direction, unit: '元', printed: '30.05', printed_unit: '万元' }
					}),
					claims('change_rate', rate, 'o1', 'o2', { direction })
				]
			})
		);

	test('the word of direction must agree with the sign', () => {
		expect(stated('up', '300500', '24.6').map(({ verdict }) => verdict)).toEqual([
			'holds',
			'holds'
		]);
		expect(stated('down', '300500', '24.6')).toMatchObject([
			{ verdict: 'contradiction' },
			{ verdict: 'contradiction', explanation: expect.stringContaining('增减方向与数字相反') }
		]);
		expect(stated('flat', '0', '0').map(({ verdict }) => verdict)).toEqual([
			'contradiction',
			'contradiction'
		]);
	});

	test('a rate on this year instead of last is named', () => {
		const [, rate] = stated('up', '300500', '19.74');
		expect(rate).toMatchObject({
			verdict: 'scope',
			explanation: expect.stringContaining('以本年数为分母')
		});
	});
});

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

test('a rate of rounded amounts never contradicts, however it was rounded; any move is judged by the interval', () => {
	const modes = [Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN, Exact.ROUND_DOWN] as const;
	fc.assert(
		fc.property(
			fc.integer({ min: 10_000, max: 900_000_000 }),
			fc.integer({ min: 10_000, max: 900_000_000 }),
			fc.integer({ min: 0, max: 4 }),
			fc.constantFrom(...modes),
			fc.integer({ min: -20, max: 20 }),
			(part, whole, decimals, mode, off) => {
				const [a, b] = [part, whole].map((yuan) => new Exact(yuan).div(10_000).toFixed(2));
				const rate = new Exact(part).div(whole).times(100).toDecimalPlaces(decimals, mode);
				const at = (value: InstanceType<typeof Exact>) =>
					only('carryover', {
						observation: [says('carryover_out', a ?? ''), says('procurement', b ?? '')],
						claim: [claims('carryover', value.toFixed(decimals), 'o1', 'o2')]
					}).verdict;
				expect(at(rate)).not.toBe('contradiction');
				const step = new Exact(10).pow(-decimals);
				const moved = rate.plus(step.times(off));
				const ends = (x: string, y: string, toward: 1 | -1) =>
					new Exact(x)
						.plus(0.005 * toward)
						.div(new Exact(y).minus(0.005 * toward))
						.times(100);
				const nominal = new Exact(a ?? '')
					.div(b ?? '')
					.times(100)
					.toDecimalPlaces(decimals);
				const outside =
					moved.minus(nominal).abs().gt(step) &&
					(moved.lt(ends(a ?? '', b ?? '', -1).minus(step)) ||
						moved.gt(ends(a ?? '', b ?? '', 1).plus(step)));
				expect(at(moved) === 'contradiction').toBe(outside);
			}
		),
		{ numRuns: 150 }
	);
});
