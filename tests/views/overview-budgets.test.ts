import { describe, expect, test } from 'vitest';
import { overview } from '../../src/lib/views/overview/page';
import { plainText } from '../../src/lib/views/prose';
import { engineOver } from '../support/engine';
import { unmarked } from '../support/figures';
import { figureOf, pageAt } from '../support/pages';

const engine = await engineOver();

describe('units of which only budgets were collected', async () => {
	const budgets = await pageAt(engine, overview, '?type=dw,rd,jcy&level=province&year=2019');

	test('are read at 年初预算, like with like', () => {
		expect(budgets.facts[0]).toMatchObject({ label: '本年支出年初预算', value: '3/3' });
		expect(figureOf(budgets, 'structure').title).toContain('（年初预算·全口径）');
		expect(figureOf(budgets, 'sangong').title).toContain('（年初预算·一般公共预算财政拨款）');
	});

	test('have no execution rate for want of a final account, which is not their silence', () => {
		expect(plainText(budgets.sentences[1] ?? '')).toBe(
			'按全年预算口径，所选范围没有可计算的预算执行率（未收录3个）。'
		);
	});

	test('show what they keep in reserve beside 基本 and 项目, in chart and table alike', () => {
		const { chart, table } = figureOf(budgets, 'structure');
		expect(chart?.form === 'bars' && chart.series.map(({ label }) => label)).toEqual([
			'基本支出',
			'项目支出',
			'单位预留机动经费'
		]);
		const bars =
			chart?.form === 'bars'
				? chart.rows.map(({ parts }) => parts.map(({ text }) => unmarked(text)))
				: [];
		expect(bars).toEqual(table.rows.map(({ cells }) => cells.slice(1, 4).map(({ text }) => text)));
	});

	test('of several types no range is formed', () => {
		expect(budgets.facts[0]?.note).toBe('含不同类型、层级或年度，不列范围');
	});
});
