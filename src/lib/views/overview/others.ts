import { levels, unitTypes } from '../../model/terms';
import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { serialiseSelection } from '../selection';
import { groupsOf, leftOf, matching, usualWhere, whereOf, type Group } from './collection';
import { spec } from './spec';
import { formatCount } from '../../util/count';

/** Another part of the collection, with the query string that shows it. */
export interface OtherView {
	readonly label: string;
	readonly search: string;
}

/** Those that are named, and how many more there are. */
export interface OthersView {
	readonly first: readonly OtherView[];
	readonly more: number;
}

const SHOWN = 6;

/** What else than the chosen was collected in the same regions, the same types first: named, never mixed in. */
export function othersOf(
	rows: readonly CollectedRow[],
	chosen: readonly CollectedRow[],
	where: Where
): OthersView {
	const shown = new Set(chosen);
	const isWithin = matching({ region: where.region ?? [] });
	const groups = leftOf(groupsOf(rows), (row) => isWithin(row) && !shown.has(row));
	const { type = [] } = where;
	const alike = (group: Group) => type.length === 0 || type.includes(group.type);
	const near = [...groups.filter(alike), ...latestOf(groups.filter((group) => !alike(group)))];
	const view = (group: Group): OtherView => {
		const [first, second] = group.rows;
		const type = unitTypes[group.type];
		const who =
			first && !second
				? first.short_name
				: `${levels[group.level]}${type}${formatCount(group.rows.length)}个`;
		const target = { ...where, ...whereOf(group) };
		return {
			label: `${who} ${group.year}年`,
			search: serialiseSelection({ where: target, params: {} }, spec, usualWhere(rows))
		};
	};
	return { first: near.slice(0, SHOWN).map(view), more: Math.max(0, near.length - SHOWN) };
}

/** Of each type and level the latest year. */
const latestOf = (groups: readonly Group[]): readonly Group[] =>
	[...groupBy(groups, ({ type, level }) => `${type} ${level}`).values()].flatMap(
		(same) => [...same].sort((a, b) => b.year - a.year)[0] ?? []
	);
