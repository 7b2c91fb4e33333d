import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/lib/ingest/document';
import { identify, type Unit } from '../../src/lib/ingest/identify/identify';
import { evaluations, untitled } from '../../src/lib/ingest/identify/words';
import { blocksOf } from '../../src/lib/ingest/read/text';
import { known } from './known';

/* A document says itself whose it is, of which year and kind; what it does not say is left open. */

const documentOf = (text: string): Document => ({
	...{ name: '报告.txt', format: 'txt', sha256: '', pages: 0 },
	blocks: blocksOf(text)
});

const told = (text: string, units: readonly Unit[] = []) =>
	identify(documentOf(text), { ...known, units });

test.each([
	['常州市武进区工商业联合会2022年度部门决算', '320412-gsl', 2022, 'final'],
	['广东省人民检察院\n2019 年度\n部门预算公开', '440000-jcy', 2019, 'budget'],
	['2021年度南京市鼓楼区财政局部门整体支出绩效自评报告', '320106-cz', 2021, 'selfeval'],
	['徐州市鼓楼区财政局2021年度部门整体绩效评价报告', '320302-cz', 2021, 'evaluation'],
	['伊犁哈萨克自治州工商业联合会2020年度部门决算公开说明', '654000-gsl', 2020, 'final']
])('%s', (title, unit, year, kind) => {
	const identity = told(`${title}\n\n一、基本情况`);
	expect([identity.unit?.unit_id, identity.year, identity.kind]).toEqual([unit, year, kind]);
});

test('a district is told from its namesakes by the city its text names', () => {
	const { unit } = told('鼓楼区工商联2023年度部门决算\n福州市鼓楼区工商业联合会是人民团体。');
	expect(unit).toMatchObject({
		unit_id: '350102-gsl',
		short_name: '福州鼓楼区工商联',
		level: 'county'
	});
});

test('a district that nothing tells from its namesakes is left open', () => {
	expect(told('鼓楼区工商联2023年度部门决算').unit).toBeUndefined();
});

test('a title broken over lines is one title', () => {
	const { kind, title } = told('洛阳市工商业联合会2023年度部门\n\n整体支出绩效自评报告');
	expect([kind, title]).toEqual(['selfeval', '洛阳市工商业联合会2023年度部门整体支出绩效自评报告']);
});

test.each([
	[
		'上海市普陀区规划和自然\n\n资源局\n\n2024年度部门决算\n\n目 录',
		'上海市普陀区规划和自然资源局2024年度部门决算'
	],
	[
		'洛阳市工商联\n\n洛阳市工商联2023年度部门决算\n\n发布日期：2024年',
		'洛阳市工商联2023年度部门决算'
	],
	['附件 4:\n\n部门整体支出绩效自评报告\n\n（2023年度）', '部门整体支出绩效自评报告（2023年度）'],
	['江苏省2018年度\n\n省级部门预算公开报表\n\n部门：某厅', '江苏省2018年度省级部门预算公开报表']
])('the title of a cover is whole: %s', (cover, title) => {
	expect(told(`${cover}\n\n一、基本情况`).title).toBe(title);
});

test.each(untitled)('$example is no title', ({ example }) => {
	const { title } = told(`${example}\n\n洛阳市工商联2023年度部门决算`);
	expect(title).toBe('洛阳市工商联2023年度部门决算');
});

describe('whose evaluation it is', () => {
	test.each(evaluations)('$example', ({ evaluator, example }) => {
		expect(told(example)).toMatchObject({ evaluator, kind: 'evaluation' });
	});

	test('is its own where the title says no more', () => {
		expect(told('洛阳市工商业联合会2023年度部门整体绩效评价报告').evaluator).toBe('self');
	});
});

test('the date of filling in is not the year reported on', () => {
	const text =
		'部门整体支出绩效自评报告\n（2022 年度）\n填报单位：洛阳市工商联\n填报时间：2023 年 04 月 01 日';
	expect(told(text).year).toBe(2022);
});

test('without a title the headings tell what is reported', () => {
	const text =
		'第一部分 部门概况\n洛阳市工商联的职责\n一、收入决算情况\n二、支出决算情况\n三、预算绩效情况\n2023年';
	expect(told(text)).toMatchObject({ kind: 'final', year: 2023 });
});

test('a unit that is known keeps its names', () => {
	const unit: Unit = {
		...{ unit_id: '410300-gsl', name: '洛阳市工商业联合会', short_name: '洛阳工商联' },
		...{ type: 'gsl', level: 'prefecture', region_code: '410300', aliases: '市工商联' }
	};
	expect(told('洛阳市工商联2023年部门决算', [unit]).unit).toBe(unit);
});

describe('what is open is not guessed', () => {
	test('a template names no unit', () => {
		expect(told('XX市XX局\n2024年度部门决算').unit).toBeUndefined();
	});

	test('a letter has no kind', () => {
		expect(told('关于召开会议的通知\n洛阳市工商联').kind).toBeUndefined();
	});
});
