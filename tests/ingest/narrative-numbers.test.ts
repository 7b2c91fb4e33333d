import { describe, expect, test } from 'vitest';
import { readText, told } from './read';

describe('numbers', () => {
	test('元 and 万元 in one text', () => {
		expect(told('公务接待费支出1,234.50元。会议费支出0.50万元。')).toEqual([
			'2030 sangong_reception final fiscal 1234.50',
			'2030 meeting_cost final all 5000.00'
		]);
	});

	test('spaces and thousands separators within a number', () => {
		expect(told('本年收入合计 21, 955.35 万 元。')).toEqual([
			'2030 revenue final all 219553500.00'
		]);
	});

	test('a sentence that goes on in the next line has the place of each figure', () => {
		const start = '2030年度本部门财政拨款三公经费支出决算为5.00万元，其中因公出国（境）费支出';
		const read = readText(`${start}\n3.00万元，占60.00%。`);
		expect(read.map(({ row }) => row.locator)).toEqual(['L1', 'L2', 'L2']);
	});

	test('equal statements share a candidate, different ones stay', () => {
		const read = readText('基本支出8.00万元。\n基本支出8.00万元。\n基本支出8.10万元。');
		expect(read.map(({ row }) => row.locator)).toEqual(['L1 L2', 'L3']);
	});

	test('a limit is no amount', () => {
		expect(told('公务接待费控制在5.00万元以内。')).toEqual([]);
	});
});

describe('a number whose unit was left out', () => {
	test('is a rate behind its change, an amount where it is 0', () => {
		const text = '公务接待费支出5.00万元，比上年增加1.00万元，增长25.00。';
		expect(told(text).at(-1)).toMatch(/^change_rate 25.00 % up/);
		expect(told('公务用车购置为0，与上年持平。')).toEqual([
			'2030 sangong_vehicle_purchase final fiscal 0.00',
			'2029 sangong_vehicle_purchase final fiscal 0.00 derived'
		]);
	});

	test('is in 万元 where it says 万 alone', () => {
		expect(told('国内公务接待支出0.39万（含外宾接待支出0.00万元）。')).toContain(
			'2030 sangong_reception_domestic final fiscal 3900.00'
		);
	});

	test('is nothing anywhere else', () => {
		expect(told('公务接待费支出5.00，批次增长3。')).toEqual([]);
	});
});

describe('an amount left blank', () => {
	test('is 0 where the paragraph says that there was none', () => {
		const text = '政府采购支出 万元。与上年相比增加（减少）0万元。主要原因是本部门无此项支出。';
		expect(told(text)).toEqual([
			'2030 procurement final all 0.00',
			'2029 procurement final all 0.00 derived',
			'change 0.00 元: procurement@final on procurement@final'
		]);
	});

	test('is nothing where it does not', () => {
		expect(told('政府采购支出 万元。')).toEqual([]);
	});
});
