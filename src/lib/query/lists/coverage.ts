import type { Engine, QueryOptions } from '../../engine/engine';
import { recordTables } from '../../model/schema';
import type { ReportKind } from '../../model/terms';
import { attached, evaluated } from '../evaluated';
import { askRows } from '../rows';
import { raw, sql } from '../sql';
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
	const each = recordTables.map((table) => `SELECT unit_id, year, report_id FROM "${table}"`);
	const query = sql`WITH kinds AS (
	SELECT unit_id, year, string_agg(DISTINCT kind, ' ' ORDER BY kind) AS kinds FROM report GROUP BY unit_id, year
),
told AS (
	SELECT s.unit_id, s.year, CAST(count(*) AS INTEGER) AS elsewhere, string_agg(DISTINCT CAST(d.year AS VARCHAR), ' ' ORDER BY CAST(d.year AS VARCHAR)) AS told
	FROM (${raw(each.join(' UNION ALL '))}) s JOIN report d ON d.report_id = s.report_id
	WHERE d.year <> s.year GROUP BY s.unit_id, s.year
),
dated AS (SELECT * FROM kinds FULL JOIN told USING (unit_id, year)),
${evaluated}
SELECT unit_id, short_name, year, ${attached('dated')} AS attached,
	coalesce(kinds, '') AS kinds, coalesce(elsewhere, 0) AS elsewhere, coalesce(told, '') AS told
FROM dated JOIN unit USING (unit_id) WHERE ${condition(where, recordDimensions)} ORDER BY unit_id, year`;
	const rows = await askRows<Listed>(engine, query, options);
	return rows.map((row) => ({
		...row,
		kinds: words(row.kinds) as readonly ReportKind[],
		told: words(row.told).map(Number)
	}));
}

/** SQL lists kinds and years separated by spaces. */
type Listed = Omit<CoverageRow, 'kinds' | 'told'> & {
	readonly kinds: string;
	readonly told: string;
};

const words = (text: string) => text.split(' ').filter(Boolean);
