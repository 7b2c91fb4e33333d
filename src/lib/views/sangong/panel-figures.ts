import { addressText } from '../../query/address';
import type { PanelRow } from '../../query/lists/fixed-panel';
import type { PanelAddress } from '../../query/panel-address';
import type { Figure } from '../cells';

/** The sum of each year of a fixed panel. */
export const panelSums = (row: PanelRow): readonly Figure[] => {
	const records = row.sum_rows.split(';');
	const years = row.years.split(' ');
	return row.sums
		.split(' ')
		.map((value, i) =>
			figure(row, { value, operation: 'sum', at: Number(years[i]) }, [records[i]])
		);
};

/** Its last year less its first. */
export const panelChange = (row: PanelRow): Figure =>
	figure(row, { value: row.change, operation: 'change' }, ends(row));

/** The same in percent. */
export const panelGrowth = (row: PanelRow): Figure =>
	figure(row, { value: row.rate, operation: 'growth' }, ends(row));

const ends = ({ sum_rows }: PanelRow) => {
	const records = sum_rows.split(';');
	return [records.at(-1), records[0]];
};

function figure(
	{ panel }: PanelRow,
	{ value, ...which }: { value: string | null } & Pick<PanelAddress, 'operation' | 'at'>,
	[rows = null, base = null]: readonly (string | null | undefined)[]
): Figure {
	const address = addressText({ ...panel, ...which });
	return {
		...{ value, absence: null, basis: null, address },
		...{ numerator_rows: rows, denominator_rows: base }
	};
}
