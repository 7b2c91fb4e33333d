import { recordTables, type RecordTable, type RowOf } from '../../model/schema';
import { inReadingOrder, type Merged } from './merge';

export type RowsOf = { readonly [T in RecordTable]: readonly RowOf<T>[] };

/** How a row was read. */
export interface Read {
	readonly row_id: string;
	/** That of its candidate. */
	readonly key: string;
	readonly certain: boolean;
	readonly why: string;
}

/** Whose figures they are. */
interface Owner {
	readonly report_id: string;
	readonly unit_id: string;
	readonly year: number;
}

/** The rows of a report; claims of what was not read cannot be recomputed and are `lost`. */
export interface Numbered {
	readonly rows: RowsOf;
	readonly read: readonly Read[];
	readonly lost: readonly Merged[];
}

/** Numbers the rows of a report in reading order within each table, and lets claims point to them. */
export function rowsOf(
	merged: readonly Merged[],
	instead: ReadonlyMap<string, string>,
	owner: Owner
): Numbered {
	const ordered = [...merged].sort((a, b) => inReadingOrder(a.places[0] ?? '', b.places[0] ?? ''));
	const known = new Set(merged.map(({ key }) => key));
	const means = (key: string | null) => key === null || known.has(instead.get(key) ?? key);
	const stands = (one: Merged) =>
		one.table !== 'claim' || (means(one.row.target) && means(one.row.base));
	const tables = recordTables.map(
		(table) => [table, ordered.filter((one) => one.table === table && stands(one))] as const
	);
	const ids = new Map(
		tables.flatMap(([table, own]) =>
			own.map(({ key }, i) => [key, `${owner.report_id}#${table}-${i + 1}`] as const)
		)
	);
	const idOf = (key: string | null) => (key === null ? null : ids.get(instead.get(key) ?? key));
	const rows = tables.map(([table, own]) => [
		table,
		own.map((one) => rowOf(one, owner, idOf, ids))
	]);
	return {
		rows: Object.fromEntries(rows) as RowsOf,
		read: ordered
			.filter(stands)
			.map(({ key, certain, why }) => ({ row_id: ids.get(key) ?? '', key, certain, why })),
		lost: ordered.filter((one) => !stands(one))
	};
}

function rowOf(
	one: Merged,
	{ report_id, unit_id, year }: Owner,
	idOf: (key: string | null) => string | null | undefined,
	ids: ReadonlyMap<string, string>
) {
	const { row } = one;
	const own = { row_id: ids.get(one.key) ?? '', report_id, unit_id, locator: one.places.join(' ') };
	if (one.table === 'claim')
		return { ...row, ...own, target: idOf(one.row.target), base: idOf(one.row.base) };
	if (!('subject' in row) || row.subject === 'whole') return { ...row, ...own };
	return { ...row, ...own, subject: `${unit_id}-${year}-${row.subject}` };
}
