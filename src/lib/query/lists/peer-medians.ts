import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { municipalities } from '../../model/municipalities';
import { addressText } from '../address';
import { compileSql } from '../compile';
import { ratio } from '../exact';
import { resolveParams } from '../params';
import { chosenQuestion } from '../question';
import { askRows } from '../rows';
import { list, raw, sql, type Sql } from '../sql';
import { condition, type Where } from '../where';

/** Fewer values than this have no median. */
export const fewestPeers = 5;

/** A metric under the choices of its parameters. */
interface Chosen {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
	/** The type and level of the units under the filters, where it is one: only answers of these are asked. */
	readonly among?: Pick<Where, 'type' | 'level'>;
}

/** What the units comparable to one have in a year: the same type, level and 编报口径; districts of 直辖市 among themselves. */
export interface PeerMedianRow {
	readonly unit: string;
	readonly year: number;
	/** Unweighted, half-up to two decimals, exact; null where fewer than five have a value. */
	readonly value: string | null;
	/** Comparable units with a value, of all that published a report on the year; the unit itself is none of them. */
	readonly n: number;
	readonly of: number;
	/** The units whose values lie in the middle: one and the same where n is odd. */
	readonly lower: string | null;
	readonly upper: string | null;
	readonly address: string;
}

const comparable = 'year, type, level, entity_scope, municipal';

/** Values in order, each with its place in its class: a class without one of its units is the same list with one place left out. */
const placed = sql`classes AS (
	SELECT unit_id, region_code, year, type, level, min(entity_scope) AS entity_scope,
		level = 'county' AND substr(region_code, 1, 2) || '0000' IN (${list(municipalities)}) AS municipal
	FROM report JOIN unit USING (unit_id) GROUP BY ALL
),
known AS (
	SELECT c.*, value, CASE WHEN value IS NOT NULL THEN row_number() OVER (PARTITION BY ${raw(comparable)} ORDER BY value NULLS LAST, unit_id) END AS place
	FROM classes c LEFT JOIN answers USING (unit_id, year)
),
lists AS (
	SELECT ${raw(comparable)}, count(*) AS members, coalesce(list({'unit': unit_id, 'value': value} ORDER BY place) FILTER (place IS NOT NULL), []) AS ordered
	FROM known GROUP BY ALL
),
counted AS (
	SELECT k.unit_id, k.region_code, k.year, k.type, k.level, k.entity_scope, k.place, l.ordered, l.members - 1 AS "of",
		len(l.ordered) - CASE WHEN k.place IS NULL THEN 0 ELSE 1 END AS n
	FROM known k JOIN lists l USING (${raw(comparable)})
)`;

/** The element that stands at a place of the list without the unit's own. */
const without = (place: string) =>
	`ordered[${place} + CASE WHEN place <= ${place} THEN 1 ELSE 0 END]`;

/** The median of a metric over the units comparable to each unit under the filters, by unit and year. */
export async function askPeerMedians(
	engine: Engine,
	where: Where,
	asked: Chosen,
	options?: QueryOptions
): Promise<readonly PeerMedianRow[]> {
	const query = compilePeerMedians(where, asked);
	const rows = await askRows<Omit<PeerMedianRow, 'address'>>(engine, query, options);
	const params = resolveParams(asked.metric, asked.params);
	return rows.map((row) => {
		const at = { unit: [row.unit], year: [String(row.year)] };
		const { metric } = asked;
		const address = addressText({ kind: 'metric', metric, where: at, params, peers: true });
		return { ...row, address };
	});
}

/** The same as a piece of SQL. */
export function compilePeerMedians(where: Where, { metric, params, among = {} }: Chosen): Sql {
	const answers = compileSql(chosenQuestion(metric, ['unit', 'year'], among, params));
	return sql`WITH answers AS (SELECT unit AS unit_id, year, value FROM (${answers})), ${placed},
middle AS (
	SELECT *, CASE WHEN n >= ${fewestPeers} THEN ${raw(without('((n + 1) // 2)'))} END AS lo,
		CASE WHEN n >= ${fewestPeers} THEN ${raw(without('(n // 2 + 1)'))} END AS hi
	FROM counted WHERE ${condition(where)}
),
doubled AS (SELECT *, lo['value'] + hi['value'] AS twice FROM middle)
SELECT unit_id AS unit, year, ${ratio('twice', '2', 1)} AS value,
	CAST(n AS INTEGER) AS n, CAST("of" AS INTEGER) AS "of", lo['unit'] AS lower, hi['unit'] AS upper
FROM doubled ORDER BY unit, year`;
}
