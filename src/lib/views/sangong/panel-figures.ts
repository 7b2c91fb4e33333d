import type { PanelRow } from '../../query/lists/fixed-panel';
import type { Figure } from '../cells';

const rowsByYear = (row: PanelRow) => row.sum_rows.split(';');

/** The sum of each year of a fixed panel. */
export const panelSums = (row: PanelRow): readonly Figure[] =>
	row.sums.split(' ').map((value, i) => ({
		value,
		absence: null,
		basis: null,
		numerator_rows: rowsByYear(row)[i] ?? null
	}));

/** Its last year less its first. */
export const panelChange = (row: PanelRow): Figure => ({
	value: row.change,
	absence: null,
	basis: null,
	numerator_rows: rowsByYear(row).at(-1) ?? null,
	denominator_rows: rowsByYear(row)[0] ?? null
});

/** The same in percent. */
export const panelGrowth = (row: PanelRow): Figure => ({ ...panelChange(row), value: row.rate });
