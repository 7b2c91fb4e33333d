import { describe, expect, test } from 'vitest';
import { formatCount } from '../../src/lib/util/count';
import { overview } from '../../src/lib/views/overview/page';
import { prerender } from '../../src/lib/views/prerender';
import { plainText } from '../../src/lib/views/prose';
import { engineOver } from '../support/engine';
import { pageAt } from '../support/pages';

const engine = await engineOver();
const made = await prerender(engine, overview);
const page = made.view;
const at = (search: string) => pageAt(engine, overview, search);

describe('the default view', () => {
	test('is the type, level and year with most units, asked of the records', () => {
		expect(made.defaults).toEqual({ type: ['gsl'], level: ['county'], year: ['2023'] });
		expect(page.title).toBe('工商联2023年度预算执行与绩效概览');
		expect(page.scope).toBe(
			'4个单位 · 4份报告 · 4个省份（北京、江西、四川、新疆） · 仅为已收录范围，不代表全省或全国'
		);
	});

	test('names what else was collected with the way there, the same type first, and does not mix it in', () => {
		expect(page.others.first).toEqual([
			{ label: '昌吉州工商联 2024年', search: '?level=prefecture&year=2024' },
			{ label: '上海普陀区委社会工作部 2024年', search: '?type=shgz&year=2024' },
			{ label: '上海普陀区规划和自然资源局 2024年', search: '?type=zrzy&year=2024' },
			{ label: '江苏省委办公厅 2019年', search: '?type=dw&level=province&year=2019' },
			{ label: '江苏省检察院 2019年', search: '?type=jcy&level=province&year=2019' },
			{ label: '江苏省人大常委会办公厅 2019年', search: '?type=rd&level=province&year=2019' }
		]);
		expect(page.units.n).toBe(4);
		expect(page.units.first.map(({ id }) => id)).toEqual([
			'110105-gsl',
			'360502-gsl',
			'510904-gsl',
			'650104-gsl'
		]);
	});

	test('counts options by units with a report: 2022 is only told about by later reports', () => {
		const years = page.filters.find(({ id }) => id === 'year')?.options ?? [];
		expect(years.filter(({ n }) => n > 0).map(({ id, n }) => [id, n])).toEqual([['2023', 4]]);
		expect(years.map(({ id }) => id)).toContain('2022');
	});
});

describe('the cards', () => {
	test('give ranges from three values on, and below that only how many there are', () => {
		expect(page.facts.map(({ label, value }) => [label, plainText(value)])).toEqual([
			['本年支出（4/4）', '103.62—856.77万元'],
			['预算执行率', '2/4'],
			['自评总分（4/4，单位自评）', '94.66—100分'],
			['待核实', expect.stringMatching(/^\d+处$/)]
		]);
	});

	test('what awaits verification stands beside what was and could not be checked', async () => {
		const rows = await engine.query({
			sql: `SELECT verdict, CAST(count(*) AS INTEGER) AS n FROM finding JOIN unit USING (unit_id)
WHERE year = 2023 AND level = 'county' AND type = 'gsl' GROUP BY verdict`,
			params: []
		});
		const n = (...ids: string[]) =>
			rows.reduce((sum, row) => (ids.includes(String(row.verdict)) ? sum + Number(row.n) : sum), 0);
		const card = page.facts.at(-1);
		const done = n('holds', 'rounding', 'scope', 'contradiction');
		expect(card?.value).toBe(`${n('contradiction')}处`);
		expect(card?.note).toContain(
			`已核对${formatCount(done)} · 无法核对${formatCount(n('not_checkable'))}；收录记录`
		);
		expect(page.lists[0]?.sentence).toContain(`已核对${formatCount(done)}项`);
	});

	test('say how many can be compared with the year before', () => {
		expect(page.facts[0]?.note).toBe('比上年：4个中0个可比');
		expect(page.facts[1]?.note).toBe('可计算，按全年预算；比上年：4个中0个可比');
	});
});

