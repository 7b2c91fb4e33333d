import { describe, expect, test } from 'vitest';
import type { SlopesView } from '../../src/lib/views/chart';
import { engineOver } from '../support/engine';
import { rowOf, unitPages } from '../support/pages';

const engine = await engineOver();
const open = await unitPages(engine);
const changji = await open('652300-gsl');
const chaoyang = await open('110105-gsl');

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

describe('a series of years', async () => {
	const jcy = await open('320000-jcy');

	test('breaks where its meaning changed', () => {
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
		const cells = rowOf(jcy.metrics, '机关运行经费（年初预算·一般公共预算财政拨款）');
		expect(cells?.slice(2, 6)).toEqual(['2,630.96', '6,032.55', '2,722.57', '2,391.92']);
		const found = jcy.metrics.table.rows.find(({ key }) => key.startsWith('operating_cost '));
		const tagged = found?.cells.flatMap(({ text, tags = [] }) => (tags.includes('变') ? text : []));
		expect(tagged).toEqual(['6,032.55', '2,722.57']);
		expect(jcy.metrics.caveats).toContain(
			'2018年起（单位预留机动经费、单位预留机动经费占比）：将年终考核奖等纳入单位预留机动经费，前后不可比'
		);
	});
});
