import { expect, test } from 'vitest';
import type { FigureView } from '../../src/lib/views/figure';
import { scores } from '../../src/lib/views/scores/page';
import { engineOf } from '../support/engine-of';
import { counted, recordsOfMany, spreadOf, unitRows } from '../support/many';
import { figureOf, viewUnder } from '../support/pages';
import { expectQuartiles } from '../support/quartiles';

/** 执行率 beside 执行得分 of so many made-up units. */
async function executionOf(units: number) {
	const records = await recordsOfMany(units, 2);
	const scored = await engineOf({
		...records,
		score: records.score.map((row) =>
			row.part === 'execution' ? { ...row, part_label: '预算执行' } : row
		),
		...{ claim: [], finding: [] }
	});
	const view = await viewUnder(scored, scores, await scores.defaults(scored));
	return { scored, figure: figureOf(view, 'execution') };
}

const withBoth = ({ table }: FigureView) =>
	unitRows(table).filter(({ cells }) => cells[2]?.value && cells[3]?.value);

test('执行率 and 执行得分 of many are points, those of the own unit named', async () => {
	const { figure } = await executionOf(150);
	if (figure.chart?.form !== 'scatter') throw new Error(`no points: ${figure.omitted}`);
	expect(figure.chart.points).toHaveLength(withBoth(figure).length);
	expect(figure.chart.points.length).toBeGreaterThan(40);
});

test('of more than points can show, the scores stand by the rate, each unit-year in one band', async () => {
	const { scored, figure } = await executionOf(900);
	const both = withBoth(figure);
	expect(both.length).toBeGreaterThan(300);
	const { bands } = spreadOf(figure);
	expect(bands.length).toBeGreaterThan(1);
	expect(counted(spreadOf(figure))).toBe(both.length);
	const low = bands.find(({ label }) => label.startsWith('执行率低于90%'));
	const asked = both.filter(({ cells }) => Number(cells[2]?.value) < 90);
	expect(low?.label).toContain(`（${asked.length}个）`);
	expect(figure.caveats.join()).toContain('非全国统一标准');
	expect(figure.caveats.join()).toContain('直方图');
	await expectQuartiles(scored, figure);
});
