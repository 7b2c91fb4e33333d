import type { Engine, QueryOptions } from '../../engine/engine';
import type { MeasureId } from '../../model/measures';
import type { Basis, MetricAbsence, Scope, Stage } from '../../model/terms';
import { basisOf, basisRank } from '../basis';
import { asked, whyAbsent } from '../asked';
import { ratio } from '../exact';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { smallBase } from '../small-base';
import { list, raw, sql } from '../sql';
import type { Where } from '../where';

/** A measure of one unit-year in 元, its share of the whole and its change on the year before, in percent. */
export interface PartRow {
	readonly unit: string;
	readonly year: number;
	readonly measure: MeasureId;
	readonly value: string | null;
	readonly absence: MetricAbsence | null;
	readonly basis: Basis | null;
	readonly rows: string | null;
	/** ÷ the whole. */
	readonly share: string | null;
	readonly share_absence: MetricAbsence | null;
	readonly share_basis: Basis | null;
	readonly whole_rows: string | null;
	readonly previous: string | null;
	readonly previous_absence: MetricAbsence | null;
	readonly previous_basis: Basis | null;
	readonly previous_rows: string | null;
	readonly change: string | null;
	readonly change_absence: MetricAbsence | null;
	readonly change_basis: Basis | null;
	/** Change ÷ |last year|. */
	readonly rate: string | null;
	/** Last year was below 1万元. */
	readonly small_base: boolean;
}

/** What is asked: the first measure is the whole. */
export interface PartsAsked {
	readonly measures: readonly [MeasureId, ...MeasureId[]];
	readonly stage: Stage;
	readonly scope: Scope;
}

/**
 * A whole and its parts for every unit-year under the filters, by unit, year and the order of `measures`: in one statement what the
 * metrics of each part, of its share and of 比上年 answer one by one.
 */
export async function askParts(
	engine: Engine,
	where: Where,
	{ measures, stage, scope }: PartsAsked,
	options?: QueryOptions
): Promise<readonly PartRow[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, ${asked(measures)},
stated AS (
	SELECT *, ${raw(basisRank('basis'))} AS rank FROM preferred_observation
	WHERE stage = ${stage} AND scope = ${scope} AND fund IS NULL AND measure IN (${list(measures)})
),
told AS (
	SELECT a.unit_id AS unit, a.year, a.place, a.measure, v.value, v.basis, v.row_id AS rows, ${raw(whyAbsent('v', stage))} AS absence,
		${ratio('v.value', 'w.value', 100)} AS share, coalesce(${raw(whyAbsent('w', stage))}, ${raw(whyAbsent('v', stage))}, 'zero_base') AS unshared,
		greatest(v.rank, w.rank) AS share_rank, w.row_id AS whole_rows,
		p.value AS previous, p.basis AS previous_basis, p.row_id AS previous_rows, v.value - p.value AS change,
		${raw(whyAbsent('p', stage, 1))} AS previous_absence, greatest(v.rank, p.rank) AS change_rank
	FROM asked a
	LEFT JOIN stated v ON v.unit_id = a.unit_id AND v.year = a.year AND v.measure = a.measure
	LEFT JOIN stated w ON w.unit_id = a.unit_id AND w.year = a.year AND w.measure = ${measures[0]}
	LEFT JOIN stated p ON p.unit_id = a.unit_id AND p.year = a.year - 1 AND p.measure = a.measure
)
SELECT unit, year, measure, value, absence, basis, rows, share, CASE WHEN share IS NULL THEN unshared END AS share_absence,
	CASE WHEN share IS NOT NULL THEN ${raw(basisOf('share_rank'))} END AS share_basis, whole_rows, previous, previous_absence,
	previous_basis, previous_rows, change, CASE WHEN change IS NULL THEN coalesce(absence, previous_absence) END AS change_absence,
	CASE WHEN change IS NOT NULL THEN ${raw(basisOf('change_rank'))} END AS change_basis, ${ratio('change', 'abs(previous)', 100)} AS rate,
	${raw(smallBase('previous'))} AS small_base
FROM told ORDER BY unit, year, place`
	);
	return askRows<PartRow>(engine, query, options);
}
