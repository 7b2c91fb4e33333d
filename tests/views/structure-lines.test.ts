import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { plainText } from '../../src/lib/views/prose';
import { structure } from '../../src/lib/views/structure/page';
import { engineOver } from '../support/engine';
import { figureOf, pageAt, rowOf } from '../support/pages';

/* Spending by function and by economic class: what lines, levels, codes and names a reader sees of it. */

const engine = await engineOver();
const view = (search = '') => pageAt(engine, structure, search);
const figure = async (id: string, search = '') => figureOf(await view(search), id);

describe('功能分类', () => {
	test('项 follow their 类 in code order', async () => {
		const { table } = await figure('lines', '?of=function');
		const codes = table.rows.map(({ key }) => key);
		expect(codes).toEqual([...codes].sort());
		expect(table.rows.find(({ key }) => key === '201')?.indent).toBe(0);
		expect(table.rows.find(({ key }) => key === '2012801')?.indent).toBe(2);
	});

	test('a line a unit does not have is 无此项, a printed zero is 0.00', async () => {
		const of = await figure('lines', '?of=function&show=amount');
		expect(rowOf(of, '2080801')?.slice(2)).toEqual(['21.15', '无此项']);
		expect(rowOf(of, '2013299')?.slice(2)).toEqual(['无此项', '0.00']);
	});

	test('a 类 whose 项 are listed is not listed itself, rather than none', async () => {
		expect(rowOf(await figure('lines', '?of=function'), '229')?.slice(2)).toEqual([
			'无此类',
			'本报告未列示'
		]);
	});

	test('the words for a line without a figure are counted, and go into the download', async () => {
		const of = await figure('lines', '?of=function');
		const cells = of.table.rows.flatMap((one) => one.cells);
		const none = (word: string) => cells.filter((cell) => cell.text === word).length;
		expect(of.absences).toContain(
			`无此项${none('无此项')}处、无此类${none('无此类')}处、本报告未列示${none('本报告未列示')}处`
		);
		expect(toCsv(of.table)).toContain('无此项');
	});

	test('shares are those of the level, as the report prints them', async () => {
		const of = await figure('side-by-side', '?of=function');
		expect(rowOf(of, '昌吉州工商联')?.slice(3)).toEqual([
			'291.78',
			'78.70%',
			'11.23%',
			'4.02%',
			'6.05%'
		]);
	});

	test('one-off spending without a year before says that its effect cannot be computed', async () => {
		const { sentence } = await figure('lines', '?of=function');
		expect(plainText(sentence)).toContain(
			'一次性项目死亡抚恤21.15万元，占项级合计13.90%；上年该项未列示，不能计算其对增减的影响。'
		);
	});

	test('different names of one code are said', async () => {
		const { caveats } = await figure('lines', '?of=function');
		expect(caveats).toContain('2101103在遂宁安居区工商联印作“公务员医疗保险支出”');
	});

	test('fewer than two units with 类 are no comparison: the table of lines says it', async () => {
		const { figures } = await view('?of=function&scope=all');
		expect(figures.map(({ id }) => id)).toEqual(['lines']);
		expect(figures[0]?.caveats).toContain('列示类级各行的单位年度不足2个，不作并列图');
		expect(figures[0]?.switches.length).toBeGreaterThan(0);
	});

	test('without two years of lines there is no picture of changes, and the page says so', async () => {
		const { figures } = await view('?of=function&year=2023');
		expect(figures.map(({ id }) => id)).not.toContain('changes');
		expect(figures.flatMap(({ caveats }) => caveats)).toContain(
			'没有单位在相邻两个年度都列示功能分类项级各行，不作比上年增减图'
		);
	});
});

describe('经济分类', () => {
	test('a joint code stands as it is printed', async () => {
		const of = await figure('lines', '?of=economic&show=amount');
		expect(rowOf(of, '30110+30111')).toEqual([
			'职工基本医疗保险及公务员医疗保险补助缴费',
			'30110+30111',
			'5.45'
		]);
		expect(rowOf(of, '301')?.slice(2)).toEqual(['本报告未列示']);
	});

	test('the reform of 2018 is not mentioned where no year lies before it', async () => {
		const { caveats } = await figure('lines', '?of=economic');
		expect(caveats.join()).not.toContain('2018');
	});
});
