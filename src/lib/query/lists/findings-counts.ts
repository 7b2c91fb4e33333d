import type { Engine, QueryOptions } from '../../engine/engine';
import { extentColumns, type Extent } from '../extent';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { list, raw, sql } from '../sql';
import type { Where } from '../where';
import {
	checkIds,
	checkPlace,
	countedFindings,
	findingExtents,
	totalledFindings,
	type FindingFilter,
	type Verdict
} from './findings-chosen';

/** How many findings of a verdict a check has. */
export interface FindingCount {
	readonly check_id: string;
	readonly verdict: Verdict;
	readonly n: number;
}

/** Findings under the filters by check, in the order of the registry, and verdict. */
export async function askFindingCounts(
	engine: Engine,
	where: Where,
	filter: FindingFilter = {},
	options?: QueryOptions
): Promise<readonly FindingCount[]> {
	const query = sql`SELECT check_id, verdict, CAST(sum(n) AS INTEGER) AS n FROM (${totalledFindings(where, filter)})
GROUP BY check_id, verdict ORDER BY ${checkPlace}, verdict`;
	return askRows<FindingCount>(engine, query, options);
}

export interface UnitFindingCount extends FindingCount {
	readonly unit_id: string;
	readonly unit_name: string;
}

/** The same by unit too, by 区划代码, of the `most` units with the most findings of the given verdicts. */
export async function askUnitFindingCounts(
	engine: Engine,
	where: Where,
	{ verdicts, ...filter }: FindingFilter,
	most: number,
	options?: QueryOptions
): Promise<readonly UnitFindingCount[]> {
	const under = countedFindings(where, filter);
	const wanted = verdicts ? sql`verdict IN (${list(verdicts)})` : raw('true');
	const query = sql`WITH kept AS (
	SELECT unit_id FROM (${under}) GROUP BY unit_id ORDER BY coalesce(sum(n) FILTER (${wanted}), 0) DESC, unit_id LIMIT ${most}
)
SELECT unit_id, unit_name, check_id, verdict, CAST(sum(n) AS INTEGER) AS n FROM (${under}) SEMI JOIN kept USING (unit_id)
GROUP BY region_code, unit_id, unit_name, check_id, verdict ORDER BY region_code, unit_id, ${checkPlace}, verdict`;
	return askRows<UnitFindingCount>(engine, query, options);
}

/** How many findings of a verdict are about a unit's year; contradictions by check too. */
export interface VerdictCount {
	readonly unit: string;
	readonly unit_name: string;
	readonly year: number;
	readonly verdict: Verdict;
	/** Null of other verdicts. */
	readonly contradicts: string | null;
	readonly n: number;
}

/** Findings under the filters by unit, by 区划代码, verdict, check where they contradict, and year. */
export function askVerdictCounts(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly VerdictCount[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, counted AS (
	SELECT *, CASE WHEN verdict = 'contradiction' THEN check_id END AS contradicts FROM finding_count
)
SELECT g.unit_id AS unit, g.short_name AS unit_name, g.year, verdict, contradicts, CAST(sum(n) AS INTEGER) AS n
FROM grid g JOIN counted USING (unit_id, year) GROUP BY g.region_code, g.unit_id, g.short_name, g.year, verdict, contradicts
ORDER BY g.region_code, g.unit_id, verdict, list_position([${checkIds}], contradicts), g.year`,
		{ sparse: true }
	);
	return askRows<VerdictCount>(engine, query, options);
}

/** What the findings under the filters rest on. */
export interface FindingScope extends Extent {
	/** The years they are about; null where there is no finding. */
	readonly first: number | null;
	readonly last: number | null;
}

/** Units, reports, provinces and years of the findings under the filters. */
export async function askFindingScope(
	engine: Engine,
	where: Where,
	filter: FindingFilter = {},
	options?: QueryOptions
): Promise<FindingScope> {
	const query = sql`SELECT ${extentColumns}, min(year) AS first, max(year) AS last
FROM (${findingExtents(where, filter)})`;
	const [row] = await askRows<FindingScope>(engine, query, options);
	return row as FindingScope;
}
