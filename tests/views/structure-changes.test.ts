import { describe, expect, test } from 'vitest';
import { askLineChanges } from '../../src/lib/query/lists/line-changes';
import { plainText } from '../../src/lib/views/prose';
import { structure } from '../../src/lib/views/structure/page';
import { engineOver } from '../support/engine';
import { figureOf, pageAt, rowOf } from '../support/pages';

const engine = await engineOver();
const figure = async (id: string, search = '') =>
	figureOf(await pageAt(engine, structure, search), id);

describe('比上年增减', () => {
	test('the sentence names the total, what makes most of it, and the rounding', async () => {
		const { sentence } = await figure('changes');
		expect(plainText(sentence)).toBe(
			'昌吉州工商联2024年一般公共预算财政拨款支出比上年减少24.70万元（−7.80%）；减少较多的为其他支出−9.26、行政运行−8.68、机关事业单位职业年金缴费支出−8.14万元，增加较多的为事业运行+4.73万元。14项增减合计与总额有0.01万元尾差。'
		);
	});

	test('bars and table rows are the same items in the same order', async () => {
		const of = await figure('changes');
		const drawn = of.chart?.form === 'changes' ? of.chart.rows : [];
		expect(drawn).toHaveLength(14);
		expect(of.table.rows.slice(0, 14).map(({ cells }) => cells[4]?.text)).toEqual(
			drawn.map(({ text }) => text)
		);
		expect(rowOf(of, '14项增减合计')?.[4]).toBe('−24.71');
		expect(rowOf(of, '本年支出')?.slice(2, 6)).toEqual(['316.48', '291.78', '−24.70', '−7.80%']);
	});

	test('from nothing to something there is no rate', async () => {
		expect(rowOf(await figure('changes'), '2012899')?.slice(2, 6)).toEqual([
			'0.00',
			'1.65',
			'+1.65',
			'基数为零'
		]);
	});

	test('a unit without a year before has no changes', async () => {
		const asked = { stage: 'final', scope: 'general_public' } as const;
		expect(await askLineChanges(engine, { unit: ['510904-gsl'] }, asked)).toEqual([]);
	});
});
