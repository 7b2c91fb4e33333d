import { describe, expect, test } from 'vitest';
import { firstOf } from '../../src/lib/ingest/extract/selfeval/sentences/forms';
import * as forms from '../../src/lib/ingest/extract/selfeval/sentences/forms';
import { fundColumns, indicatorColumns } from '../../src/lib/ingest/extract/selfeval/words/columns';
import { fundLabels } from '../../src/lib/ingest/extract/selfeval/words/funds';
import { gradeIn, grades } from '../../src/lib/ingest/extract/selfeval/words/grades';
import { levelName, levelNames } from '../../src/lib/ingest/extract/selfeval/words/levels';
import { cutOperator, operatorWords } from '../../src/lib/ingest/extract/selfeval/words/operators';
import { partNames, partOf } from '../../src/lib/ingest/extract/selfeval/words/parts';
import {
	reportTitles,
	reportTitle,
	tableTitle,
	tableTitles
} from '../../src/lib/ingest/extract/selfeval/words/titles';
import { only, read, table, text } from '../support/printed-tables';

const pairs = <T extends string>(entries: readonly { means: T; words: readonly string[] }[]) =>
	entries.flatMap(({ means, words }) => words.map((word) => [word, means] as const));

describe('every header, label and name is known by each of its words', () => {
	const cells = {
		level1: ['产出指标', '产出指标'],
		level2: ['数量指标', '数量指标'],
		level3: ['修缮教室', '修缮教室'],
		operator: ['≥', '>='],
		target: ['12', '12'],
		unit: ['间', '间'],
		interim: ['6间', '6间'],
		actual: ['14间', '14间'],
		completion: ['116.67%', '116.67'],
		weight: ['20', '20'],
		score: ['19', '19'],
		previous: ['10间', '10间'],
		rule: ['按比例', '按比例']
	} as const;
	const records = { unit: 'target_unit', rule: 'scoring_rule' } as const;

	test.each(pairs(indicatorColumns))('column %s', (word, means) => {
		const others = (['level3', 'target', 'actual', 'score'] as const).filter(
			(each) => each !== means
		);
		const names = { level3: '三级指标', target: '指标值', actual: '完成值', score: '得分' };
		const header = [...others.map((each) => names[each]), word].join('|');
		const row = [...others, means].map((each) => cells[each][0]).join('|');
		const [found] = only(read([table(`项目名称|校舍修缮\n${header}\n${row}`)]), 'indicator');
		const column = means in records ? records[means as keyof typeof records] : means;
		expect(found?.row[column as 'level1']).toBe(cells[means][1]);
	});

	test.each(pairs(fundColumns))('column %s', (word, means) => {
		const others = (['initial', 'final'] as const).filter((each) => each !== means);
		const names = { initial: '年初预算数', final: '执行数' };
		const header = ['资金（万元）', '', ...others.map((each) => names[each]), word].join('|');
		const figure = { weight: '10', rate: '90%', score: '9' }[means as string] ?? '9.00';
		const row = ['', '合计', ...others.map(() => '10.00'), figure].join('|');
		const found = read([
			table(
				`项目名称|校舍修缮\n${header}${means === 'weight' ? '|得分' : ''}\n${row}${means === 'weight' ? '|9' : ''}`
			)
		]);
		const told = found.map(({ row: each }) => JSON.stringify(each)).join();
		const expected = {
			weight: '"weight":"10"',
			rate: '"value":"90"',
			score: '"kind":"points"'
		}[means as string];
		expect(told).toContain(expected ?? `"stage":"${means}"`);
	});

	test.each(pairs(fundLabels))('fund %s', (word, means) => {
		const drawn = `项目名称|校舍修缮|\n资金（万元）|年初预算数|执行数\n总额|10.00|9.00\n${word}|5.00|4.00`;
		const found = only(read([table(drawn)]), 'project').find(({ row }) => row.value === '40000.00');
		expect(found?.row.fund).toBe(means === 'total' ? null : means);
	});

	test.each(pairs(operatorWords).filter(([, means]) => means !== 'text'))(
		'operator %s',
		(word, means) => {
			expect(cutOperator(`${word} 12间`)).toEqual({ operator: means, rest: '12间' });
		}
	);

	test.each(pairs(levelNames))('level %s', (word, means) => expect(levelName(word)).toBe(means));
	test.each(pairs(partNames))('part %s', (word, means) =>
		expect(partOf(`${word}指标情况`)).toBe(means)
	);
	test.each(grades)('grade %s', (grade) => expect(gradeIn(`评价等级为“${grade}”。`)).toBe(grade));
});

