import { dimensions } from '../../dimensions';
import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { compareNatural } from '../../util/order';
import { perObject } from '../../util/per-object';

/** The dimensions that 总览 narrows by. */
export type Narrowed = 'type' | 'level' | 'region' | 'year';
const narrowed: readonly Narrowed[] = ['type', 'level', 'region', 'year'];

/** Tells whether a unit-year is among those the filters ask for. */
export function matching(where: Where): (row: CollectedRow) => boolean {
	const tests = narrowed.flatMap((id) => {
		const chosen = where[id] ?? [];
		return chosen.length === 0 ? [] : [isAmong(id, chosen)];
	});
	return (row) => tests.every((test) => test(row));
}

function isAmong(id: Narrowed, chosen: readonly string[]): (row: CollectedRow) => boolean {
	if (id !== 'region') return (row) => chosen.includes(String(row[id]));
	const stems = chosen.map(dimensions.region.parameter);
	// Units are many, their places few.
	const known = new Map<string, boolean>();
	return ({ region_code }) => {
		const within = known.get(region_code) ?? stems.some((stem) => region_code.startsWith(stem));
		known.set(region_code, within);
		return within;
	};
}

/** The unit-years the filters ask for: of a unit with several years the latest. */
export function chosenOf(rows: readonly CollectedRow[], where: Where): readonly CollectedRow[] {
	const latest = new Map<string, CollectedRow>();
	const isAsked = matching(where);
	for (const row of rows) {
		if (!isAsked(row)) continue;
		const held = latest.get(row.unit_id);
		if (held === undefined || row.year > held.year) latest.set(row.unit_id, row);
	}
	return [...latest.values()];
}

/** Units of one type, level and year; only such are read side by side. */
export interface Group {
	readonly type: CollectedRow['type'];
	readonly level: CollectedRow['level'];
	readonly year: number;
	readonly rows: readonly CollectedRow[];
}

/** The groups of unit-years, the largest first; where two are level, the newer year, then the first 区划代码. */
export const groupsOf = perObject((rows: readonly CollectedRow[]): readonly Group[] => {
	const alike = groupBy(rows, ({ type, level, year }) => `${type} ${level} ${year}`);
	return [...alike.values()]
		.flatMap((own) =>
			own.slice(0, 1).map(({ type, level, year }) => ({ type, level, year, rows: own }))
		)
		.sort(largestFirst);
});

const largestFirst = (a: Group, b: Group) =>
	b.rows.length - a.rows.length || b.year - a.year || compareNatural(placeOf(a), placeOf(b));

const placeOf = ({ rows: [first] }: Group) => `${first?.region_code} ${first?.unit_id}`;

/** What is left of groups, in the order of what is left; one of which nothing is left is none. */
export const leftOf = (
	groups: readonly Group[],
	keep: (row: CollectedRow) => boolean
): readonly Group[] =>
	groups
		.map((group) => ({ ...group, rows: group.rows.filter(keep) }))
		.filter(({ rows }) => rows.length > 0)
		.sort(largestFirst);

/** The filters that ask for one group. */
export const whereOf = ({ type, level, year }: Group): Where => ({
	type: [type],
	level: [level],
	year: [String(year)]
});

/** The filters in force at first: the type, level and year with most units. */
export function usualWhere(rows: readonly CollectedRow[]): Where {
	const [first] = groupsOf(rows);
	return first ? whereOf(first) : {};
}
