import { describe, expect, test } from 'vitest';
import { metrics } from '../../src/lib/metrics';
import { ask } from '../../src/lib/query/ask';
import type { Where } from '../../src/lib/query/where';
import type { BarsView, SlopesView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { plainText } from '../../src/lib/views/prose';
import { sangong } from '../../src/lib/views/sangong/page';
import { engineOver } from '../support/engine';
import { figureOf, viewUnder } from '../support/pages';

const engine = await engineOver();

const gsl: Where = { type: ['gsl'] };
const view = (params: Readonly<Record<string, string>> = {}, where = gsl) =>
	viewUnder(engine, sangong, where, params);
const page = await view();

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

describe('① totals over the years', () => {
	test('title, sentence, chart and table speak of the same amounts', () => {
		const totals = figureOf(page, 'totals');
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
		expect((figureOf(page, 'totals').chart as SlopesView).axis.min).toBe(0);
	});

	test('a self-evaluation that does not state it is no proof of no spending', () => {
		const totals = figureOf(page, 'totals');
		expect(plainText(totals.sentence)).toContain(
			'其余3个收录的是自评报告，未列示该项，不等于没有支出'
		);
		const absent = (totals.chart as SlopesView).panels.filter(({ points }) => points.length === 0);
		expect(absent.map(({ absence }) => absence)).toEqual(Array(3).fill('本报告未列示（自评报告）'));
		expect(totals.absences).toBe('5个单位中3个无可比值：本报告未列示3个');
	});

	test('two years are no trend, one unit is no panel', () => {
		const totals = figureOf(page, 'totals');
		expect(plainText(totals.sentence)).toContain('2期，期数不足，不作趋势判断');
		expect(totals.caveats).toContain('各年均有数的单位不足2个，不列固定单位合计');
		expect(totals.switches).toEqual([]);
	});

	test('units in one year stand in a table, not in a chart of two points', async () => {
		const totals = figureOf(await view({}, { ...gsl, year: ['2023'] }), 'totals');
		expect(totals.chart).toBeNull();
		expect(totals.omitted).toBe('仅2个单位、1个年度有数，不作图，见下表');
	});
});

describe('② the four parts', () => {
	test('a printed 0 is 0.00, an undivided 公务用车 is not split', () => {
		const parts = figureOf(page, 'parts');
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
		const parts = figureOf(await view({ show: 'share' }), 'parts');
		expect(cell(parts, changji, '因公出国（境）费', 'share')).toBe('41.98%');
		expect(cell(parts, changji, '公务用车购置及运行维护费', 'share')).toBe('54.71%');
		expect(cell(parts, changji, '公务接待费', 'share')).toBe('3.31%');
	});

	test('a part without a total makes no bar', () => {
		const row = (figureOf(page, 'parts').chart as BarsView).rows.find(
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
		const control = figureOf(page, 'control');
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
		const control = figureOf(page, 'control');
		expect(cell(control, changji, '公务用车购置费', 'adjusted')).toBe('0.00');
		expect(cell(control, changji, '公务用车购置费', 'control')).toBe('基数为零');
		expect(cell(control, changji, '公务用车购置及运行维护费', 'adjusted')).toBe('2.15');
		expect(cell(control, anju, '“三公”经费合计', 'control')).toBe('所收录文件中未见');
	});
});

describe('④ what the change is made of', () => {
	test('a base of zero has no rate, a tiny one has a caution', () => {
		const { sentence } = figureOf(page, 'changes');
		expect(plainText(sentence)).toContain(
			'因公出国（境）费由0.00增至1.65万元，基数为零，不计算增幅'
		);
		expect(plainText(sentence)).toContain(
			'公务接待费由0.06增至0.13万元，基数不足1万元，增幅不参与排序'
		);
		expect(plainText(sentence)).toContain('公务用车购置及运行维护费与上年持平');
		const changes = figureOf(page, 'changes');
		expect(cell(changes, changji, '因公出国（境）费', 'rate')).toBe('基数为零');
		const row = changes.table.rows.find(({ key }) => key === '652300-gsl-2024-sangong_reception');
		expect(row?.cells[4]).toMatchObject({ text: '+116.67%', tags: ['推', '小'] });
	});

	test('reasons are the coded ones; no change needs none', () => {
		const changes = figureOf(page, 'changes');
		expect(cell(changes, changji, '“三公”经费合计', 'reason')).toBe('因公出国（境）');
		expect(cell(changes, changji, '公务接待费', 'reason')).toBe('公务接待');
		expect(cell(changes, changji, '公务用车购置及运行维护费', 'reason')).toBe('不适用');
	});
});

describe('⑤ counts', () => {
	test('a printed 0 is 0, what is not stated has its word', () => {
		const { rows } = figureOf(page, 'counts').table;
		const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
		expect(texts).toEqual([
			['遂宁安居区工商联', '2022', '0', '0', ...Array<string>(6).fill('未收录')],
			['遂宁安居区工商联', '2023', '0', '0', '0', '0', '14', '60', '0', '0'],
			['昌吉州工商联', '2024', '1', '1', '0', '1', '2', '10', '本报告未列示', '本报告未列示']
		]);
	});
});
