import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/lib/model/schema';
import type { PairsView, ScatterView } from '../../src/lib/views/chart';
import { plainText } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { scores } from '../../src/lib/views/scores/page';
import { settle } from '../../src/lib/views/selection';
import type { Where } from '../../src/lib/query/where';
import { viewOf } from '../../src/lib/views/view-of';
import { claims } from '../support/agreement/claims';
import { engineOf } from '../support/engine-of';
import { recordsOfMany } from '../support/many';

const made = await recordsOfMany(150, 3);

/** The same records with every other unit scoring its execution out of 20, and some naming no weight. */
const uneven: Records = {
	...made,
	score: made.score.map((row) => {
		const at = made.unit.findIndex(({ unit_id }) => unit_id === row.unit_id);
		if (row.part !== 'execution') return row;
		if (at % 7 === 0) return { ...row, weight: null };
		return at % 2 === 0 ? row : { ...row, weight: '20', value: String(Number(row.value) * 2) };
	})
};

const engines = { even: await engineOf(made), uneven: await engineOf(uneven) };

async function execution(weights: keyof typeof engines, where: Where) {
	const selection = { where, params: settle({}, scores.spec) };
	const { figures, filters } = await viewOf(engines[weights], scores, selection);
	const figure = figures.find(({ id }) => id === 'execution');
	if (!figure) throw new Error('no figure of execution');
	for (const [claim, breaches] of Object.entries(claims)) {
		const taken = { figure, filters, arranged: null, version: '3fa9c1b2d4e5', address: '/scores/' };
		expect(breaches(taken), claim).toEqual([]);
	}
	return figure;
}

/** The middle of an odd number of values, the mean of two of an even one. */
function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const [low = NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return (low + high) / 2;
}

const few: Where = { type: ['rd'] };
const many: Where = { type: ['gsl'] };

describe('points out of different weights', () => {
	test('are drawn as the share of their weight, with what was printed beside it', async () => {
		const { chart, table, caveats } = await execution('uneven', few);
		const marks = (chart as PairsView).rows.flatMap(({ right }) => right ?? []);
		const drawn = marks.map(({ text }) => text);
		for (const { name } of marks) expect(name).toMatch(/^执行得分率（[\d.]+ \/ (10|20)）$/);
		expect((chart as PairsView).right).toMatchObject({ label: '执行得分率', unit: '%' });
		expect(drawn.length).toBeGreaterThan(1);
		for (const text of drawn) expect(text).toMatch(/^[\d.]+%\D*$/);
		expect(table.columns.map(({ label }) => label)).toContain('执行得分率');
		expect(caveats[0]).toBe('原文所印分值不一，以得分率（得分 ÷ 分值）作图；未印分值的没有得分率');
	});

	test('of one weight they stay points, without a column of shares', async () => {
		const { chart, table } = await execution('even', few);
		expect((chart as PairsView).right).toMatchObject({ label: '执行得分（原文）', unit: '分' });
		expect(table.columns.map(({ label }) => label)).not.toContain('执行得分率');
	});
});

describe.each([
	['even', '执行得分', '分'],
	['uneven', '执行得分率', '']
] as const)('many subjects with %s weights', (weights, name, unit) => {
	test('are points with the medians of both as a cross-hair', async () => {
		const { chart, sentence } = await execution(weights, many);
		const { medians, points } = chart as ScatterView;
		expect(medians?.x.value).toBeCloseTo(median(points.map(({ x }) => x.value)), 1);
		expect(medians?.y.value).toBeCloseTo(median(points.map(({ y }) => y.value)), 1);
		expect(plainText(sentence)).toContain(
			`预算执行率与${name}俱全的${points.length}个，中位数分别为${medians?.x.text}、${medians?.y.text}${unit}`
		);
	});

	test('each median opens what it lies between', async () => {
		const { chart } = await execution(weights, many);
		const { medians, points } = chart as ScatterView;
		for (const [line, of] of [
			[medians?.x, '预算执行率'],
			[medians?.y, name]
		] as const) {
			const found = await provenance(engines[weights], line?.address ?? '');
			expect(found?.figure.text).toBe(line?.text);
			expect(found?.title).toBe(`${points.length}个单位 · ${of}中位数`);
			expect(plainText(found?.formula ?? '')).toMatch(
				/^\d+个值由低到高，(居中的是 |居中两个的平均数：).+ 20\d\d年 [\d.]+/
			);
			expect(found?.sources.length).toBeGreaterThan(0);
		}
	});
});

test('fewer than five subjects have no median', async () => {
	const { sentence } = await execution('uneven', {
		unit: made.unit.slice(0, 4).map((u) => u.unit_id)
	});
	expect(plainText(sentence)).not.toContain('中位数');
});
