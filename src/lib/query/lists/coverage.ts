import type { Engine, QueryOptions } from '../../engine/engine';
import type { RecordTable } from '../../model/schema';
import type { Absence, Basis, ReportKind } from '../../model/terms';
import { askRows } from '../rows';
import { sql } from '../sql';
import { condition, type Where } from '../where';
import { recordDimensions } from './records';

/** What was collected of a unit's year: its own documents, and how much documents of other years tell of it. */
export interface CoverageRow {
	readonly unit_id: string;
	readonly short_name: string;
	readonly year: number;
	/** Kinds of the documents of this year. */
	readonly kinds: readonly ReportKind[];
	/** Whether a 部门决算 of this year has a self-evaluation in it. */
	readonly attached: boolean;
	/** Rows that documents of other years hold about it. */
	readonly elsewhere: number;
	/** Those documents' years, ascending. */
	readonly told: readonly number[];
}

/** Every unit-year that a document is of or tells about, by unit and year. */
export async function askCoverage(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly CoverageRow[]> {
	const query = sql`SELECT unit_id, short_name, year, attached, kinds, elsewhere, told
FROM coverage JOIN unit USING (unit_id) WHERE ${condition(where, recordDimensions)} ORDER BY unit_id, year`;
	const rows = await askRows<Listed>(engine, query, options);
	return rows.map((row) => ({
		...row,
		kinds: words(row.kinds) as readonly ReportKind[],
		told: words(row.told).map(Number)
	}));
}

/** How many rows of a table a unit's year has, with how they came about; null where it has none. */
export interface TableCoverage {
	readonly unit_id: string;
	readonly year: number;
	readonly table: RecordTable;
	readonly rows: number;
	readonly stated: number;
	readonly derived: number;
	readonly residue: number;
	readonly absent: number;
	/** The reasons of absence, the most frequent first, each as often as it stands there: `not_in_report 40`. */
	readonly reasons: readonly { readonly absence: Absence; readonly n: number }[];
}

/** Rows of every record table of the first `most` unit-years that a document is of or tells about; a table without rows is left out. */
export async function askTableCoverage(
	engine: Engine,
	where: Where,
	most: number,
	options?: QueryOptions
): Promise<readonly TableCoverage[]> {
	const basis = (id: Basis) =>
		sql`CAST(coalesce(sum(n) FILTER (WHERE absence IS NULL AND basis = ${id}), 0) AS INTEGER)`;
	const query = sql`WITH kept AS (
	SELECT unit_id, year FROM coverage JOIN unit USING (unit_id)
	WHERE ${condition(where, recordDimensions)} ORDER BY unit_id, year LIMIT ${most}
),
counted AS (
	SELECT unit_id, year, "table", basis, absence, sum(n) AS n FROM record_count JOIN kept USING (unit_id, year) GROUP BY ALL
)
SELECT unit_id, year, "table", CAST(sum(n) AS INTEGER) AS rows, ${basis('stated')} AS stated, ${basis('derived')} AS derived,
	${basis('residue')} AS residue, CAST(coalesce(sum(n) FILTER (WHERE absence IS NOT NULL), 0) AS INTEGER) AS absent,
	coalesce(string_agg(absence || ' ' || n, ',' ORDER BY n DESC, absence) FILTER (WHERE absence IS NOT NULL), '') AS reasons
FROM counted GROUP BY unit_id, year, "table" ORDER BY unit_id, year, "table"`;
	const rows = await askRows<Omit<TableCoverage, 'reasons'> & { readonly reasons: string }>(
		engine,
		query,
		options
	);
	return rows.map((row) => ({ ...row, reasons: reasonsIn(row.reasons) }));
}

const reasonsIn = (text: string): TableCoverage['reasons'] =>
	text
		.split(',')
		.filter(Boolean)
		.map((each) => {
			const [absence, n] = each.split(' ');
			return { absence: absence as Absence, n: Number(n) };
		});

/** SQL lists kinds and years separated by spaces. */
type Listed = Omit<CoverageRow, 'kinds' | 'told'> & {
	readonly kinds: string;
	readonly told: string;
};

const words = (text: string) => text.split(' ').filter(Boolean);
