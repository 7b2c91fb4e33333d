import { describe, expect, test } from 'vitest';
import { tableOf, titled } from '../../src/lib/ingest/extract/tables/titles';
import { paragraph, read, readBlocks, table } from './official-tables';

/* The tables that budgets and final accounts must publish, told by title and header, never by number or position. */

test.each(titled.map((one) => [one.example, one] as const))(
	'%s is told by its title',
	(title, one) => {
		expect(tableOf(title)).toBe(one);
	}
);

test('a title broken over two lines is one title', () => {
	const drawn = '合计 | 因公出国（境）费\n1.00 | 1.00';
	const blocks = ['财政拨款“三公”经费支出预算', '表', '单位：万元'].map(paragraph);
	expect(readBlocks([...blocks, table(drawn)], 'budget')).toEqual([
		'sangong initial fiscal 10000.00',
		'sangong_abroad initial fiscal 10000.00'
	]);
});

test('a character that a wrapped cell left over is no label', () => {
	const drawn = '采购品目大类 | 采购组织形 | 总计\n合计 | 式 | 9.00';
	expect(read('政府采购预算表', drawn, 'budget')).toEqual(['procurement initial all 90000.00']);
});

describe('a table of items beside each other', () => {
	const drawn = `
		收入 | | 支出 |
		项目 | 决算数 | 项目 | 决算数
		一、一般公共预算财政拨款收入 | 300.50 | 一、一般公共服务支出 | 250.00
		二、其他收入 | | 二、教育支出 |
		本年收入合计 | 300.50 | 本年支出合计 | 299.00
		年初结转和结余 | 0.00 | 年末结转和结余 | 1.50
		总计 | 300.50 | 总计 | 300.50`;

	test('is income on the left and spending on the right; blank cells are nothing, a printed 0 is 0', () => {
		expect(read('收入支出决算总表', drawn)).toEqual([
			'revenue_general_public final all 3005000.00',
			'201  final all 2500000.00',
			'revenue final all 3005000.00',
			'expenditure final all 2990000.00',
			'carryover_in final all 0.00',
			'carryover_out final all 15000.00',
			'revenue_total final all 3005000.00',
			'expenditure_total final all 3005000.00'
		]);
	});

	test('of a budget is the initial one, in the unit that it names', () => {
		const rows = read('收支预算总表', drawn, 'budget', '元');
		expect(rows[0]).toBe('revenue_general_public initial all 300.50');
	});

	test('without a unit is not read', () => {
		expect(read('收入支出决算总表', drawn, 'final', '')).toEqual([]);
	});
});

test('the 小计 of a group is that of its name', () => {
	const drawn = `
		项目名称 | | 金额
		收入总计 | | 9.00
		一般公共预算资金 | 小计 | 7.00
		| 专项收入 | 1.00
		其他资金 | 小计 | 2.00`;
	expect(read('收入预算总表', drawn, 'budget')).toEqual([
		'revenue_total initial all 90000.00',
		'revenue_general_public initial all 70000.00',
		'revenue_other initial all 20000.00'
	]);
});

test('the 合计 of kinds of spending holds what is carried over where that is one of them', () => {
	expect(
		read('支出预算总表', '合计 | 基本支出 | 结转下年资金\n9.00 | 8.00 | 1.00', 'budget')[0]
	).toBe('expenditure_total initial all 90000.00');
	expect(read('支出预算总表', '合计 | 基本支出 | 项目支出\n9.00 | 8.00 | 1.00', 'budget')[0]).toBe(
		'expenditure initial all 90000.00'
	);
});

test('columns of one sort of money stand beside their total', () => {
	const drawn = `
		项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
		一、一般公共预算财政拨款 | 7.00 | 一、教育支出 | 9.00 | 7.00 | 2.00
		本年收入合计 | 9.00 | 本年支出合计 | 9.00 | 7.00 | 2.00`;
	expect(read('财政拨款收入支出决算总表', drawn)).toEqual([
		'revenue_general_public final all 70000.00',
		'205  final fiscal 90000.00',
		'205  final general_public 70000.00',
		'205  final gov_fund 20000.00',
		'revenue final fiscal 90000.00',
		'expenditure final fiscal 90000.00',
		'expenditure final general_public 70000.00',
		'expenditure final gov_fund 20000.00'
	]);
});
