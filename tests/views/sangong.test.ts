import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics } from '../../src/lib/metrics';
import { ask } from '../../src/lib/query/ask';
import type { Where } from '../../src/lib/query/where';
import type { BarsView, SlopesView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { plainText } from '../../src/lib/views/prose';
import { sangong, type SangongPage } from '../../src/lib/views/sangong/page';
import { parseSelection, settle } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { expectAnswers, inChart, inSentence, inTable, wordsOf } from '../support/answering';

let engine: Engine;
let another: Engine;
let page: SangongPage;

const gsl: Where = { type: ['gsl'] };
const jiangsu: Where = { level: ['province'], region: ['320000'] };

const view = (params: Record<string, string> = {}, where: Where = gsl, over = engine) =>
	sangong.view(over, { where, params: settle(params, sangong.spec) });

beforeAll(async () => {
	engine = await engineOver();
	const dir = await withOneYearOnly();
	another = await engineOver(dir);
	await rm(dir, { recursive: true });
	page = await view();
}, 180_000);

function figure(of: SangongPage, id: string): FigureView {
	const found = of.figures.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no figure "${id}"`);
	return found;
}

/** The text of a cell, by the group its row stands in, the name of the row and the key of its column. */
function cell(of: FigureView, group: string, name: string, column: string) {
	const at = of.table.columns.findIndex(({ key }) => key === column);
	let within = '';
	for (const row of of.table.rows) {
		within = row.group ?? within;
		if (within === group && row.cells[0]?.text === name) return row.cells[at]?.text;
	}
	return undefined;
}

const changji = '昌吉州工商联 2024年';
const anju = '遂宁安居区工商联 2023年';

describe('what is shown at first', () => {
	test('the units with most unit-years are found in the records, of one type or of one province and level', async () => {
		expect(await sangong.defaults(engine)).toEqual(jiangsu);
	});

	test('stage and scope are where those units have most unit-years, unless they are chosen', async () => {
		const values = async (params: Record<string, string>, where: Where) =>
			(await view(params, where)).choices.map(({ value }) => value);
		expect(await values({}, jiangsu)).toEqual(['initial', 'general_public']);
		expect(await values({}, gsl)).toEqual(['final', 'fiscal']);
		expect(await values({ stage: 'initial' }, gsl)).toEqual(['initial', 'fiscal']);
	});

	test('parts that did not move are counted where the picture leaves them out', async () => {
		const changes = figure(await view({}, jiangsu), 'changes');
		const drawn = changes.chart?.form === 'changes' ? changes.chart.rows : [];
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.filter(({ value }) => value === 0)).toEqual([]);
		expect(changes.caveats[0]).toMatch(/^持平的[1-9]\d*项不作图，见表$/);
	});

	test('budgets alone are not set against final accounts nobody has', async () => {
		const { figures } = await view({}, jiangsu);
		expect(figures.map(({ id }) => id)).toEqual(['totals', 'parts', 'changes']);
		expect(figures[0]?.caveats.at(-1)).toBe('所选范围没有预算与决算、相关数量的数，不列相应图表');
	});

	test('a stage or scope that nobody publishes is closed and says why', () => {
		const initial = page.choices[0]?.choices.find(({ id }) => id === 'initial');
		expect(initial).toMatchObject({ n: 0, why: '所选范围没有单位列示' });
	});

	test('defaults leave the query string; an unknown key is named', async () => {
		const { unknown } = parseSelection('?show=pie', sangong.spec, await sangong.defaults(engine));
		expect(unknown).toEqual([{ label: '列示方式', value: 'pie' }]);
	});
});

describe('① totals over the years', () => {
	test('title, sentence, chart and table speak of the same amounts', () => {
		const totals = figure(page, 'totals');
		expect(totals.title).toBe('“三公”经费（决算·财政拨款） · 5个单位 · 2023、2024年');
		expect(plainText(totals.sentence)).toContain(
			'昌吉州工商联2024年3.93万元，比上年增加1.72万元（+77.83%）'
		);
		const panel = (totals.chart as SlopesView).panels.find(({ label }) => label === '昌吉州工商联');
		expect(panel?.points.map(({ text, basis }) => [text, basis])).toEqual([
			['2.21', 'derived'],
			['3.93', 'stated']
		]);
		const row = totals.table.rows.find(({ key }) => key === '652300-gsl-2024');
		expect(row?.cells.map(({ text }) => text)).toEqual([
			'昌吉州工商联',
			'2024',
			'3.93',
			'2.21',
			'+1.72',
			'+77.83%'
		]);
	});

	test('the axis begins at 0', () => {
		expect((figure(page, 'totals').chart as SlopesView).axis.min).toBe(0);
	});

	test('a self-evaluation that does not state it is no proof of no spending', () => {
		const totals = figure(page, 'totals');
		expect(plainText(totals.sentence)).toContain(
			'其余3个收录的是自评报告，未列示该项，不等于没有支出'
		);
		const absent = (totals.chart as SlopesView).panels.filter(({ points }) => points.length === 0);
		expect(absent.map(({ absence }) => absence)).toEqual(Array(3).fill('本报告未列示（自评报告）'));
		expect(totals.absences).toBe('5个单位中3个无可比值：本报告未列示3个');
	});

	test('two years are no trend, one unit is no panel', () => {
		const totals = figure(page, 'totals');
		expect(plainText(totals.sentence)).toContain('2期，期数不足，不作趋势判断');
		expect(totals.caveats).toContain('各年均有数的单位不足2个，不列固定单位合计');
		expect(totals.switches).toEqual([]);
	});

	test('units in one year stand in a table, not in a chart of two points', async () => {
		const totals = figure(await view({}, { ...gsl, year: ['2023'] }), 'totals');
		expect(totals.chart).toBeNull();
		expect(totals.omitted).toBe('仅2个单位、1个年度有数，不作图，见下表');
	});
});

describe('② the four parts', () => {
	test('a printed 0 is 0.00, an undivided 公务用车 is not split', () => {
		const parts = figure(page, 'parts');
		const rows = (parts.chart as BarsView).rows;
		const of = (label: string) =>
			rows.find((row) => row.label === label)?.parts.map(({ series, text }) => [series, text]);
		expect(of(changji)).toEqual([
			['sangong_abroad', '1.65'],
			['sangong_vehicle_purchase', '0.00'],
			['sangong_vehicle_operation', '2.15'],
			['sangong_reception', '0.13']
		]);
		expect(of('昌吉州工商联 2023年')).toEqual([
			['sangong_abroad', '0.00'],
			['sangong_vehicle', '2.15'],
			['sangong_reception', '0.06']
		]);
		expect(cell(parts, '昌吉州工商联 2023年', '公务用车购置费', 'amount')).toBe('未收录');
		expect(plainText(parts.sentence)).toContain('公务用车购置费公布为0');
	});

	test('shares are those of the metrics', async () => {
		const parts = figure(await view({ show: 'share' }), 'parts');
		expect(cell(parts, changji, '因公出国（境）费', 'share')).toBe('41.98%');
		expect(cell(parts, changji, '公务用车购置及运行维护费', 'share')).toBe('54.71%');
		expect(cell(parts, changji, '公务接待费', 'share')).toBe('3.31%');
	});

	test('a part without a total makes no bar', () => {
		const row = (figure(page, 'parts').chart as BarsView).rows.find(
			({ label }) => label === '遂宁安居区工商联 2022年'
		);
		expect(row).toMatchObject({
			parts: [],
			absence: '合计未收录，仅有3项分项，见表'
		});
	});
});

describe('③ budget against final', () => {
	test('the control rate of the total is that of the metric, parts follow the same formula', async () => {
		const control = figure(page, 'control');
		const [row] = await ask(engine, {
			metric: 'sangong_control_rate',
			by: ['unit', 'year'],
			where: { unit: ['652300-gsl'], year: ['2024'] }
		});
		expect(row?.value).toBe('100.00');
		expect(cell(control, changji, '“三公”经费合计', 'control')).toBe('100.00%');
		expect(cell(control, changji, '公务接待费', 'control')).toBe('100.00%');
		expect(control.caveats).toContain(metrics.sangong_control_rate.caveats[0]);
	});

	test('0 ÷ 0 is no rate; a budget that was not found is not 0', () => {
		const control = figure(page, 'control');
		expect(cell(control, changji, '公务用车购置费', 'adjusted')).toBe('0.00');
		expect(cell(control, changji, '公务用车购置费', 'control')).toBe('基数为零');
		expect(cell(control, changji, '公务用车购置及运行维护费', 'adjusted')).toBe('2.15');
		expect(cell(control, anju, '“三公”经费合计', 'control')).toBe('所收录文件中未见');
	});
});

describe('④ what the change is made of', () => {
	test('a base of zero has no rate, a tiny one has a caution', () => {
		const { sentence } = figure(page, 'changes');
		expect(plainText(sentence)).toContain(
			'因公出国（境）费由0.00增至1.65万元，基数为零，不计算增幅'
		);
		expect(plainText(sentence)).toContain(
			'公务接待费由0.06增至0.13万元，基数不足1万元，增幅不参与排序'
		);
		expect(plainText(sentence)).toContain('公务用车购置及运行维护费与上年持平');
		const changes = figure(page, 'changes');
		expect(cell(changes, changji, '因公出国（境）费', 'rate')).toBe('基数为零');
		const row = changes.table.rows.find(({ key }) => key === '652300-gsl-2024-sangong_reception');
		expect(row?.cells[4]).toMatchObject({ text: '+116.67%', tags: ['推', '小'] });
	});

	test('reasons are the coded ones; no change needs none', () => {
		const changes = figure(page, 'changes');
		expect(cell(changes, changji, '“三公”经费合计', 'reason')).toBe('因公出国（境）');
		expect(cell(changes, changji, '公务接待费', 'reason')).toBe('公务接待');
		expect(cell(changes, changji, '公务用车购置及运行维护费', 'reason')).toBe('不适用');
	});
});

describe('⑤ counts', () => {
	test('a printed 0 is 0, what is not stated has its word', () => {
		const { rows } = figure(page, 'counts').table;
		const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
		expect(texts).toEqual([
			['遂宁安居区工商联', '2022', '0', '0', ...Array<string>(6).fill('未收录')],
			['遂宁安居区工商联', '2023', '0', '0', '0', '0', '14', '60', '0', '0'],
			['昌吉州工商联', '2024', '1', '1', '0', '1', '2', '10', '本报告未列示', '本报告未列示']
		]);
	});
});

describe('where there is nothing', () => {
	test('the totals alone stand, with the reason', async () => {
		const chaoyang = await view({}, { unit: ['110105-gsl'] });
		expect(chaoyang.figures.map(({ id }) => id)).toEqual(['totals']);
		const totals = figure(chaoyang, 'totals');
		expect(plainText(totals.sentence)).toBe(
			'所选范围没有“三公”经费决算数（财政拨款）：1个收录的是自评报告，未列示该项，不等于没有支出。'
		);
		expect(totals.caveats.at(-1)).toBe(
			'所选范围没有四项构成、预算与决算、比上年增减、相关数量的数，不列相应图表'
		);
	});

	test('a year that was not collected is said to be so', async () => {
		const { sentence } = figure(await view({}, { ...gsl, year: ['2024'] }), 'totals');
		expect(plainText(sentence)).toContain('其余4个未收录');
	});
});

describe('every figure answers for itself', () => {
	const asked: readonly Record<string, string>[] = [
		{},
		{ show: 'share', budget: 'initial' },
		{ stage: 'adjusted' }
	];

	test.each(asked)('%o', async (params) => {
		for (const of of (await view(params)).figures) await expectWhole(engine, of);
	});

	test('and every sum of a fixed panel, with its change', async () => {
		const totals = figure(await view({}, jiangsu), 'totals');
		await expectWhole(engine, totals);
		const sums = inSentence(totals.sentence).filter(({ address }) =>
			address?.startsWith('panel,operation:sum,')
		);
		expect(sums.map(({ text }) => text)).toEqual(['1,927.15', '1,826.10', '1,694.06']);
	});

	test('a rate of the total is that of its metric, the rate of a part that of its records', () => {
		const { rows } = figure(page, 'changes').table;
		const at = (id: string) => rows.find(({ key }) => key === `652300-gsl-2024-${id}`)?.cells[4];
		expect(at('sangong')?.address).toBe('sangong_change_rate,unit:652300-gsl,year:2024');
		expect(at('sangong_reception')?.address).toMatch(/^growth,rows:\S+,base:\S+$/);
	});

	test('a part without a budget answers as the budget that is missing', () => {
		const { rows } = figure(page, 'control').table;
		const row = rows.find(({ key }) => key === '510904-gsl-2023-sangong_reception');
		expect(row?.cells[4]).toMatchObject({
			text: '所收录文件中未见',
			address: 'sangong_reception,unit:510904-gsl,year:2023,stage:adjusted'
		});
	});
});

/** No number of a sentence, chart or table is without an address, and each address leads to that number. */
async function expectWhole(over: Engine, of: FigureView): Promise<void> {
	expect(wordsOf(of.sentence)).not.toMatch(/\d\.\d\d/);
	const all = [...inSentence(of.sentence), ...inChart(of), ...inTable(of)];
	const figures = all.filter(({ text }) => /\d/.test(text));
	expect(figures.filter(({ address }) => !address)).toEqual([]);
	await expectAnswers(over, all);
}

describe('a fixed panel', () => {
	test('is summed in words, with the part that moved most', async () => {
		const totals = figure(await view({}, jiangsu), 'totals');
		expect(plainText(totals.sentence)).toContain(
			'2017—2019年固定3个省级单位（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）合计1,927.15、1,826.10、1,694.06万元；2019年比2017年减少233.09万元（−12.10%），其中公务接待费减少99.04万元'
		);
		expect(plainText(totals.sentence)).toContain('3期，期数不足，不作趋势判断');
	});

	test('leaves out who published in some years only, unless all are asked for', async () => {
		const drawn = async (panel: string) => {
			const asked = await view({ panel }, jiangsu, another);
			const { panels } = figure(asked, 'totals').chart as SlopesView;
			return panels.filter(({ points }) => points.length > 0).map(({ label }) => label);
		};
		expect(await drawn('fixed')).not.toContain('江苏省政协办公厅');
		expect(await drawn('all')).toContain('江苏省政协办公厅');
	});
});

/** The shipped records with one more department of the province, which published its budget in one year only. */
async function withOneYearOnly(): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'jiheng-'));
	await cp(resolve(import.meta.dirname, '../../data'), dir, { recursive: true });
	const [unit, name] = ['320000-zx', '江苏省政协办公厅'];
	const report = `${unit}-2017-budget`;
	const row = (n: number, measure: string, printed: string) =>
		`${report}#observation-${n},${report},${unit},2017,${measure},initial,general_public,,${printed.replace('.', '')}00.00,stated,,${printed},万元,L${n},\n`;
	await appendFile(join(dir, 'unit.csv'), `${unit},${name},${name},zx,province,320000,\n`);
	await appendFile(
		join(dir, 'report.csv'),
		`${report},${unit},2017,budget,部门预算,department,,b.txt,${'0'.repeat(64)},,\n`
	);
	await appendFile(
		join(dir, 'observation.csv'),
		row(1, 'sangong', '30.00') + row(2, 'sangong_reception', '3.00')
	);
	return dir;
}
