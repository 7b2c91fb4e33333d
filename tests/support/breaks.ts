import type { BreakRow } from '../../src/lib/query/lists/breaks';
import type { FigureView } from '../../src/lib/views/figure';

/** A redefinition in 2018, of every unit unless one is named. */
export const breakRow = (set: Partial<BreakRow>): BreakRow => ({
	...{ series: 'operating_cost', unit_id: '*', from_year: 2018, kind: 'redefined', note: '改' },
	...set
});

/** The texts of the cells of a table that carry the mark of a break, with their columns. */
export const markedIn = ({ table }: FigureView): readonly string[] =>
	table.rows.flatMap(({ cells }) =>
		cells.flatMap(({ text, tags = [] }, i) =>
			tags.includes('变') ? [`${cells[0]?.text} ${table.columns[i]?.label} ${text}`] : []
		)
	);
