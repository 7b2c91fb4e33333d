import { describe, expect, onTestFinished, test } from 'vitest';
import { formatCount } from '../../src/lib/util/count';
import { metrics } from '../../src/lib/metrics';
import { isQuantity, isSingle } from '../../src/lib/metrics/kinds';
import {
	formatAmount,
	formatNumber,
	formatChange,
	formatGrowth,
	moneyUnit,
	type MoneyUnit
} from '../../src/lib/util/number';
import { remembered } from '../../src/lib/util/remembered';
import { writeMoneyIn } from '../../src/lib/util/money-unit';
import { scoreAxis } from '../../src/lib/views/axis';
import { amountCell, changeCell, growthCell, operandCell } from '../../src/lib/views/cells';
import { countedChoice } from '../../src/lib/views/choice';
import { latestByUnit } from '../../src/lib/views/latest';
import { among } from '../../src/lib/views/selection';
import { shortSeries, titleLine, yearSpan, yearWords } from '../../src/lib/views/title';

const stated = { absence: null, basis: 'stated' } as const;

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[12_345, '12,345'],
	[1_234_567, '1,234,567']
])('a count of %d is written as amounts are', (n, text) => {
	expect(formatCount(n)).toBe(text);
	expect(formatCount(n)).toBe(formatNumber(String(n), 0));
});

describe('money in words', () => {
	test('is divided exactly and rounded half-up, beyond what a binary float holds', () => {
		expect(formatAmount('12345678901234567.89', '万元')).toBe('1,234,567,890,123.46');
		expect(formatAmount('50', '万元')).toBe('0.01');
	});

	test('a change carries its sign, no change carries none', () => {
		expect([formatChange('17200', '万元'), formatChange('-5400', '万元')]).toEqual([
			'+1.72',
			'−0.54'
		]);
		expect([formatChange('0', '万元'), formatGrowth('77.825')]).toEqual(['0.00', '+77.83%']);
		expect([formatChange('-40', '万元'), formatGrowth('-0.004')]).toEqual(['0.00', '0.00%']);
	});

	test('is written anew where a reader chooses another unit', () => {
		expect(formatAmount('1234567', '亿元')).toBe('0.01');
		writeMoneyIn('亿元');
		onTestFinished(() => writeMoneyIn(null));
		expect(formatAmount('1234567', '亿元')).toBe('0.0123');
	});
});

describe('texts that are remembered', () => {
	test('tell apart what they were made of', () => {
		const made: string[] = [];
		const joined = remembered((a: string, n: number, b: boolean) => {
			made.push(`${a}|${n}|${b}`);
			return made.at(-1) ?? '';
		});
		expect([joined('a', 1, true), joined('a', 1, false), joined('a', 1, true)]).toEqual([
			'a|1|true',
			'a|1|false',
			'a|1|true'
		]);
		expect(made).toHaveLength(2);
	});

	test('are forgotten beyond so many, and made again', () => {
		let n = 0;
		const counted = remembered((value: number) => `${value} ${(n += 1)}`);
		for (let i = 0; i < 50_001; i++) counted(i);
		expect(counted(50_000)).toBe('50000 50001');
		expect(counted(0)).toBe('0 50002');
	});
});

describe('a cell', () => {
	test('holds its amount in the unit of the header, exact', () =>
		expect(amountCell({ ...stated, value: '12345.67' }, '万元')).toMatchObject({
			text: '1.23',
			value: '1.234567'
		}));

	test('of an absent change or rate says why', () => {
		const zero = { value: null, absence: 'zero_base', basis: null } as const;
		expect(changeCell(zero, '万元')).toMatchObject({ text: '基数为零', value: null });
		expect(growthCell(zero)).toMatchObject({ text: '基数为零', value: null });
	});

	test('of what a rate divides stays when the rate is absent', () => {
		const row = {
			value: null,
			absence: 'not_in_report',
			basis: null,
			numerator: '10000',
			denominator: null,
			numerator_rows: 'a#observation-1',
			denominator_rows: null,
			small_base: false,
			n: 0,
			of: 1,
			address: 'execution_rate,unit:a,year:2023'
		} as const;
		expect(operandCell(row, 'numerator', '万元')).toMatchObject({ text: '1.00' });
		expect(operandCell(row, 'denominator', '万元')).toMatchObject({ text: '本报告未列示' });
	});
});

