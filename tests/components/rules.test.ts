import { describe, expect, test } from 'vitest';
import { ems, marked, splitUnit } from '../../src/lib/components/fact';
import { choose, inForce } from '../../src/lib/components/filters';
import { failureText, progressText } from '../../src/lib/components/progress';
import { reasonsOf } from '../../src/lib/components/switches';
import { nextItem } from '../../src/lib/components/menu';
import { moneyLine } from '../../src/lib/components/money-line';
import { isRemarked, padding, printedUnits } from '../../src/lib/components/table';
import { rates, text } from './examples';
import { addressOf, pages, sectionOf } from '../../src/lib/site';
import type { Tag } from '../../src/lib/views/figure';
import type { FilterView } from '../../src/lib/views/filter';

const filter: FilterView = {
	id: 'type',
	label: '类型',
	multiple: true,
	chosen: ['fy'],
	summary: '法院',
	options: ['gsl', 'jcy', 'fy'].map((id) => ({ id, label: id, n: 1 }))
};

describe('a filter', () => {
	test('keeps the order of its options whatever the order of the ticks', () => {
		expect(choose(filter, 'gsl', true)(filter.chosen)).toEqual(['gsl', 'fy']);
		expect(choose(filter, 'fy', false)(filter.chosen)).toEqual([]);
	});

	test('of one answer replaces it', () => {
		expect(choose({ ...filter, multiple: false }, 'gsl', true)(filter.chosen)).toEqual(['gsl']);
	});

	test('counts only where it restricts', () => {
		expect(inForce([filter, { ...filter, chosen: [] }])).toBe(1);
	});
});

describe('a figure in a column', () => {
	test.each([
		['97', 2, '.00'],
		['99.4', 2, '0'],
		['99.45', 2, ''],
		['97', 0, '']
	])('%s among figures of %i decimals lacks “%s”', (text, most, pad) => {
		expect(padding(text, most)).toBe(pad);
	});
});

describe('a headline', () => {
	test.each([
		['103.62—856.77万元', '103.62—856.77', '万元'],
		['96.62%—100.00%', '96.62%—100.00%', ''],
		['2处', '2', '处'],
		['未收录', '未收录', '']
	])('%s is the figure %s and the unit “%s”', (value, figure, unit) => {
		expect(splitUnit(value)).toEqual([figure, unit]);
	});

	test('of two figures keeps both, the unit taken from the last', () => {
		const end = (text: string, tags: readonly Tag[]) => ({
			text,
			value: text,
			address: text,
			tags
		});
		const range = [end('103.62', ['口', '推']), '—', end('856.77万元', ['口'])] as const;
		const { bare, tags } = marked(range);
		const [figure, unit] = splitUnit(bare);
		expect(figure).toEqual([
			{ ...end('103.62', []) },
			'—',
			{ ...end('856.77', []), value: '856.77万元', address: '856.77万元' }
		]);
		expect([unit, tags]).toEqual(['万元', ['口']]);
		expect(ems(range)).toBe(ems('103.62—856.77万元'));
	});

	test('whose unit stands behind its figure is cut there', () => {
		const figure = { text: '3', value: '3' };
		expect(splitUnit([figure, '处'])).toEqual([[figure], '处']);
	});

	test('is measured wider with every character', () => {
		expect(ems('103.62—856.77万元')).toBeGreaterThan(ems('103.62万元'));
	});
});

test('choices barred for one reason are named together', () => {
	const choice = (label: string, why?: string) => ({ id: label, label, ...(why ? { why } : {}) });
	const item = { param: 'scope', label: '资金口径', value: 'all' };
	const choices = [choice('全口径'), choice('财政拨款', '没有'), choice('一般公共预算', '没有')];
	expect(reasonsOf([{ ...item, choices }])).toBe('财政拨款、一般公共预算：没有');
	expect(reasonsOf([{ ...item, choices: choices.slice(0, 1) }])).toBe('');
});

test('the engine says how far it is, and why it failed and what to do', () => {
	expect(progressText(2_100_000, 8_000_000)).toBe('正在准备计算引擎 2.1/8 MB');
	expect(progressText(0, 0)).toBe('正在准备计算引擎');
	expect(progressText(8_000_000, 8_000_000)).toBe('正在启动计算引擎');
	expect(failureText('浏览器不支持 WebAssembly', 'prerendered')).toBe(
		'计算引擎未能启动（浏览器不支持 WebAssembly）。下列为预先生成的默认结果，所选筛选未生效，可重试。'
	);
	expect(failureText('请管理员确认。', 'prerendered')).toMatch(
		/^计算引擎未能启动（请管理员确认）。下列/
	);
	expect(failureText('等待过久', 'answer')).toBe(
		'未能按新的筛选计算（等待过久）。下列为上一次的结果，可重试。'
	);
	expect(failureText('等待过久', 'nothing')).toBe('计算引擎未能启动（等待过久）。');
});

test('while amounts are written anew, the unit that stands and the one that comes are both named', () => {
	expect(moneyLine('亿元', 'auto', false)).toBe('正在改按亿元列示金额，暂按自动单位…');
	expect(moneyLine('auto', '元', false)).toBe('正在改按自动单位列示金额，暂按元…');
	expect(moneyLine('亿元', 'auto', true)).toBe('金额未能改按亿元列示，仍按自动单位');
	expect(moneyLine('亿元', '亿元', false)).toBe('金额按亿元列示');
});

describe('the list of pages', () => {
	test('finds the section of a page below it, and none for an unknown route', () => {
		expect(sectionOf('/units/[id]')?.label).toBe('单位');
		expect(sectionOf('/')?.label).toBe('总览');
		expect(sectionOf('/unitsmore')).toBeUndefined();
		expect(sectionOf(null)).toBeUndefined();
	});

	test('ends every address with a slash', () => {
		for (const page of pages) expect(addressOf(page.route)).toMatch(/\/$/);
	});
});

test('arrows go round a menu, Home and End to its ends, other keys nowhere', () => {
	const keys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'];
	expect(keys.map((key) => nextItem(2, key, 3))).toEqual([0, 1, 0, 2, null]);
	expect(keys.map((key) => nextItem(-1, key, 0))).toEqual([null, null, null, null, null]);
});

describe('on paper', () => {
	test('the unit of amounts is that of what is printed: of the chart where a figure has one, else of its table', () => {
		expect(rates.columns.map(({ unit }) => unit)).toContain('万元');
		expect(printedUnits([{ chart: null, table: rates }])).toEqual(['万元']);
		const chart = {
			form: 'dots',
			axis: { min: 0, max: 1, unit: '%' },
			lines: [],
			rows: []
		} as const;
		expect(printedUnits([{ chart, table: rates }])).toEqual([]);
		const money = { ...chart, axis: { ...chart.axis, unit: '亿元' } };
		expect(printedUnits([{ chart: money, table: rates }])).toEqual(['亿元']);
	});

	test.each([
		['不一致（待核实）', true],
		['不一致', false],
		['乌鲁木齐高新区（新市区）工商联', false]
	])('%s breaks before its bracket only: %s', (words, remarked) => {
		expect(isRemarked(text(words))).toBe(remarked);
	});
});
