import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/lib/ingest/document';
import { officialTables } from '../../src/lib/ingest/extract/tables/tables';
import { tableOf, titled } from '../../src/lib/ingest/extract/tables/titles';

/* The tables that budgets and final accounts must publish, told by title and header, never by number or position. */

const paragraph = (text: string): Block => ({
	kind: 'paragraph',
	text,
	places: [{ from: 0, locator: 'p1' }]
});

/** A table drawn with `|` between its cells. */
const table = (drawn: string): Block => ({
	kind: 'table',
	rows: drawn
		.trim()
		.split('\n')
		.map((line, i) =>
			line.split('|').map((cell) => ({ text: cell.trim(), locator: `p1:t1:r${i + 1}` }))
		)
});

function read(title: string, drawn: string, kind: 'budget' | 'final' = 'final', unit = '万元') {
	const blocks = [paragraph(title), paragraph(`部门：某局　单位：${unit}`), table(drawn)];
	const document: Document = { name: 'a.pdf', format: 'pdf', sha256: '', pages: 1, blocks };
	return officialTables(document, { year: 2031, kind }).map(({ table, row }) => {
		const cells = row as unknown as Readonly<Record<string, string | null>>;
		const what =
			table === 'spending' ? `${cells['code']} ${cells['path'] ?? ''}` : cells['measure'];
		return `${what} ${cells['stage']} ${cells['scope']} ${cells['value']}`;
	});
}

test.each(titled.map((one) => [one.example, one] as const))(
	'%s is told by its title',
	(title, one) => {
		expect(tableOf(title)).toBe(one);
	}
);

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

describe('a table of 三公 items', () => {
	test('has budget and final account side by side', () => {
		expect(
			read(
				'财政拨款“三公”经费支出决算表',
				`
				合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
				| | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
				预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
				9.00 | 8.00 | 0.00 | 0.00 | 6.00 | 5.00 | 0.00 | 0.00 | 6.00 | 5.00 | 3.00 | 3.00`
			)
		).toEqual([
			'sangong budget fiscal 90000.00',
			'sangong final fiscal 80000.00',
			'sangong_abroad budget fiscal 0.00',
			'sangong_abroad final fiscal 0.00',
			'sangong_vehicle budget fiscal 60000.00',
			'sangong_vehicle final fiscal 50000.00',
			'sangong_vehicle_purchase budget fiscal 0.00',
			'sangong_vehicle_purchase final fiscal 0.00',
			'sangong_vehicle_operation budget fiscal 60000.00',
			'sangong_vehicle_operation final fiscal 50000.00',
			'sangong_reception budget fiscal 30000.00',
			'sangong_reception final fiscal 30000.00'
		]);
	});

	test('that holds 会议费 and 培训费 too has 三公 as its 小计', () => {
		expect(
			read(
				'“三公”经费、会议费、培训费支出预算表',
				`
				合计 | “三公”经费 | | | | | | 会议费 | 培训费
				| 小计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | |
				| | | 小计 | 公务用车购置费 | 公务用车运行费 | | |
				20.00 | 9.00 | 0.00 | 6.00 | 0.00 | 6.00 | 3.00 | 5.00 | 6.00`,
				'budget'
			)
		).toEqual([
			'sangong initial fiscal 90000.00',
			'sangong_abroad initial fiscal 0.00',
			'sangong_vehicle initial fiscal 60000.00',
			'sangong_vehicle_purchase initial fiscal 0.00',
			'sangong_vehicle_operation initial fiscal 60000.00',
			'sangong_reception initial fiscal 30000.00',
			'meeting_cost initial fiscal 50000.00',
			'training_cost initial fiscal 60000.00'
		]);
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

test('a code behind a blank amount is no amount', () => {
	const drawn = `
		科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
		301 | 工资福利支出 | | 302 | 商品和服务支出 |
		30101 | 基本工资 | | 30201 | 办公费 | 10.00`;
	expect(read('一般公共预算财政拨款基本支出决算表', drawn)).toEqual([
		'30201  final general_public 100000.00'
	]);
});

test('a blank template yields nothing', () => {
	const drawn =
		'项目 | 决算数 | 项目 | 决算数\n一、财政拨款收入 | | 一、一般公共服务支出 |\n总计 | | 总计 |';
	expect(read('收入支出决算总表', drawn)).toEqual([]);
});