test('a choice that leaves nothing says why, another does not', () => {
	expect(countedChoice('initial', '年初预算', 0)).toHaveProperty('why');
	expect(countedChoice('initial', '年初预算', 1)).not.toHaveProperty('why');
});

test('a choice that is not on offer gives way to the default', () => {
	expect(among(['final', 'initial'], 'initial')).toBe('initial');
	expect(among(['final', 'initial'], 'final2')).toBe('final');
});

test('of a unit the latest year with a value stands for it, not a later one without', () => {
	const row = (unit: string, year: number, value: string | null) => ({ unit, year, value });
	const rows = [
		row('a', 2022, '1'),
		row('a', 2023, null),
		row('b', 2022, null),
		row('b', 2023, null)
	];
	expect(latestByUnit(rows).map(({ unit, year }) => [unit, year])).toEqual([
		['a', 2022],
		['b', 2023]
	]);
});

test('an axis of scores begins at 60, unless one is lower, and ends at 100, unless one is higher', () => {
	expect(scoreAxis([94.66, 100])).toMatchObject({ min: 60, max: 100, note: '横轴自60分起' });
	expect(scoreAxis([59.9, 100])).toMatchObject({ min: 0, max: 100 });
	expect(scoreAxis([90, 108]).max).toBeGreaterThanOrEqual(108);
});

test('a title of no years names none', () => {
	expect(titleLine('预算执行率', yearWords([]))).toBe('预算执行率');
	expect(titleLine('预算执行率', yearWords([2024, 2023, 2024]))).toBe('预算执行率 · 2023、2024年');
});

test('fewer than five years are no trend', () => {
	expect([shortSeries(4).length, shortSeries(5).length]).toEqual([1, 0]);
	expect([yearSpan([2017, 2018, 2019]), yearSpan([2023])]).toEqual(['2017—2019年', '2023年']);
});

test('a grade is one value a unit and year but no quantity; parts, lines and indicators are neither', () => {
	expect([isSingle(metrics.grade), isQuantity(metrics.grade)]).toEqual([true, false]);
	for (const metric of [
		metrics.score_part_rate,
		metrics.function_share,
		metrics.indicator_completion
	])
		expect(isSingle(metric)).toBe(false);
});

test('亿元 from one 亿 on, unless two decimals of it would leave nothing of the smallest', () => {
	expect(moneyUnit(['99999999.99'])).toBe('万元');
	expect(moneyUnit(['100000000.00', null, '0.00'])).toBe('亿元');
	expect(moneyUnit(['277000000.00', '-10000000.00'])).toBe('亿元');
	expect(moneyUnit(['277000000.00', '166700.00'])).toBe('万元');
	expect(moneyUnit([])).toBe('万元');
});

test('a chosen unit holds for all amounts; 亿元 shows three digits of a small one, and no amount as 0', () => {
	const written = (unit: MoneyUnit) => {
		writeMoneyIn(unit);
		return ['277000000.00', '2953800.00', '39300.00', '1.50', '0.00'].map((yuan) => [
			moneyUnit([yuan]),
			formatAmount(yuan, moneyUnit([yuan]))
		]);
	};
	onTestFinished(() => writeMoneyIn(null));
	const all = (unit: MoneyUnit, ...texts: readonly string[]) => texts.map((text) => [unit, text]);
	expect(written('元')).toEqual(
		all('元', '277,000,000.00', '2,953,800.00', '39,300.00', '1.50', '0.00')
	);
	expect(written('万元')).toEqual(all('万元', '27,700.00', '295.38', '3.93', '0.00', '0.00'));
	expect(written('亿元')).toEqual(
		all('亿元', '2.7700', '0.0295', '0.000393', '0.000000015', '0.0000')
	);
	expect(formatChange('-3000.00', '亿元')).toBe('−0.00003');
});