test('the sentences give n, the denominator and the reasons of what is missing', () => {
	expect(page.sentences.map(plainText)).toEqual([
		'2023年收录县级工商联4个（含直辖市辖区1个），分属北京、江西、四川、新疆，不代表全国或全省。',
		'按全年预算口径，4个中2个可计算预算执行率，为96.62%至98.19%，低于90%的0个；2个无可比值（本报告未列示1个、所收录文件中未见1个），不计入。',
		'4个均列示自评总分，为94.66至100分，均为单位自评；印有等级的3个均为优，1个未印等级。',
		'4个单位项目支出占本年支出1.16%（乌鲁木齐高新区（新市区）工商联）至39.23%（北京朝阳区工商联）。',
		'“三公”经费（决算·财政拨款）4个中1个有数，为0.80万元（遂宁安居区工商联，推算）；3个无数（本报告未列示3个），不等于没有支出。'
	]);
});

describe('the lists', () => {
	test('a unit with contradictions is led to them, check by check', () => {
		const [list] = page.lists;
		expect(list?.title).toBe('待核实');
		expect(list?.lines.map(({ unit }) => unit)).toEqual(['510904-gsl']);
		expect(list?.lines[0]?.text).toMatch(/^不一致\d+处：I6 功能与经济分类1、/);
		expect(list?.lines[0]?.findings).toBe('?type=gsl&level=county&unit=510904-gsl&year=2023');
		expect(list?.link).toEqual({ page: '/findings/', search: '?type=gsl&level=county&year=2023' });
	});

	test('name both denominators even where nothing is below 90 %', () => {
		expect(page.lists[1]?.sentence).toBe(
			'按全年预算可计算2个，低于90%的0个；按年初预算可计算2个，低于90%的0个。90%为部分地区要求说明原因的界限。'
		);
		expect(page.lists[1]?.lines).toEqual([]);
	});

	test('昌吉州 is below 90 % on the adjusted budget only', async () => {
		const list = (await at('?level=prefecture&year=2024')).lists[1];
		expect(list?.lines.map(({ unit, name, text }) => [unit, name, plainText(text)])).toEqual([
			['652300-gsl', '昌吉州工商联', '按全年预算86.64%']
		]);
	});

	test('what is not collected yet leads to what is, unit by unit and as a whole', () => {
		const list = page.lists[2];
		expect(list?.lines[0]?.collected).toBe('?unit=110105-gsl&year=2023#coverage-title');
		expect(list?.link).toEqual({
			page: '/data/',
			search: '?type=gsl&level=county&year=2023#coverage-title'
		});
	});

	test('what is not collected yet is said in words; a self-evaluation within a 决算 is collected', () => {
		expect(page.lists[2]?.lines.map(({ name, text }) => `${name} ${plainText(text)}`)).toEqual([
			'北京朝阳区工商联 2023年 部门决算、部门预算',
			'新余渝水区工商联 2023年 部门决算、部门预算',
			'遂宁安居区工商联 2023年 部门预算',
			'乌鲁木齐高新区（新市区）工商联 2023年 部门决算、部门预算'
		]);
	});
});

describe('the table of the printed page', () => {
	test('says of each unit what the figures say', () => {
		expect(page.paper?.more).toBe(0);
		expect(page.paper?.table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
			['110105', '北京朝阳区工商联', '856.77', '98.19%', '99.45', '39.23%'],
			['360502', '新余渝水区工商联', '145.16', '本报告未列示', '97', '8.79%'],
			['510904', '遂宁安居区工商联', '152.20', '所收录文件中未见', '100', '17.68%'],
			['650104', '乌鲁木齐高新区（新市区）工商联', '103.62', '96.62%', '94.66', '1.16%']
		]);
	});

	test('holds seven rows and counts the rest', async () => {
		const { paper } = await at('?type=&level=&year=');
		expect([paper?.table.rows.length, paper?.more]).toEqual([7, 3]);
	});
});
