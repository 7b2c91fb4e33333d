import { describe, expect, test } from 'vitest';
import { read } from './official-tables';

/* Tables that list lines of a classification, or the parts of one total. */

describe('a table of lines', () => {
	test('has code, name and total; its row of totals is told by the header', () => {
		expect(
			read(
				'支出决算表',
				`
				科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
				| 合计 | 300.00 | 100.00 | 200.00
				201 | 一般公共服务支出 | 300.00 | 100.00 | 200.00
				20128 | 民主党派及工商联事务 | 300.00 | 100.00 | 200.00
				2012801 | 行政运行 | 100.00 | 100.00 |
				2012802 | 一般行政管理事务 | 200.00 | | 200.00`
			)
		).toEqual([
			'expenditure final all 3000000.00',
			'expenditure_basic final all 1000000.00',
			'expenditure_project final all 2000000.00',
			'201  final all 3000000.00',
			'20128 一般公共服务支出 final all 3000000.00',
			'2012801 一般公共服务支出/民主党派及工商联事务 final all 1000000.00',
			'2012802 一般公共服务支出/民主党派及工商联事务 final all 2000000.00'
		]);
	});

	test('of basic expenditure stands in two blocks side by side', () => {
		expect(
			read(
				'一般公共预算财政拨款基本支出决算表',
				`
				经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数
				301 | 工资福利支出 | 90.00 | 302 | 商品和服务支出 | 10.00
				30101 | 基本工资 | 90.00 | 30201 | 办公费 | 10.00
				 | | | 310资本性支出 | | 0.00
				 | 人员经费合计 | 90.00 | | 公用经费合计 | 10.00`
			)
		).toEqual([
			'301  final general_public 900000.00',
			'302  final general_public 100000.00',
			'30101  final general_public 900000.00',
			'30201  final general_public 100000.00',
			'310  final general_public 0.00',
			'personnel_cost final general_public 900000.00',
			'public_cost final general_public 100000.00'
		]);
	});

	test('whose codes are of another classification is not read', () => {
		const drawn = '科目编码 | 科目名称 | 金额\n501 | 机关工资福利支出 | 5.00';
		expect(read('一般公共预算基本支出预算表', drawn)).toEqual([]);
	});
});

test('a table of operating cost states its total; its lines are those of basic expenditure again', () => {
	const drawn = '科目编码 | 科目名称 | 金额\n | 合计 | 7.00\n302 | 商品和服务支出 | 7.00';
	expect(read('一般公共预算机关运行经费支出预算表', drawn, 'budget')).toEqual([
		'operating_cost initial general_public 70000.00'
	]);
});

test('a table of procurement states its parts', () => {
	const drawn =
		'采购品目大类 | 采购物品名称 | 总计\n合计 | | 9.00\n一、货物A | | 5.00\n | 复印纸 | 5.00\n三、服务C | | 4.00';
	expect(read('政府采购支出预算表', drawn, 'budget')).toEqual([
		'procurement initial all 90000.00',
		'procurement_goods initial all 50000.00',
		'procurement_services initial all 40000.00'
	]);
});
