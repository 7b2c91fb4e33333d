import { rebuilt } from '../util/rebuilt';
import type { TableView } from './figure';
import type { FilterView } from './filter';

/** What a prerendered page carries at most, so that it is read at once; the engine has the rest. */
export const most = { rows: 100, options: 60 } as const;

/** A view whose long tables and filters are cut, each saying by how much. */
export const bounded = <V>(view: V): V =>
	rebuilt(view, (part) =>
		isTable(part) ? cutTable(part) : isFilter(part) ? cutFilter(part) : undefined
	) as V;

function cutTable(table: TableView): TableView {
	const rest = table.rows.length - most.rows;
	return rest <= 0 ? table : { ...table, rows: table.rows.slice(0, most.rows), rest };
}

/** What is chosen is always carried. */
function cutFilter(filter: FilterView): FilterView {
	const rest = filter.options.length - most.options;
	if (rest <= 0) return filter;
	const kept = filter.options.filter(({ id }, i) => i < most.options || filter.chosen.includes(id));
	return { ...filter, options: kept, rest: filter.options.length - kept.length };
}

const isTable = (part: object): part is TableView =>
	'caption' in part && 'columns' in part && 'rows' in part;

const isFilter = (part: object): part is FilterView =>
	'chosen' in part && 'multiple' in part && 'options' in part;
