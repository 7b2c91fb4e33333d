import type { CellView, TableView } from '../views/figure';
import { columnHeading } from '../views/heading';

/**
 * A table as it is seen, as lines of tab-separated cells that paste into Excel and WPS: units in the header, exact plain
 * numbers, absences as their words.
 */
export function toTsv(table: TableView): string {
	const grouped = table.rows.some((row) => row.group !== undefined);
	const header = table.columns.map(columnHeading);
	let group = '';
	const lines = table.rows.map((row) => {
		group = row.group ?? group;
		const cells = table.columns.map((_, index) => content(row.cells[index]));
		return grouped ? [plain(group), ...cells] : cells;
	});
	return [[...(grouped ? ['分组'] : []), ...header.map(plain)], ...lines]
		.map((cells) => cells.join('\t') + '\r\n')
		.join('');
}

const content = (cell: CellView | undefined): string =>
	cell === undefined ? '' : (cell.value ?? plain(cell.text));

/** Words in one cell: nothing that would begin another, nothing that would be run as a formula. */
function plain(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return /^[=+\-@]./.test(line) ? `'${line}` : line;
}
