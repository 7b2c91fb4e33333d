import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/lib/ingest/document';
import { officialTables } from '../../src/lib/ingest/extract/tables/tables';
import { sangongScopes } from '../../src/lib/ingest/extract/sangong-scope';
import { emptyWords } from '../../src/lib/ingest/extract/tables/empty';
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
	return readBlocks([paragraph(title), paragraph(`部门：某局　单位：${unit}`), table(drawn)], kind);
}

function readBlocks(blocks: readonly Block[], kind: 'budget' | 'final' = 'final') {
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
			'sangong initial general_public 90000.00',
			'sangong_abroad initial general_public 0.00',
			'sangong_vehicle initial general_public 60000.00',
			'sangong_vehicle_purchase initial general_public 0.00',
			'sangong_vehicle_operation initial general_public 60000.00',
			'sangong_reception initial general_public 30000.00',
			'meeting_cost initial general_public 50000.00',
			'training_cost initial general_public 60000.00'
		]);
	});
});

describe('三公 is of the money', () => {
	const drawn = '合计 | 因公出国（境）费 | 公务接待费\n3.00 | 1.00 | 2.00';
	const told = (kind: 'budget' | 'final', ...said: readonly string[]) =>
		readBlocks(
			[...said.map(paragraph), paragraph('“三公”经费支出表　单位：万元'), table(drawn)],
			kind
		)[0];

	test.each(sangongScopes)('that $example names, wherever it stands', ({ scope, example }) => {
		expect(told('budget', example)).toBe(`sangong initial ${scope} 30000.00`);
		expect(told('final', example)).toBe(`sangong final ${scope} 30000.00`);
	});

	test('that the norm has, where nothing is said', () => {
		expect(told('budget')).toBe('sangong initial general_public 30000.00');
		expect(told('final')).toBe('sangong final fiscal 30000.00');
	});
});

test('a title broken over two lines is one title', () => {
	const drawn = '合计 | 因公出国（境）费\n1.00 | 1.00';
	const blocks = ['财政拨款“三公”经费支出预算', '表', '单位：万元'].map(paragraph);
	expect(readBlocks([...blocks, table(drawn)], 'budget')).toEqual([
		'sangong initial fiscal 10000.00',
		'sangong_abroad initial fiscal 10000.00'
	]);
});

describe('a table declared empty', () => {
	const fund = '科目编码 | 科目名称 | 金额\n | 合计 |\n | |';
	const below = (title: string, drawn: string, ...notes: readonly string[]) =>
		readBlocks([paragraph(title), paragraph('单位：万元'), table(drawn), ...notes.map(paragraph)]);

	test.each(emptyWords)('by $example', ({ example }) => {
		expect(below('政府性基金预算财政拨款支出决算表', fund, example)).toEqual([
			'expenditure final gov_fund 0.00'
		]);
	});

	test('within it', () => {
		expect(below('政府性基金支出决算表', `${fund}\n此表为空 | |`)).toEqual([
			'expenditure final gov_fund 0.00'
		]);
	});

	test('is 0 in all that its title names', () => {
		expect(
			below('国有资本经营预算财政拨款收入支出决算表', fund, '注：本部门无相关收支项目')
		).toEqual(['revenue final state_capital 0.00', 'expenditure final state_capital 0.00']);
	});

	test('is 0 in each of its columns of that stage', () => {
		const drawn = `
			合计 | | 公务接待费 |
			预算数 | 决算数 | 预算数 | 决算数
			| | | `;
		const note = '说明：某局本年度没有财政拨款“三公”经费支出，故本表无数据。';
		expect(below('财政拨款“三公”经费支出决算表', drawn, '注：本表反映支出情况。', note)).toEqual([
			'sangong final fiscal 0.00',
			'sangong_reception final fiscal 0.00'
		]);
	});

	test('is none where it is only blank, or where a template says what to write', () => {
		expect(below('政府性基金支出决算表', fund)).toEqual([]);
		expect(below('政府性基金支出决算表', fund, '说明：XX局无政府性基金，故本表无数据。')).toEqual(
			[]
		);
		expect(below('政府性基金支出决算表', fund, '如本表为空，应作说明。')).toEqual([]);
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

test('a character that a wrapped cell left over is no label', () => {
	const drawn = '采购品目大类 | 采购组织形 | 总计\n合计 | 式 | 9.00';
	expect(read('政府采购预算表', drawn, 'budget')).toEqual(['procurement initial all 90000.00']);
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
