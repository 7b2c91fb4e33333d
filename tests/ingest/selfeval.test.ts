import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/lib/ingest/read/text';
import { only, read, table, text } from '../support/printed-tables';

const funds = `
	| 项目名称 | 校舍修缮 | | | | | | |
	| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
	| | 年度资金总额 | 30.00 | 28.00 | 26.60 | 10 | 95.00% | 9.50 |
	| | 其中：当年财政拨款 | 30.00 | 28.00 | 26.60 | — | — | — |
	| | 上年结转资金 | 0.00 | 0.00 | 0.00 | — | — | — |
	| | 其他资金 | | | | — | — | — |`;

const header = '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |';

const indicatorsOf = (rows: string) =>
	only(read([table(`| 项目名称 | 校舍修缮 |\n${header}\n${rows}`)]), 'indicator');

describe('indicators', () => {
	test('carry the levels of merged cells down', () => {
		const rows = indicatorsOf(`
			| 产出指标 | 数量指标 | 修缮教室 | ≥12间 | 14间 | 20 | 20 |
			| | | 更换门窗 | ＝30扇 | 30扇 | 20 | 20 |
			| | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 |
			| 满意度指标 | | 师生满意度 | ≥95% | 97.5% | 10 | 9.8 |`);
		expect(
			rows.map(({ row }) => [
				row.level1,
				row.level2,
				row.operator,
				row.target_value,
				row.target_unit
			])
		).toEqual([
			['产出指标', '数量指标', '>=', '12', '间'],
			['产出指标', '数量指标', '=', '30', '扇'],
			['产出指标', '质量指标', null, '100', '%'],
			['满意度指标', null, '>=', '95', '%']
		]);
		expect(rows[3]?.row).toMatchObject({ actual_value: '97.5', weight: '10', score: '9.8' });
		expect(rows.every(({ certain }) => certain)).toBe(true);
	});

	test('whose merged cells were dropped are read from the right', () => {
		const [, second] = indicatorsOf(`
			| 产出指标 | 数量指标 | 修缮教室 | ≥12间 | 14间 | 20 | 20 |
			| 更换门窗 | ＝30扇 | 30扇 | 20 | 18 |`);
		expect(second?.row).toMatchObject({
			level2: '数量指标',
			level3: '更换门窗',
			actual: '30扇',
			score: '18'
		});
		expect(second?.certain).toBe(true);
	});

	test('below a label at the side, or without the blank remarks at their end, keep their columns', () => {
		const drawn = `${header} 偏差原因 |
			| 绩效指标 | 产出指标 | 数量指标 | 修缮教室 | ≥12间 | 14间 | 20 | 20 | |
			| | | 更换门窗 | ＝30扇 | 30扇 | 20 | 18 |`;
		const found = only(read([table(`| 项目名称 | 校舍修缮 |\n${drawn}`)]), 'indicator');
		expect(found.map(({ row, certain }) => [row.level3, row.score, certain])).toEqual([
			['修缮教室', '20', false],
			['更换门窗', '18', true]
		]);
	});

	test('with a cell lost among figures are doubted', () => {
		const [row] = indicatorsOf('| 产出指标 | 数量指标 | 修缮教室 | 12 | 20 | 20 |');
		expect(row?.certain ?? false).toBe(false);
	});

	test('with a lost ≥ keep the number and name no operator', () => {
		const rows = indicatorsOf(`
			| 产出指标 | 数量指标 | 修缮教室 | ?12间 | 14间 | 20 | 20 |
			| | | 更换门窗 | 12间 | 14间 | 20 | 20 |`);
		expect(rows.map(({ row }) => [row.operator, row.target_value])).toEqual([
			[null, '12'],
			[null, '12']
		]);
	});

	test('in words are qualitative, a date is neither a number nor that', () => {
		const rows = indicatorsOf(`
			| 效益指标 | 社会效益指标 | 改善办学条件 | 明显改善 | 达到预期 | 20 | 20 |
			| 产出指标 | 时效指标 | 完工时间 | 2022年8月31日 | 2022年8月20日 | 20 | 20 |`);
		expect(rows.map(({ row }) => [row.operator, row.target_value, row.actual_value])).toEqual([
			['text', null, null],
			[null, null, null]
		]);
	});

	test('with the weight printed where the score belongs, or two columns of points, are doubted', () => {
		const [above] = indicatorsOf('| 产出指标 | 数量指标 | 修缮教室 | 12间 | 14间 | 5 | 20 |');
		expect(above?.certain).toBe(false);
		const drawn = `${header.replace('分值', '得分')}\n| 产出指标 | 数量指标 | 修缮教室 | 12间 | 14间 | 20 | 18 |`;
		const [twice] = only(read([table(`| 项目名称 | 校舍修缮 |\n${drawn}`)]), 'indicator');
		expect(twice).toMatchObject({ certain: false, row: { weight: '20', score: '18' } });
	});

	test('end with their total, whose label is merged', () => {
		const drawn = `${funds}\n${header}\n| 产出指标 | 数量指标 | 修缮教室 | 12间 | 14间 | 90 | 88 |\n| 总分 | 100 | 97.5分 |`;
		const total = only(read([table(drawn)]), 'score').find(({ row }) => row.part === 'total');
		expect(total?.row).toMatchObject({
			part_label: '总分',
			weight: '100',
			value: '97.5',
			printed: '100 | 97.5分'
		});
	});

	test('without a total give the sum of points of 100, as derived', () => {
		const drawn = `${funds}\n${header}\n| 产出指标 | 数量指标 | 修缮教室 | 12间 | 14间 | 90 | 88 |`;
		const total = only(read([table(drawn)]), 'score').find(({ row }) => row.part === 'total');
		expect(total?.row).toMatchObject({ basis: 'derived', value: '97.5', printed: '9.50 | 88' });
	});

	test('of a project in two tables are of one subject', () => {
		const rows = '| 产出指标 | 数量指标 | 修缮教室 | 12间 | 14间 | 20 | 20 |';
		const first = table(`| 项目名称 | 2022年校舍修缮 |\n${header}\n${rows}`, 1);
		const second = table(`| 项目名称 | 51000022T000000000001-校舍修缮 |\n${header}\n${rows}`, 2);
		const found = only(read([first, text('说明'), second]), 'indicator');
		expect(found.map(({ row }) => [row.subject, row.table])).toEqual([
			['p1', 1],
			['p1', 2]
		]);
	});
});

test('a blank template and the targets of a budget give nothing', () => {
	const blank = `
		| 项目支出绩效自评表（2022年度） |
		| 项目名称 | |
		| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
		| | 年度资金总额 | | | | 10 | | |
		| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
		| 产出指标 | 数量指标 | 指标1： | | | | |
		| | | …… | | | | |
		| 总分 | 100 | |`;
	const targets =
		'| 项目名称 | 校舍修缮 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 修缮教室 | ≥12间 |';
	expect(read([table(blank)])).toEqual([]);
	expect(read([table(targets)])).toEqual([]);
});

test('a line right below a cell of a text goes on in it', () => {
	const [block] = blocksOf('\t项目名称\n\t校舍\n修缮\n\n\t总分\n');
	expect(block?.kind === 'table' && block.rows.map((row) => row.map((cell) => cell.text))).toEqual([
		['项目名称', '校舍修缮'],
		['总分']
	]);
});
