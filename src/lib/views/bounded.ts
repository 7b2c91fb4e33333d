import { listed } from '../util/ids';
import { rebuilt } from '../util/rebuilt';
import type { TableView } from './figure';
import type { FilterView } from './filter';

/** What a prerendered page carries at most, so that it is read at once; the engine has the rest. */
export const most = { rows: 100, options: 60 } as const;

/** A weighed view whose long tables and filters are cut, each saying by how much; long tables share the rows between them. */
export function bounded<V>(view: V): V {
	let long = 0;
	rebuilt(view, (part) => {
		if (!isTable(part)) return undefined;
		if (part.rows.length > most.rows) long += 1;
		return part;
	});
	const rows = Math.max(fewest, Math.floor(most.rows / Math.max(long, 1)));
	return rebuilt(view, (part) => {
		if (isTable(part)) return cutTable(part, rows);
		if (isFilter(part)) return cutFilter(part);
		return isHeavy(part) ? withoutRows(part) : undefined;
	}) as V;
}

/** A long table keeps so many rows however many others there are. */
const fewest = 20;

function cutTable(table: TableView, rows: number): TableView {
	if (table.rows.length <= most.rows) return table;
	return { ...table, rows: table.rows.slice(0, rows), rest: table.rows.length - rows };
}

/** What is chosen is always carried. */
function cutFilter(filter: FilterView): FilterView {
	const rest = filter.options.length - most.options;
	if (rest <= 0) return filter;
	const kept = filter.options.filter(({ id }, i) => i < most.options || filter.chosen.includes(id));
	return { ...filter, options: kept, rest: filter.options.length - kept.length };
}

/** What need not carry the records it rests on, once it is weighed: a mark of a chart, and what rests on more than a table has rows. Who takes records away takes those of the whole table. */
const isHeavy = (part: object): boolean =>
	'rows' in part &&
	typeof part.rows === 'string' &&
	(('value' in part && typeof part.value === 'number') || listed(part.rows).length > most.rows);

const withoutRows = (part: object) =>
	Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'rows'));

const isTable = (part: object): part is TableView =>
	'caption' in part && 'columns' in part && 'rows' in part;

const isFilter = (part: object): part is FilterView =>
	'chosen' in part && 'multiple' in part && 'options' in part;
