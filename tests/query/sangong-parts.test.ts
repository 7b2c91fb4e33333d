import { describe, expect, test } from 'vitest';
import { ask } from '../../src/lib/query/ask';
import { askControl } from '../../src/lib/query/lists/control';
import { askParts } from '../../src/lib/query/lists/parts';
import { itemIds, items } from '../../src/lib/views/sangong/items';
import { engineOver } from '../support/engine';

const engine = await engineOver();

describe('one statement for what many metrics answer', () => {
	const by = ['unit', 'year'] as const;
	const wheres = [{}, { type: ['gsl'], year: ['2022', '2024'] }] as const;

	test.each(wheres)('amounts, shares and changes are those of the metrics %o', async (where) => {
		for (const stage of ['final', 'adjusted', 'initial'] as const) {
			const params = { stage, scope: 'fiscal' } as const;
			const asked = { measures: ['sangong', ...itemIds.slice(1)] as const, ...params };
			const parts = await askParts(engine, where, asked);
			for (const id of itemIds) {
				const rows = parts.filter(({ measure }) => measure === id);
				const amounts = await ask(engine, { metric: id, by, where, params });
				expect(rows.map(({ value, absence, basis }) => [value, absence, basis])).toEqual(
					amounts.map(({ value, absence, basis }) => [value, absence, basis])
				);
				const changes = await ask(engine, { metric: 'year_on_year', of: id, by, where, params });
				expect(
					rows.map((row) => [
						row.change,
						row.change_absence,
						row.change_basis,
						row.previous,
						row.rate
					])
				).toEqual(
					changes.map((row) => [row.value, row.absence, row.basis, row.previous, row.rate])
				);
				expect(rows.map((row) => [row.previous_absence, row.small_base])).toEqual(
					changes.map((row) => [row.previous_absence, row.small_base])
				);
				if (id === 'sangong') continue;
				const shares = await ask(engine, { metric: items[id].share, by, where, params });
				expect(rows.map((row) => [row.share, row.share_absence, row.share_basis])).toEqual(
					shares.map(({ value, absence, basis }) => [value, absence, basis])
				);
			}
		}
	});

	test('control rates of the total are those of the metric', async () => {
		const rows = await askControl(engine, {}, { measures: ['sangong'], scope: 'fiscal' });
		for (const budget of ['initial', 'adjusted'] as const) {
			const params = { budget, scope: 'fiscal' } as const;
			const rates = await ask(engine, { metric: 'sangong_control_rate', by, where: {}, params });
			expect(
				rows.map((row) => [row[`control_${budget}`], row[`control_${budget}_absence`]])
			).toEqual(rates.map(({ value, absence }) => [value, absence]));
		}
	});
});
