import { expect, test } from 'vitest';
import { askFixedPanel, compileFixedPanel } from '../../src/lib/query/lists/fixed-panel';
import { panelsOf, type Stated } from '../../src/lib/query/panels-of';
import { askRows } from '../../src/lib/query/rows';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();

const measures = [
	'sangong',
	'sangong_vehicle_operation',
	'sangong_reception',
	'sangong_abroad'
] as const;

test.each(['initial', 'final'] as const)(
	'a fixed panel told of what units state is the one that SQL sums: %s',
	async (stage) => {
		let compared = 0;
		for (const where of wheres)
			for (const scope of ['all', 'fiscal', 'general_public'] as const) {
				const asked = { measures, stage, scope };
				const told = await askFixedPanel(engine, where, asked);
				const rows = told.map(({ units, sums, panel: _, ...row }) => ({
					...row,
					units: units.join(' '),
					years: sums.map(({ year }) => year).join(' '),
					sums: sums.map(({ value }) => value).join(' '),
					sum_rows: sums.map((sum) => sum.rows.join(' ')).join(';')
				}));
				expect(rows, JSON.stringify({ where, scope })).toEqual(
					await askRows(engine, compileFixedPanel(where, asked))
				);
				compared += rows.length;
			}
		expect(compared).toBeGreaterThan(0);
	}
);

const stated = (
	measure: Stated['measure'],
	unit: string,
	amounts: Readonly<Record<number, string>>
): readonly Stated[] =>
	Object.entries(amounts).map(([year, value]) => ({
		...{ level: 'county', entity_scope: 'department', measure, unit, value },
		...{ year: Number(year), row_id: `${measure} ${unit} ${year}` }
	}));

test('units that miss a year are left out, and measures that one of the others misses', () => {
	const panels = panelsOf(
		[
			...stated('sangong', 'a', { 2021: '0.00', 2022: '10.10' }),
			...stated('sangong', 'b', { 2021: '0.00', 2022: '0.20' }),
			...stated('sangong', 'c', { 2022: '99.00' }),
			...stated('sangong_abroad', 'a', { 2021: '1.00', 2022: '2.00' }),
			...stated('sangong_reception', 'a', { 2021: '4.00', 2022: '1.00' }),
			...stated('sangong_reception', 'b', { 2021: '2.00', 2022: '1.00' })
		],
		'sangong'
	);
	expect(panels).toMatchObject([
		{ measure: 'sangong', units: ['a', 'b'], change: '10.30', rate: null },
		{ measure: 'sangong_reception', n: 2, change: '-4.00', rate: '-66.67' }
	]);
	expect(panels[0]?.sums).toEqual([
		{ year: 2021, value: '0.00', rows: ['sangong a 2021', 'sangong b 2021'] },
		{ year: 2022, value: '10.30', rows: ['sangong a 2022', 'sangong b 2022'] }
	]);
});

test('one year makes no panel', () => {
	expect(panelsOf(stated('sangong', 'a', { 2022: '1.00' }), 'sangong')).toEqual([]);
});
