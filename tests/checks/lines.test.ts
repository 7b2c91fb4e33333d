import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found, line, only, reportOf, says, verdicts } from './records';

describe('I6 lines of a classification', () => {
	const lines = (total: string, ...items: readonly (readonly [string, string])[]) =>
		verdicts('I6', {
			observation: [says('expenditure', total)],
			spending: items.map(([code, text]) => line(code, text))
		});

	test('类 make the total, 项 make their 类', () => {
		expect(
			lines('30.00', ['201', '20.00'], ['208', '10.00'], ['2010101', '15.00'], ['2010102', '5.00'])
		).toEqual(['holds', 'holds']);
	});

	test('款 stand between: levels are never added together', () => {
		expect(
			lines(
				'20.00',
				['201', '20.00'],
				['20101', '20.00'],
				['2010101', '12.00'],
				['2010102', '8.00']
			)
		).toEqual(['holds', 'holds', 'holds']);
	});

	test('at the edge of the tolerance it is rounding, above it a contradiction', () => {
		// two parts and their total: three half-units
		expect(lines('30.00', ['201', '20.00'], ['208', '10.01'])).toEqual(['rounding']);
		expect(lines('30.00', ['201', '20.00'], ['208', '10.02'])).toEqual(['contradiction']);
	});

	test('a list may be incomplete, so less than the total is not checkable', () => {
		expect(lines('30.00', ['201', '20.00'], ['208', '9.00'])).toEqual(['not_checkable']);
	});

	test('lines rounded from consistent amounts never contradict', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 10_000, max: 90_000_000 }), { minLength: 2, maxLength: 9 }),
				(yuan) => {
					const print = (amount: number) => (Math.round(amount / 100) / 100).toFixed(2);
					const total = yuan.reduce((a, b) => a + b, 0);
					const items = yuan.map((each, i) => [`20${i + 1}`, print(each)] as const);
					expect(lines(print(total), ...items)[0]).not.toBe('contradiction');
				}
			),
			{ numRuns: 60 }
		);
	});

	const under = (path: string, code = '2101103') =>
		only('I6', { spending: [line(code, '1.58', { path })] });

	test('a 项 belongs to the 类 of its code, under its present or its former name', () => {
		expect(under('卫生健康支出/行政事业单位医疗').verdict).toBe('holds');
		expect(under('医疗卫生与计划生育支出/行政事业单位医疗').verdict).toBe('holds');
		expect(under('社会保障和就业支出/行政事业单位离退休')).toMatchObject({
			verdict: 'contradiction',
			explanation: expect.stringContaining('属210卫生健康')
		});
	});

	test('lines of another year, stage or scope are another table', () => {
		expect(
			found(
				'I6',
				reportOf({
					observation: [says('expenditure', '20.00')],
					spending: [line('201', '20.00'), line('208', '9.00', { scope: 'fiscal' })]
				})
			).map(({ verdict }) => verdict)
		).toEqual(['holds']);
	});
});

describe('I7 basic spending by economic lines', () => {
	const economic = { classification: 'economic' } as const;
	const basic = (personnel: string, cost: string) =>
		verdicts('I7', {
			observation: [says('personnel_cost', personnel), says('public_cost', cost)],
			spending: [
				line('30101', '10.00', economic),
				line('30110+30111', '5.00', economic),
				line('30304', '2.00', economic),
				line('30201', '3.00', economic),
				line('31002', '1.00', economic)
			]
		});

	test('a table that covers projects too is a matter of scope', () => {
		expect(
			verdicts('I7', {
				observation: [says('expenditure_basic', '17.00'), says('personnel_cost', '12.00')],
				spending: [line('30101', '15.00', economic), line('30201', '30.00', economic)]
			})
		).toEqual(['not_checkable', 'scope']);
	});

	test('301 and 303 make the personnel, 302, 307, 310 and 399 the public costs', () => {
		expect(basic('17.00', '4.00')).toEqual(['holds', 'holds']);
		expect(basic('16.98', '3.99')).toEqual(['rounding', 'rounding']);
		expect(basic('16.97', '3.98')).toEqual(['contradiction', 'contradiction']);
	});
});

describe('I9 what cannot exceed what', () => {
	const reception = (text: string, scope: 'general_public' | 'all') =>
		verdicts('I9', {
			observation: [says('sangong_reception', '0.80', { scope: 'fiscal' })],
			spending: [line('30217', text, { classification: 'economic', scope })]
		});

	test('a line of basic spending is at most the 三公 item it is part of', () => {
		expect(reception('0.80', 'general_public')).toEqual(['holds']);
		expect(reception('0.30', 'general_public')).toEqual(['holds']);
		expect(reception('0.81', 'general_public')).toEqual(['rounding']);
		expect(reception('0.82', 'general_public')).toEqual(['contradiction']);
	});

	test('a line of all money is not compared with fiscal money', () => {
		expect(
			only('I9', {
				observation: [says('sangong_reception', '0.80', { scope: 'fiscal' })],
				spending: [line('30217', '0.90', { classification: 'economic' })]
			})
		).toMatchObject({ verdict: 'not_checkable', left_row: null });
	});

	test('the cost of running the office is at most the public costs, whichever scope they are printed in', () => {
		const running = (text: string) =>
			verdicts('I9', {
				observation: [
					says('operating_cost', text),
					says('public_cost', '14.98', { scope: 'general_public' })
				]
			});
		expect(running('14.98')).toEqual(['holds']);
		expect(running('14.99')).toEqual(['rounding']);
		expect(running('15.00')).toEqual(['contradiction']);
	});

	test('where 机关运行经费 was redefined, what goes beyond the public costs is a matter of scope', () => {
		const running = (from_year: number, unit_id: string) =>
			verdicts('I9', {
				observation: [
					says('operating_cost', '15.00'),
					says('public_cost', '14.98', { scope: 'general_public' })
				],
				series_break: [
					{
						series: 'operating_cost',
						unit_id,
						from_year,
						kind: 'redefined',
						note: '纳入项目中的运行经费'
					}
				]
			});
		expect(running(2023, '*')).toEqual(['scope']);
		expect(running(2024, '*')).toEqual(['contradiction']);
		expect(running(2023, '110105-gsl')).toEqual(['contradiction']);
	});
});