describe('every form of words reads its example', () => {
	const tables = Object.entries(forms).flatMap(([name, each]) =>
		Array.isArray(each)
			? each.map((form: forms.SentenceForm) => [name, form.example, form] as const)
			: []
	);
	test.each(tables)('%s: %s', (_, example, form) => {
		expect(firstOf([form], example)).toBeDefined();
	});
	test.each([...tableTitles])('title $example', ({ example, of }) =>
		expect(tableTitle(example)?.of).toBe(of)
	);
	test.each([...reportTitles])('heading $example', ({ example, of }) =>
		expect(reportTitle(example)?.of).toBe(of)
	);
});

describe('in words', () => {
	const selfeval = { year: 2022, kind: 'selfeval' } as const;
	const scores = (...blocks: readonly string[]) =>
		only(
			read(
				blocks.map((each, index) => text(each, `L${index + 1}`)),
				selfeval
			),
			'score'
		).map(({ row, certain }) => [row.part, row.weight, row.value, row.grade, certain].join(' '));

	test('a total has its parts and its grade', () => {
		expect(
			scores(
				'2022年度综合评价得分91.5分，其中，执行情况9.5分，产出情况52分，效益情况30分，评价等级为“优”。'
			)
		).toEqual([
			'total  91.5 优 true',
			'execution  9.5  true',
			'output  52  true',
			'benefit  30  true'
		]);
	});

	test('parts that do not sum to it are doubted', () => {
		expect(scores('综合评价得分95分，其中，执行情况9.5分，产出情况52分。').slice(1)).toEqual([
			'execution  9.5  false',
			'output  52  false'
		]);
	});

	test('a weight that a heading prints as 得分 is no score', () => {
		expect(scores('（一）产出指标（得分40分）')).toEqual([]);
		expect(scores('（一）产出指标（得分40分）', '产出指标总共得分38分。')).toEqual([
			'output 40 38  true'
		]);
	});

	test('bands, full marks, other years and blanks are no scores', () => {
		expect(scores('得分90～100分为优，自评得分90分（含）以上为优。')).toEqual([]);
		expect(scores('上年自评得分95分。', '2021年自评得分95分。')).toEqual([]);
		expect(scores('综合得分XX分，评价等级为“优”。')).toEqual([]);
	});

	test('a mean of projects is no total', () => {
		expect(scores('绩效自评的2022年度项目8个，平均得分96.25分。')).toEqual(['mean  96.25  true']);
	});

	test('an indicator is told by its clauses', () => {
		const words =
			'参观人数：该指标预期指标值为大于等于 60 万人，年中监控实际完成值为 20 万人，本次评价参观人数 63 万人，该指标完成率为 105%。该指标权重分值为 20 分，自评得分 20 分。';
		const found = read([text(words)], selfeval);
		expect(only(found, 'score')).toEqual([]);
		expect(only(found, 'indicator')[0]?.row).toMatchObject({
			level3: '参观人数',
			operator: '>=',
			target_value: '60',
			actual_value: '63',
			interim: '20 万人',
			completion: '105',
			weight: '20',
			score: '20'
		});
	});

	test('a summary names its project, amounts, rate and score', () => {
		const words =
			'（1）校舍修缮项目绩效自评综述：根据年初目标，自评得分为92分。全年预算数为30万元，执行数为28.5万元，完成预算的95%。';
		const found = read([text(words)]);
		expect(only(found, 'project').map(({ row }) => [row.name, row.stage, row.value])).toEqual([
			['校舍修缮项目', 'adjusted', '300000.00'],
			['校舍修缮项目', 'final', '285000.00']
		]);
		expect(only(found, 'claim').map(({ row }) => row.value)).toEqual(['95']);
		expect(only(found, 'score').map(({ row }) => [row.subject, row.value])).toEqual([['p1', '92']]);
	});

	test('a score repeated below its table is one with it', () => {
		const drawn = `项目名称|校舍修缮|\n三级指标|完成值|得分\n修缮教室|14间|100\n合计||100\n评价结论|经自评得分100分。|`;
		const found = only(
			read([table(drawn), text('2022年校舍修缮项目绩效自评得分为100分。', 'p9')]),
			'score'
		);
		expect(found.map(({ row }) => row.locator)).toEqual(['p1:t1:r4 p1:t1:r5 p9']);
	});
});
