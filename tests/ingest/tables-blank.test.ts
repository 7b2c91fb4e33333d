import { describe, expect, test } from 'vitest';
import { emptyWords } from '../../src/lib/ingest/extract/tables/empty';
import { paragraph, read, readBlocks, table } from './official-tables';

/* What a table without an amount says: that there was none, or nothing at all. */

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
