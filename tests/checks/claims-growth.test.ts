import { describe, expect, test } from 'vitest';
import { Exact } from '../../src/lib/util/exact';
import type { Finding } from '../../src/lib/checks';
import { claims, found, only, reportOf, says } from './records';

/* A printed change and its rate against the two years that it is of. */

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
