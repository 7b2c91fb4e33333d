import { addressText } from '../../query/address';
import type { PanelRow } from '../../query/lists/fixed-panel';
import type { PanelSum } from '../../query/panels-of';
import type { Figure } from '../cells';

/** What a fixed panel amounts to in one of its years. */
export const panelSum = ({ panel }: PanelRow, { year, value, rows }: PanelSum): Figure => ({
	...{ value, absence: null, basis: null },
	address: addressText({ ...panel, operation: 'sum', at: year }),
	numerator_rows: rows.join(' ')
});

/** Its last year less its first. */
export const panelChange = (row: PanelRow): Figure => ({
	...{ value: row.change, absence: null, basis: null },
	address: addressText({ ...row.panel, operation: 'change' }),
	...ends(row)
});

/** The same in percent. */
export const panelGrowth = (row: PanelRow): Figure => ({
	...{ value: row.rate, absence: null, basis: null },
	address: addressText({ ...row.panel, operation: 'growth' }),
	...ends(row)
});

const ends = ({ sums }: PanelRow) => ({
	numerator_rows: sums.at(-1)?.rows.join(' ') ?? null,
	denominator_rows: sums[0]?.rows.join(' ') ?? null
});
