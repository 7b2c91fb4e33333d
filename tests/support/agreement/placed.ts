import type { Taken } from '../../../src/lib/export/figure/taken';
import type { CellView, ColumnView, FigureView } from '../../../src/lib/views/figure';

/** What a figure breaks of a claim, each place with its words; nothing where it holds. */
export type Claim = (taken: Taken) => readonly string[];

/** A cell with the column it stands in and the cells beside it. */
export interface Placed {
	readonly cell: CellView;
	readonly column: ColumnView;
	readonly row: readonly CellView[];
}

export const placed = ({ table }: FigureView): readonly Placed[] =>
	table.rows.flatMap(({ cells }) =>
		table.columns.flatMap((column, i) => {
			const cell = cells[i];
			return cell ? [{ cell, column, row: cells }] : [];
		})
	);

/** The cells of an address. */
export function byAddress(figure: FigureView): ReadonlyMap<string, readonly Placed[]> {
	const found = new Map<string, Placed[]>();
	for (const each of placed(figure)) {
		const { address } = each.cell;
		if (address !== undefined) found.set(address, [...(found.get(address) ?? []), each]);
	}
	return found;
}
