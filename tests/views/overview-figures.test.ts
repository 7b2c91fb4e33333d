import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import type { FigureView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import { prerender } from '../../src/lib/views/prerender';
import { plainText } from '../../src/lib/views/prose';
import { engineOver } from '../support/engine';
import { unmarked } from '../support/figures';
import { figureOf, pageAt } from '../support/pages';

const engine = await engineOver();
const { view: page } = await prerender(engine, overview);
const at = (search: string) => pageAt(engine, overview, search);

const texts = ({ table }: FigureView) =>
	table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('① 预算执行率', () => {
	test('chart and table say the same, absent units last with their word', () => {
		const { chart, table, sentence } = figureOf(page, 'execution');
		if (chart?.form !== 'dots') throw new Error('no dots');
		expect(
			chart.rows.map(({ marks, absence }) => unmarked(marks[0]?.text ?? absence ?? ''))
		).toEqual(table.rows.map((row) => row.cells[1]?.text));
		expect(texts(figureOf(page, 'execution'))).toEqual([
			['北京朝阳区工商联', '98.19%', '856.77', '872.55'],
			['乌鲁木齐高新区（新市区）工商联', '96.62%', '103.62', '107.24'],
			['新余渝水区工商联', '本报告未列示', '145.16', '本报告未列示'],
			['遂宁安居区工商联', '所收录文件中未见', '152.20', '所收录文件中未见']
		]);
		expect(plainText(sentence)).toContain('北京朝阳区工商联98.19%');
		expect(toCsv(table)).toContain('北京朝阳区工商联,98.19,');
	});

	test('has lines at 90 % and 100 %', () => {
		const { chart } = figureOf(page, 'execution');
		expect(chart?.form === 'dots' && chart.lines.map((line) => line.value)).toEqual([90, 100]);
	});

	test('on the initial budget everything follows: figure, card and sentence', async () => {
		const initial = await at('?budget=initial');
		expect(texts(figureOf(initial, 'execution')).map((row) => row[1])).toEqual([
			'99.81%',
			'94.93%',
			'本报告未列示',
			'所收录文件中未见'
		]);
		expect(plainText(initial.sentences[1] ?? '')).toMatch(
			/^按年初预算口径，4个中2个可计算预算执行率，为94.93%至99.81%/
		);
		expect(initial.facts[1]?.note).toMatch(/^可计算，按年初预算/);
	});
});

test('② scores stand as printed between 60 and 100, with what their entry notes', () => {
	const { chart, caveats } = figureOf(page, 'scores');
	if (chart?.form !== 'dots') throw new Error('no dots');
	expect(chart.axis).toEqual({ min: 60, max: 100, unit: '分', note: '横轴自60分起' });
	expect(chart.rows.map((row) => row.marks[0]?.text)).toEqual(['100', '99.45', '97', '94.66']);
	expect(caveats.join()).toContain('自评表仅含基本支出');
});

test('③ shares are those of the answers, the total at the right, by 区划代码', () => {
	const { chart } = figureOf(page, 'structure');
	if (chart?.form !== 'bars') throw new Error('no bars');
	expect(
		chart.rows.map((row) => [row.end, ...row.parts.map((part) => unmarked(part.text))])
	).toEqual([
		['856.77万元', '60.77%', '39.23%'],
		['145.16万元', '91.21%', '8.79%'],
		['152.20万元', '82.32%', '17.68%'],
		['103.62万元', '98.84%', '1.16%']
	]);
});

describe('④ 三公', () => {
	test('without a unit of two years there is no chart and the reason is said', () => {
		expect(figureOf(page, 'sangong').chart).toBeNull();
		expect(figureOf(page, 'sangong').omitted).toContain('没有单位两个年度都有');
	});

	test('昌吉州 2024 is a slope from a derived 2.21 to a printed 3.93', async () => {
		const { chart, table } = figureOf(await at('?level=prefecture&year=2024'), 'sangong');
		if (chart?.form !== 'slopes') throw new Error('no slopes');
		expect(chart.panels[0]?.points.map(({ text, basis }) => [text, basis])).toEqual([
			['2.21', 'derived'],
			['3.93', 'stated']
		]);
		expect(table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
			'昌吉州工商联',
			'2.21',
			'3.93',
			'+1.72'
		]);
	});
});
