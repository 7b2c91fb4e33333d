import { describe, expect, test } from 'vitest';
import { templateCsv, templateSheets } from '../../src/lib/export/template';
import { columnsOf } from '../../src/lib/ingest/template/columns';
import { noRecords } from '../../src/lib/model/schema';
import { fromCsv, fromXlsx, report, unit } from './templates';

/* A template that cannot be read back says why, cell by cell. */

describe('a template that cannot be taken', () => {
	const csv = (...rows: readonly Readonly<Record<string, string>>[]) => {
		const labels = columnsOf('observation').map(({ label }) => label);
		return [labels, ...rows.map((row) => labels.map((label) => row[label] ?? ''))]
			.map((cells) => cells.join(','))
			.join('\n');
	};
	const good = {
		...{ 单位名称: '洛阳市工商业联合会', 区划代码: '410300', 单位类型: '工商联' },
		...{ 报告年度: '2023', 文件种类: '部门决算', 项目: '本年支出', 阶段: '决算' },
		...{ 资金口径: '全口径', 数值: '340.93', 计量单位: '万元' }
	};
	const said = async (
		row: Readonly<Record<string, string>>,
		...others: Readonly<Record<string, string>>[]
	) => {
		const outcome = await fromCsv(csv({ ...good, ...row }, ...others));
		return outcome.ok ? [] : outcome.questions.map(({ text }) => text);
	};

	test('is taken when nothing is wrong, its rows placed where they stand', async () => {
		const outcome = await fromCsv(csv(good));
		expect(outcome.ok && outcome.imported.rows.observation).toMatchObject([
			{ value: '3409300.00', printed: '340.93', printed_unit: '万元', locator: 'L2', year: 2023 }
		]);
	});

	test('blank, it gives no figure and says so in one sentence', async () => {
		for (const outcome of [await fromXlsx(templateSheets()), await fromCsv(templateCsv('score'))]) {
			if (outcome.ok) throw new Error('a blank template was taken');
			expect(outcome.questions).toHaveLength(1);
			expect(outcome.questions[0]?.text).toMatch(/是空白模板.*从第2行起/);
		}
	});

	test.each([
		['项目', '本年支岀', /^第2行“项目”列：“本年支岀”不是项目的用语，是否为“本年支出”$/],
		['阶段', '预决算', /^第2行“阶段”列：“预决算”不是阶段的用语/],
		['数值', '三百', /^第2行“数值”列：“三百”不是数字，请只写数字/],
		['数值', '', /^第2行“数值”列：没有填：请填数值，或选缺失原因；空白不是零$/],
		['缺失原因', '涉密', /^第2行“缺失原因”列：“涉密”数值和缺失原因只能填一个$/],
		['计量单位', '人', /^第2行“计量单位”列：“人”不是这一项的计量单位，请写：元、千元、万元/],
		['计量单位', '', /^第2行“计量单位”列：不是这一项的计量单位/],
		['区划代码', '419999', /^第2行“区划代码”列：“419999”不是区划代码/],
		['报告年度', '23', /^第2行“报告年度”列：“23”不是年份/],
		['出处', '第7页', /^第2行“出处”列：“第7页”不是出处，请写页码 p7/],
		['单位名称', '', /^第2行“单位名称”列：没有填，单位名称必填$/]
	])('names row, column and value and says what to do: %s %s', async (column, text, sentence) => {
		const sentences = await said({ [column]: text });
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toMatch(sentence);
	});

	test('names the sheet too where there are several', async () => {
		const [first, ...rest] = templateSheets({ unit, report, rows: { ...noRecords } });
		if (!first) throw new Error('no sheet');
		const row = columnsOf('observation').map(
			({ label }) => (good as Record<string, string>)[label] ?? null
		);
		const outcome = await fromXlsx([
			{ ...first, rows: [row.map((cell) => (cell === '340.93' ? '约340' : cell))] },
			...rest
		]);
		expect(outcome.ok ? [] : outcome.questions.map(({ text }) => text)).toEqual([
			'表“金额与数量”第2行“数值”列：“约340”不是数字，请只写数字，单位另列，如 340.93'
		]);
	});

	test('holds one report: a row of another is told', async () => {
		expect(await said({}, { ...good, 报告年度: '2024', 项目: '基本支出' })).toEqual([
			expect.stringMatching(/^第3行“报告年度”列：“2024”与首行不同/)
		]);
		expect(
			await said(
				{},
				{ 项目: '基本支出', 阶段: '决算', 资金口径: '全口径', 数值: '1', 计量单位: '元' }
			)
		).toEqual([]);
	});

	test('a column that it does not have is told, not left out', async () => {
		const outcome = await fromCsv(csv(good).replace('录入说明', '备注'));
		expect(outcome.ok ? [] : outcome.questions.map(({ text }) => text)).toEqual([
			expect.stringContaining('“备注”不是模板的列')
		]);
	});
});
