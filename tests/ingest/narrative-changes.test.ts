import { describe, expect, test } from 'vitest';
import { readText, told } from './read';

describe('changes', () => {
	test('the printed word gives the direction, right or wrong', () => {
		expect(told('机关运行经费支出5.00万元，比上年减少1.00万元，增长25.00%。')).toEqual([
			'2030 operating_cost final all 50000.00',
			'2029 operating_cost final all 60000.00 derived',
			'change 10000.00 元 down: operating_cost@final on operating_cost@final',
			'change_rate 25.00 % up: operating_cost@final on operating_cost@final'
		]);
	});

	test('an unfilled template gives no change', () => {
		const text = '公务接待费支出5.00万元，比上年增加（减少） 万元，下降（增长） %。';
		expect(told(text)).toEqual(['2030 sangong_reception final fiscal 50000.00']);
	});

	test('a template filled in with 0 without choosing a way has none', () => {
		expect(told('公务接待费支出5.00万元，比上年增加（减少）0万元。')).toEqual([
			'2030 sangong_reception final fiscal 50000.00',
			'2029 sangong_reception final fiscal 50000.00 derived',
			'change 0.00 元: sangong_reception@final on sangong_reception@final'
		]);
	});

	test('a rate whose way was not chosen goes the way of the amount before it', () => {
		const text = '公务接待费支出5.00万元，比上年减少1.00万元，下降（增长）16.67%。';
		expect(told(text).at(-1)).toMatch(/^change_rate 16.67 % down: sangong_reception@final/);
	});

	test('less than last year by an amount is no guess; more than last year may be', () => {
		const less = '公务接待费支出5.00万元，本年数小于上年预算数1.00万元。';
		const more = '公务接待费支出5.00万元，本年数大于上年预算数1.00万元。';
		expect(told(less).at(-1)).toBe(
			'change 10000.00 元 down: sangong_reception@final on sangong_reception@final'
		);
		expect(told(more).at(-1)).toMatch(/ \?$/);
	});

	test('what changed against the budget did not change against last year', () => {
		const text = '基本支出8.00万元，比上年增加1.00万元，比年初预算增加2.00万元，增长33.33%。';
		expect(told(text)).toEqual([
			'2030 expenditure_basic final all 80000.00',
			'2029 expenditure_basic final all 70000.00 derived',
			'change 10000.00 元 up: expenditure_basic@final on expenditure_basic@final'
		]);
	});

	test('nothing is derived from a rate', () => {
		expect(told('基本支出8.00万元，比上年增长5.00%。')).toEqual([
			'2030 expenditure_basic final all 80000.00',
			'change_rate 5.00 % up: expenditure_basic@final on none'
		]);
	});

	test('people who came and went', () => {
		expect(told('2030年实有人数5人，其中：在职人员4人，增加1人；退休人员1人，减少1人。')).toEqual([
			'2030 staff_total final all 5.00',
			'2030 staff_serving final all 4.00',
			'2030 staff_retired final all 1.00',
			'2029 staff_serving final all 3.00 derived',
			'2029 staff_retired final all 2.00 derived',
			'change 1.00 人 up: staff_serving@final on staff_serving@final',
			'change 1.00 人 down: staff_retired@final on staff_retired@final'
		]);
	});

	test('what is unchanged was the same; nearly unchanged is not', () => {
		const text =
			'因公出国（境）费支出0万元，与上年持平。\n公务接待费支出5.00万元，与上年持平。\n培训费支出5.00万元，与上年基本持平。';
		expect(told(text)).toEqual([
			'2030 sangong_abroad final fiscal 0.00',
			'2030 sangong_reception final fiscal 50000.00',
			'2030 training_cost final all 50000.00',
			'2029 sangong_abroad final fiscal 0.00 derived',
			'2029 sangong_reception final fiscal 50000.00 derived'
		]);
	});

	test('the derived figure carries its operands and their places', () => {
		const [, before] = readText('基本支出8.00万元。\n基本支出比上年增加1.00万元。');
		expect(before?.row).toMatchObject({
			printed: '8.00 | 1.00',
			locator: 'L1 L2',
			basis: 'derived',
			note: '由本年数与增减额推算'
		});
	});
});

test('the figure of last year in brackets is read where it fits the change before it', () => {
	const text = (before: string) =>
		`机关运行经费支出5.00万元，比上年增加2.00万元（上年仅安排${before}万元），增长66.67%。`;
	expect(told(text('3.00'))).toContain('2029 operating_cost final all 30000.00');
	expect(told(text('1.00'))).toContain('2029 operating_cost final all 30000.00 derived');
});

test('a change is of the statement it stands beside, not of another one of that quantity', () => {
	const read = readText('基本支出8.00万元，比上年增加1.00万元。\n基本支出8.02万元，占80.00%。');
	const [claim] = read.filter(({ table }) => table === 'claim');
	const target = read.find(({ key }) => claim?.table === 'claim' && key === claim.row.target);
	expect(target?.row).toMatchObject({ printed: '8.00' });
});

test('a reason is coded, never quoted', () => {
	const [, , claim] = readText(
		'机关运行经费支出5.00万元，比上年减少1.00万元，主要原因是：厉行节约。'
	);
	expect(claim?.row).toMatchObject({ kind: 'change', reason: 'thrift' });
});

describe('the reason of a change', () => {
	const reasonsOf = (text: string) =>
		readText(text).flatMap((one) => (one.table === 'claim' ? [one.row.reason] : []));
	const change = '机关运行经费支出5.00万元，比上年减少1.00万元，下降16.67%。';

	test('stands in the sentence behind it', () => {
		expect(reasonsOf(`${change}主要原因是厉行节约。`)).toEqual(['thrift', 'thrift']);
	});

	test('is counted on over several sentences', () => {
		expect(reasonsOf(`${change}减少原因：一是厉行节约。二是人员减少。`)).toEqual([
			'thrift+staff',
			'thrift+staff'
		]);
	});

	test('is not that of a change further up', () => {
		const text = `${change}政府采购支出3.00万元。主要原因是厉行节约。`;
		expect(reasonsOf(text)).toEqual([null, null]);
	});

	test('that has no code is another one; a change by 0 has none', () => {
		expect(reasonsOf(`${change}主要原因是单位搬迁。`)).toEqual(['other', 'other']);
		const none = '公务接待费支出0万元，比上年增加（减少）0万元。主要原因是本部门无此项支出。';
		expect(reasonsOf(none)).toEqual([null]);
	});
});
