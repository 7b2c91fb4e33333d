import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import type { SlopesView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { askLibrary } from '../../src/lib/views/unit/answers';
import { pieces, plainText } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { unitPage, type UnitPage } from '../../src/lib/views/unit/page';
import { engineOver } from '../support/engine';

const engine = await engineOver();
const library = await askLibrary(engine, {});

async function open(id: string): Promise<UnitPage> {
	const page = await unitPage(engine, id, library);
	if (page === null) throw new Error(`no page ${id}`);
	return page;
}

const changji = await open('652300-gsl');
const chaoyang = await open('110105-gsl');
const anju = await open('510904-gsl');

const row = ({ table }: FigureView, label: string) =>
	table.rows.find(({ cells }) => cells[0]?.text === label)?.cells.map((cell) => cell.text);

test('an id without a report has no page', async () => {
	expect(await unitPage(engine, '650199-gsl', library)).toBeNull();
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
	expect(row(changji.metrics, '本年支出（决算·一般公共预算财政拨款）')).toEqual([
		'本年支出（决算·一般公共预算财政拨款）',
		'万元',
		'316.48',
		'291.78',
		'−24.70',
		'万元',
		'−7.80%'
	]);
});

describe('the table of metrics', () => {
	test('has a row for each denominator and scope that has a value', () => {
		const rates = changji.metrics.table.rows
			.filter(({ cells }) => cells[0]?.text.startsWith('预算执行率'))
			.map(({ cells }) => [cells[0]?.text, cells[3]?.text]);
		expect(rates).toEqual([
			['预算执行率（按全年预算·全口径）', '86.64%'],
			['预算执行率（按年初预算·全口径）', '98.92%'],
			['预算执行率（按年初预算·财政拨款）', '101.80%'],
			['预算执行率（按年初预算·一般公共预算财政拨款）', '101.80%']
		]);
	});

	test('a change from a printed zero has no rate, and says why', () => {
		expect(row(changji.metrics, '因公出国（境）费（决算·财政拨款）')?.slice(2)).toEqual([
			'0.00',
			'1.65',
			'+1.65',
			'万元',
			'基数为零'
		]);
	});

	test('rates change by 个百分点 and a year that was not collected has no change', () => {
		expect(row(changji.metrics, '公务接待费占比（决算·财政拨款）')?.[5]).toBe('个百分点');
		expect(row(changji.metrics, '预算执行率（按全年预算·全口径）')?.slice(4)).toEqual([
			'未收录',
			'',
			'未收录'
		]);
	});

	test('a unit without two years of anything has no column of changes', () => {
		expect(chaoyang.metrics.table.columns.map(({ label }) => label)).toEqual([
			'指标',
			'计量',
			'2023年'
		]);
	});
});

describe('amounts per head and shares of indicators', () => {
	test('are in 元 a head with two decimals, never in 万元', () => {
		expect(row(changji.metrics, '人均机关运行经费')).toEqual([
			'人均机关运行经费',
			'元/人',
			'20,472.73',
			'13,618.18',
			'−6,854.55',
			'元/人',
			'−33.48%'
		]);
		expect(row(changji.metrics, '人次均公务接待费（财政拨款）')?.slice(1, 4)).toEqual([
			'元/人次',
			'未收录',
			'130.00'
		]);
		expect(row(anju.metrics, '车均运行维护费（财政拨款）')).toBeUndefined();
		expect(
			anju.absent.find(({ reason }) => reason === '2023年 · 不能计算的指标：基数为零')?.items
		).toContain('车均运行维护费（财政拨款）');
	});

	test('stand with what they belong to', () => {
		const groups = new Map<string, string>();
		let group = '';
		for (const line of changji.metrics.table.rows) {
			group = line.group ?? group;
			groups.set(line.cells[0]?.text ?? '', group);
		}
		expect(groups.get('人均“三公”经费（财政拨款）')).toBe('“三公”经费');
		expect(groups.get('人均机关运行经费')).toBe('规模与人员');
		expect(groups.get('结转结余变动率（全口径）')).toBe('预算执行');
		expect(groups.get('自评覆盖率')).toBe('绩效');
		expect(groups.get('超额完成指标占比（高于130%）')).toBe('绩效');
	});

	test('a threshold shows its default before the others', () => {
		const over = anju.metrics.table.rows.filter(({ cells }) =>
			cells[0]?.text.startsWith('超额完成指标占比')
		);
		expect(over.map(({ cells }) => [cells[0]?.text.slice(8, 14), cells[3]?.text])).toEqual([
			['（高于130', '3.85%'],
			['（高于110', '7.69%'],
			['（高于120', '3.85%'],
			['（高于150', '0.00%']
		]);
	});
});

describe('the records', () => {
	test('each is as printed and as stored, with its place', () => {
		expect(row(chaoyang.records, '编制人数')).toEqual([
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

describe('the years of each metric', () => {
	const [sangong] = changji.trends;

	test('are drawn for every metric with two of them, a figure a group, each in its own unit', () => {
		expect(changji.trends.map(({ title }) => title)).toEqual([
			'各年变化：“三公”经费 · 昌吉州工商联 · 2023—2024年',
			'各年变化：规模与人员 · 昌吉州工商联 · 2023—2024年'
		]);
		const { panels } = sangong?.chart as SlopesView;
		expect(panels[0]?.label).toBe('“三公”经费（万元·决算·财政拨款）');
		expect(panels.map(({ points }) => points.map(({ text }) => text))).toContainEqual([
			'2.71%',
			'3.31%'
		]);
		expect(panels.every(({ axis }) => (axis?.min ?? 1) <= 0)).toBe(true);
		expect(sangong?.caveats).toContain('期数不足，不作趋势判断');
	});

	test('a metric stands once, on its usual definition where that has two years', () => {
		const rows = changji.trends.flatMap(({ table }) => table.rows.map(({ key }) => key));
		expect(new Set(rows).size).toBe(rows.length);
	});

	test('chart and table hold the same values', () => {
		for (const { chart, table } of changji.trends) {
			const drawn = (chart as SlopesView).panels.map(({ points }) =>
				points.map(({ text }) => text)
			);
			expect(drawn).toEqual(table.rows.map(({ cells }) => cells.slice(2).map((cell) => cell.text)));
		}
	});

	test('a unit with one year has none', () => {
		expect(chaoyang.trends).toEqual([]);
	});
});

describe('every figure answers for itself', () => {
	const looksLike = /\d+\.\d\d/;

	test.each([changji, chaoyang, anju])('$short: in sentences, facts, tables and marks', (page) => {
		const told = [...page.sentences, ...page.facts.flatMap(({ value, note }) => [value, note])];
		const words = told.flatMap(pieces).filter((piece) => typeof piece === 'string');
		expect(words.filter((word) => looksLike.test(word))).toEqual([]);
		for (const { table, chart } of [page.metrics, page.records, ...page.trends]) {
			const cells = table.rows.flatMap((row) => row.cells);
			const figures = cells.filter((cell) => looksLike.test(cell.text) || cell.value !== null);
			expect(figures.filter(({ address }) => address === undefined)).toEqual([]);
			const panels = chart?.form === 'slopes' ? chart.panels : [];
			const points = panels.flatMap((panel) => panel.points);
			expect(points.filter(({ address }) => address === undefined)).toEqual([]);
		}
	});

	test('a figure of a sentence opens the drawer on that figure', async () => {
		for (const piece of changji.sentences.flatMap(pieces)) {
			if (typeof piece === 'string') continue;
			const found = await provenance(engine, piece.address ?? '');
			expect(found, piece.address).not.toBeNull();
		}
	});
});

describe('a unit of which only budgets were collected', async () => {
	const jcy = await open('320000-jcy');

	test('is told by its budgets', () => {
		expect(jcy.sentences.map(plainText)).toEqual([
			'江苏省检察院2019年本年支出年初预算（全口径）2.42亿元，比上年增加0.22亿元（+10.09%）；本年支出年初预算（财政拨款）2.42亿元，比上年增加0.22亿元（+10.16%）；两者口径不同。',
			'未收录2019年决算，不计算预算执行率。'
		]);
		expect(jcy.facts.map(({ label }) => label)).toEqual([
			'本年支出（2019年）',
			'“三公”经费（2019年）',
			'项目支出占比（2019年）',
			'机关运行经费（2019年）'
		]);
	});

	test('each amount has the unit that suits it', () => {
		expect(row(jcy.metrics, '“三公”经费（年初预算·一般公共预算财政拨款）')?.slice(1, 6)).toEqual([
			'万元',
			'未收录',
			'584.35',
			'484.30',
			'418.26'
		]);
		expect(row(jcy.metrics, '本年支出（年初预算·全口径）')?.slice(1, 6)).toEqual([
			'亿元',
			'未收录',
			'1.80',
			'2.20',
			'2.42'
		]);
	});

	test('a series breaks where its meaning changed', () => {
		const scale = jcy.trends.find(({ caveats }) => caveats.some((one) => one.includes('运行经费')));
		expect(scale?.caveats).toEqual(
			expect.arrayContaining([
				'竖虚线处口径变动，前后不连线',
				'2017年起（机关运行经费）：纳入项目中的运行经费，前后不可比',
				'2018年起（机关运行经费）：不再包含项目中的运行经费，前后不可比',
				'2018年起（单位预留机动经费）：将年终考核奖等纳入单位预留机动经费，前后不可比'
			])
		);
		const panels = scale?.chart?.form === 'slopes' ? scale.chart.panels : [];
		const broken = panels.flatMap(({ label, breaks = [] }) =>
			breaks.map(({ year }) => `${label.split('（')[0]} ${year}`)
		);
		expect(broken).toEqual(['单位预留机动经费 2018', '机关运行经费 2017', '机关运行经费 2018']);
		const cells = scale?.table.rows.find(({ key }) => key === 'operating_cost')?.cells ?? [];
		const marked = cells.map(({ tags = [] }) => tags.includes('变'));
		expect(marked).toEqual([false, false, false, true, true, false]);
	});

	test('the table of all metrics marks and says the same', () => {
		const cells = row(jcy.metrics, '机关运行经费（年初预算·一般公共预算财政拨款）');
		expect(cells?.slice(2, 6)).toEqual(['2,630.96', '6,032.55', '2,722.57', '2,391.92']);
		const found = jcy.metrics.table.rows.find(({ key }) => key.startsWith('operating_cost '));
		const tagged = found?.cells.flatMap(({ text, tags = [] }) => (tags.includes('变') ? text : []));
		expect(tagged).toEqual(['6,032.55', '2,722.57']);
		expect(jcy.metrics.caveats).toContain(
			'2018年起（单位预留机动经费、单位预留机动经费占比）：将年终考核奖等纳入单位预留机动经费，前后不可比'
		);
	});
});
