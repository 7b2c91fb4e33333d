import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { metricAbsences } from '../../src/lib/model/terms';
import { ask } from '../../src/lib/query/ask';
import { idsOf } from '../../src/lib/util/ids';
import { most, runMetric, type Computed } from '../../src/lib/views/methods/run';
import { questionOf, statementOf } from '../../src/lib/views/methods/statement';
import { recording } from '../support/recording';
import { engineOver } from '../support/engine';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOver();
});

const column = ({ table }: Computed, key: string) => {
	const at = table.columns.findIndex((each) => each.key === key);
	return table.rows.map((row) => row.cells[at]);
};

describe('running a card', () => {
	test('runs the very statement it shows', async () => {
		for (const id of idsOf(metrics)) {
			const { engine: noting, recorded } = recording(engine);
			await runMetric(noting, id);
			expect(recorded.map(({ statement }) => statement)).toContainEqual(statementOf(id));
		}
	});

	test('answers a row a row, each value or absence opening its own figure', async () => {
		for (const id of idsOf(metrics)) {
			const rows = await ask(engine, questionOf(id));
			const computed = await runMetric(engine, id);
			const cells = column(computed, 'value');
			expect([id, cells.length]).toEqual([id, Math.min(rows.length, most)]);
			cells.forEach((cell, i) => {
				const row = rows[i];
				expect(cell?.address).toBe(row?.address);
				if (row?.absence) expect(cell?.text).toBe(metricAbsences[row.absence]);
				else expect(cell?.value).not.toBeNull();
			});
			expect(column(computed, 'n').map((cell) => cell?.text)).toEqual(
				rows.slice(0, most).map(({ n }) => String(n))
			);
		}
	});

	test('names the unit, the year and what tells its rows apart', async () => {
		const keys = async (id: MetricId) =>
			(await runMetric(engine, id)).table.columns.map(({ key }) => key);
		expect(await keys('execution_rate')).toEqual([
			...['unit', 'year', 'value', 'numerator', 'denominator', 'n']
		]);
		expect(await keys('economic_share')).toEqual(['unit', 'year', 'facet', 'value', 'n']);
		expect(await keys('score_total')).toEqual(['unit', 'year', 'value', 'n']);
		expect(await keys('year_on_year')).toEqual(['unit', 'year', 'value', 'rate', 'n']);
	});

	test('gives the figures of the records: 86.64% of 昌吉州 in 2024 from 295.38 and 340.93', async () => {
		const { table } = await runMetric(engine, 'execution_rate');
		const row = table.rows.find(({ cells }) => cells[2]?.text === '86.64%');
		expect(row?.cells.map(({ text }) => text)).toEqual([
			...['昌吉州工商联', '2024', '86.64%', '295.38', '340.93', '1']
		]);
		expect(table.caption).toBe('预算执行率（按全年预算·全口径） · 全部单位和年度');
	});

	test('counts what has no value, with the reasons', async () => {
		const { notes } = await runMetric(engine, 'execution_rate');
		expect(notes[0]).toBe(
			'共23行，3行有值，20行无值（未收录16个、本报告未列示3个、所收录文件中未见1个）；n：所需的数俱全的计1。'
		);
	});

	test('tells an amount per head in 元 and what it rests on in its own units', async () => {
		const { table } = await runMetric(engine, 'sangong_per_staff');
		expect(table.columns.map(({ unit }) => unit)).toEqual([
			...[undefined, undefined, '元/人', '万元', '人', undefined]
		]);
	});
});
