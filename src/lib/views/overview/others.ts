import { levels, unitTypes } from '../../model/terms';
import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { serialiseSelection } from '../selection';
import { chosenOf, groupsOf, matches, usualWhere, whereOf } from './collection';
import { spec } from './spec';

/** Another level or year of the collection, with the query string that shows it. */
export interface OtherView {
	readonly label: string;
	readonly search: string;
}

const SHOWN = 6;

/** What was collected of the same types and regions beside the units in view: named, never mixed in. */
export function othersOf(rows: readonly CollectedRow[], where: Where): readonly OtherView[] {
	const shown = new Set(chosenOf(rows, where));
	const rest = rows.filter(
		(row) => !shown.has(row) && matches(row, { type: where.type ?? [], region: where.region ?? [] })
	);
	return groupsOf(rest)
		.slice(0, SHOWN)
		.map((group) => {
			const [first, second] = group.rows;
			const type = unitTypes[group.type];
			const who =
				first && !second ? first.short_name : `${levels[group.level]}${type}${group.rows.length}个`;
			const target = { ...where, ...whereOf(group) };
			return {
				label: `${who} ${group.year}年`,
				search: serialiseSelection({ where: target, params: {} }, spec, usualWhere(rows))
			};
		});
}
