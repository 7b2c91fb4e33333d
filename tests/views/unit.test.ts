import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { plainText } from '../../src/lib/views/prose';
import { unitPage } from '../../src/lib/views/unit/page';
import { engineOver } from '../support/engine';
import { rowOf, unitPages } from '../support/pages';

const engine = await engineOver();
const open = await unitPages(engine);
const changji = await open('652300-gsl');
const chaoyang = await open('110105-gsl');
const anju = await open('510904-gsl');

test('an id without a report has no page', async () => {
	expect(await unitPage(engine, '650199-gsl')).toBeNull();
});

test('a page from the answers asked for all units is the page asked for one', async () => {
	expect(await unitPage(engine, '652300-gsl')).toEqual(changji);
});

test('it is headed by its legal name, region, 编报口径 and other names', () => {
	expect(changji.title).toBe('昌吉回族自治州工商业联合会');
	expect(changji.path).toBe('新疆维吾尔自治区 / 昌吉回族自治州');
	expect(changji.scope).toBe('工商联 · 地级 · 编报口径：部门汇总 · 区划代码 652300');
	expect(anju.path).toBe('四川省 / 遂宁市 / 安居区');
	expect(anju.aliases).toEqual(['安居区工商联', '区工商联']);
});

test('the strip names the year of each figure', () => {
	expect(changji.facts.map(({ label, value }) => `${label}${plainText(value)}`)).toEqual([
		'本年支出（2024年）295.38万元',
		'预算执行率（2024年）86.64%',
		'自评总分（2024年）98.66分',
		'“三公”经费（2024年）3.93万元'
	]);
	expect(plainText(changji.facts[3]?.note ?? '')).toBe(
		'决算·财政拨款，比上年增加1.72万元（+77.83%）'
	);
});

test('the sentences agree with the table', () => {
	expect(changji.sentences.map(plainText)).toEqual([
		'昌吉州工商联2024年本年支出（全口径）295.38万元；本年支出（一般公共预算财政拨款）291.78万元，比上年减少24.70万元（−7.80%）；两者口径不同。',
		'2024年预算执行率按全年预算86.64%，按年初预算98.92%。',
		'2024年自评总分98.66分（推算），为单位自评。'
	]);
	expect(rowOf(changji.metrics, '本年支出（决算·一般公共预算财政拨款）')).toEqual([
		'本年支出（决算·一般公共预算财政拨款）',
		'万元',
		'316.48',
		'291.78',
		'−24.70',
		'万元',
		'−7.80%'
	]);
});

describe('the records', () => {
	test('each is as printed and as stored, with its place', () => {
		expect(rowOf(chaoyang.records, '编制人数')).toEqual([
			'编制人数',
			'决算',
			'全口径',
			'15',
			'人',
			'15名',
			'原文列示',
			'第5行'
		]);
	});

	test('all are there, and the download holds what is seen', async () => {
		const rows = await engine.query({
			sql: 'SELECT CAST(count(*) AS INTEGER) AS n FROM observation WHERE unit_id = ?',
			params: ['652300-gsl']
		});
		expect(changji.records.table.rows).toHaveLength(Number(rows[0]?.n));
		expect(toCsv(changji.records.table).trimEnd().split('\r\n')).toHaveLength(
			1 + Number(rows[0]?.n)
		);
	});

	test('an absence is a word, a printed zero is 0.00', () => {
		const cells = changji.records.table.rows.map((row) => row.cells[3]);
		expect(cells.some((cell) => cell?.text === '所收录文件中未见' && cell.value === null)).toBe(
			true
		);
		expect(cells.some((cell) => cell?.text === '0.00')).toBe(true);
	});
});

test('a report is named with its file, hash and the day it was published, or that none is noted', () => {
	expect(changji.reports).toHaveLength(1);
	expect(changji.reports[0]).toMatchObject({
		title: '昌吉回族自治州工商业联合会2024年度部门决算公开说明',
		kind: '部门决算',
		file: '004_83be6d852232fd35.txt',
		published: '未注明'
	});
	expect(changji.reports[0]?.hash[0]).toBe('918d20960796');
});

test('what is absent is listed with its reason', () => {
	expect(changji.absent[0]).toEqual({ reason: '2024年 · 未收录的文件', items: ['部门预算'] });
	const three = chaoyang.absent.find(({ reason }) => reason.includes('本报告未列示的金额'));
	expect(three?.items).toContain('“三公”经费（决算）');
});

describe('peers', () => {
	test('a prefecture alone in its level and year has none', () => {
		expect(changji.peers.sentence).toBe('没有同类型、同层级、同年度的其他单位。');
	});

	test('districts of a 直辖市 are a class of their own', () => {
		expect(chaoyang.peers.units).toEqual([]);
		expect(chaoyang.peers.sentence).toContain('直辖市辖区单列一类');
		expect(anju.peers.units.map(({ id }) => id)).toEqual(['360502-gsl', '650104-gsl']);
	});
});

describe('the findings', () => {
	test('are counted by verdict, and those of weight are listed', () => {
		expect(anju.findings.sentence).toMatch(
			/已核对\d+项（不一致\d+、尾差\d+、相符\d+、口径差异\d+）/
		);
		const verdicts = anju.findings.figure?.table.rows.map(({ cells }) => cells[6]?.text);
		expect(new Set(verdicts)).toEqual(new Set(['不一致（待核实）', '口径差异']));
		expect(anju.findings.search).toBe('?unit=510904-gsl&verdict=all');
	});

	test('where none is of weight, what could not be checked is said all the same', async () => {
		const yushui = await open('360502-gsl');
		expect(yushui.findings.figure).toBeNull();
		expect(yushui.findings.sentence).toMatch(/未见不一致；另有无法核对\d+项（不等于已证实）/);
	});
});
