import type { Engine, QueryOptions } from '../../engine/engine';
import type { Level } from '../../model/terms';
import { addressText, type Quartile } from '../address';
import { compileSql } from '../compile';
import { resolveParams } from '../params';
import { partColumn, partWhere, type Parting } from '../parting';
import { quartered } from '../quartiles';
import { chosenQuestion, type Chosen } from '../question';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** A quartile in one year of the fixed units of a level, and of one place or type where they are parted. */
export interface TrendSpreadRow {
	readonly level: Level;
	/** The id of the place or type; empty where units are not parted. */
	readonly part: string;
	readonly year: number;
	readonly quartile: Quartile;
	/** Unweighted, half-up to two decimals, exact; null where fewer than five units are fixed. */
	readonly value: string | null;
	/** The fixed units: those with a value in every year that any of their part has one in; rates on a tiny base are none. */
	readonly n: number;
	readonly address: string;
}

/** The quartiles of a metric over the same units in every year, a level by itself; a part with a single year has none. */
export async function askTrendSpread(
	engine: Engine,
	where: Where,
	{ metric, params, by }: Chosen & { readonly by?: Parting },
	options?: QueryOptions
): Promise<readonly TrendSpreadRow[]> {
	const answers = compileSql(chosenQuestion(metric, ['unit', 'year'], where, params));
	const query = sql`WITH known AS (
	SELECT level, ${partColumn(by)} AS part, unit_id, year, value
	FROM (SELECT unit AS unit_id, year, value FROM (${answers}) WHERE value IS NOT NULL AND NOT small_base) JOIN unit USING (unit_id)
),
spans AS (
	SELECT level, part, count(*) AS years, string_agg(CAST(year AS VARCHAR), ' ' ORDER BY year) AS span
	FROM (SELECT DISTINCT level, part, year FROM known) GROUP BY level, part HAVING count(*) > 1
),
fixed AS (SELECT unit_id FROM known JOIN spans USING (level, part) GROUP BY unit_id HAVING count(*) = any_value(years)),
held AS (SELECT level, part, year, unit_id, year AS told, value FROM known WHERE unit_id IN (FROM fixed)),
${quartered(['level', 'part', 'year'])}
SELECT level, part, CAST(year AS INTEGER) AS year, quartile, value, n, span FROM quartered JOIN spans USING (level, part) ORDER BY part, level, year, fourths`;
	const rows = await askRows<Omit<TrendSpreadRow, 'address'> & { readonly span: string }>(
		engine,
		query,
		options
	);
	const resolved = resolveParams(metric, params);
	return rows.map(({ span, ...row }) => {
		const place = by ? partWhere(where, by, row.part) : {};
		const at = { ...where, ...place, level: [row.level], year: [String(row.year)] };
		const address = addressText({
			...{ kind: 'metric', metric, where: at, params: resolved },
			...{ spread: row.quartile, fixed: span.split(' ') }
		});
		return { ...row, address };
	});
}
