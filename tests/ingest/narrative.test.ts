import { describe, expect, test } from 'vitest';
import { told } from './read';

describe('what a figure is of', () => {
	test('parts inherit the stage of their whole, and what follows is of the whole again', () => {
		const text =
			'本单位基本支出全年预算总额80.00万元，其中：人员经费70.00万元，公用经费10.00万元。实际支出60.00万元，基本支出预算执行率75.00%。';
		expect(told(text, 'selfeval')).toEqual([
			'2030 expenditure_basic adjusted all 800000.00',
			'2030 personnel_cost adjusted all 700000.00',
			'2030 public_cost adjusted all 100000.00',
			'2030 expenditure_basic final all 600000.00',
			'execution 75.00 %: expenditure_basic@final on expenditure_basic@adjusted'
		]);
	});

	test('the section gives the scope that a sentence leaves out', () => {
		const text = '六、一般公共预算财政拨款基本支出决算情况说明\n2030年基本支出8.00万元。';
		expect(told(text)).toEqual(['2030 expenditure_basic final general_public 80000.00']);
	});

	test('a section of other matters ends the scope of the one before', () => {
		const text =
			'八、政府性基金预算支出决算情况说明\n十、其他重要事项的情况说明\n基本支出8.00万元。';
		expect(told(text)).toEqual(['2030 expenditure_basic final all 80000.00']);
	});

	test('a share is of the base it names, even within a section of another scope', () => {
		const text =
			'本年支出合计10.00万元。\n五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出8.00万元，占本年支出合计的80.00%。';
		expect(told(text)).toContain('share 80.00 %: expenditure@final on expenditure@final');
	});

	test('income and expenditure told together are two figures', () => {
		const text =
			'2030年度财政拨款收、支总计50.00万元。与2029年相比，财政拨款收、支总计各增加10.00万元，增长25%。';
		expect(told(text)).toEqual([
			'2030 revenue_total final fiscal 500000.00',
			'2030 expenditure_total final fiscal 500000.00',
			'2029 revenue_total final fiscal 400000.00 derived',
			'2029 expenditure_total final fiscal 400000.00 derived',
			'change 100000.00 元 up: revenue_total@final on revenue_total@final',
			'change 100000.00 元 up: expenditure_total@final on expenditure_total@final',
			'change_rate 25 % up: revenue_total@final on revenue_total@final',
			'change_rate 25 % up: expenditure_total@final on expenditure_total@final'
		]);
	});

	test('an outturn that includes the carry-over is the total', () => {
		const text = '2030年全年决算数为50.00万元（包含年末结转结余5.00万元）。';
		expect(told(text)).toEqual([
			'2030 expenditure_total final all 500000.00',
			'2030 carryover_out final all 50000.00'
		]);
	});

	test('a figure of a budget report is of the initial budget', () => {
		expect(told('2030年度基本支出预算8.00万元。', 'budget')).toEqual([
			'2030 expenditure_basic initial all 80000.00'
		]);
	});

	test('budget and outturn after a line are of that line', () => {
		const text =
			'1、社会保障和就业支出（类）抚恤（款）死亡抚恤（项）。主要用于：遗属。年初预算为4.00万元，支出决算为3.00万元，完成年初预算的75.00%。';
		expect(told(text)).toEqual([
			'2030 2080801 initial all 40000.00',
			'2030 2080801 final all 30000.00',
			'execution 75.00 %: 2080801@final on 2080801@initial'
		]);
	});

	test('the 类 and 款 of a line may stand above it', () => {
		const text =
			'（一）公共安全支出（类）\n检察（款）：2030年预算支出合计9.00万元。其中：\n1．行政运行（项）支出8.00万元。';
		expect(told(text, 'budget')).toEqual([
			'2030 20404 initial all 90000.00',
			'2030 2040401 initial all 80000.00'
		]);
	});

	test('款 and 项 may be printed as one name', () => {
		expect(told('人大事务行政运行（项）支出8.00万元。')).toEqual([
			'2030 2010101 final all 80000.00'
		]);
	});

	test('a meal for guests in a list of economic lines is no figure of 三公', () => {
		const text = '公用经费9.00万元，主要包括：办公费8.00万元、公务接待费1.00万元。';
		expect(told(text)).toEqual([
			'2030 public_cost final all 90000.00',
			'2030 30201 final all 80000.00',
			'2030 30217 final all 10000.00'
		]);
	});
});

describe('years', () => {
	test('a year in a name of an event is no year of the figure', () => {
		const text =
			'行政运行费用。公务接待费支出5.00万元，比上年增加1.00万元，主要原因是：参加2029（第二届）展会。';
		expect(told(text)).toEqual([
			'2030 sangong_reception final fiscal 50000.00',
			'2029 sangong_reception final fiscal 40000.00 derived',
			'change 10000.00 元 up: sangong_reception@final on sangong_reception@final'
		]);
	});

	test('the year before is a year of its own, and nothing is derived where it is stated', () => {
		const text =
			'2029年度收入总计40.00万元；2030年度收入总计50.00万元。与2029年相比，收入总计增加9.00万元。';
		expect(told(text)).toEqual([
			'2029 revenue_total final all 400000.00',
			'2030 revenue_total final all 500000.00',
			'change 90000.00 元 up: revenue_total@final on revenue_total@final'
		]);
	});

	test('a figure of another year is left out', () => {
		expect(told('2021年度基本支出8.00万元。')).toEqual([]);
	});
});

test('contracts of small bodies are those of projects reserved for them', () => {
	const text =
		'在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额3.00万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额2.00万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额1.00万元。';
	expect(told(text)).toEqual([
		'2030 procurement_sme final all 30000.00',
		'2030 procurement_micro final all 20000.00'
	]);
});

test('财政拨款 said again of what is paid from one sort of it is still of that sort', () => {
	const text = '一般公共预算财政拨款支出5.00万元，与上年相比，财政拨款支出增加1.00万元。';
	expect(told(text)).toEqual([
		'2030 expenditure final general_public 50000.00',
		'2029 expenditure final general_public 40000.00 derived',
		'change 10000.00 元 up: expenditure@final on expenditure@final'
	]);
});

test('a share whose total is not printed is of the sum of the parts', () => {
	const text =
		'2030年三公经费财政拨款支出决算中，因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出3.00万元，占75%；公务接待费支出1.00万元，占25%。';
	expect(told(text)).toEqual([
		'2030 sangong_abroad final fiscal 0.00',
		'2030 sangong_vehicle final fiscal 30000.00',
		'2030 sangong_reception final fiscal 10000.00',
		'2030 sangong final fiscal 40000.00 derived',
		'share 0 %: sangong_abroad@final on sangong@final',
		'share 75 %: sangong_vehicle@final on sangong@final',
		'share 25 %: sangong_reception@final on sangong@final'
	]);
});
