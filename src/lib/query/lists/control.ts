import type { Engine, QueryOptions } from '../../engine/engine';
import type { MeasureId } from '../../model/measures';
import type { Basis, MetricAbsence, Scope } from '../../model/terms';
import { ratio } from '../exact';
import { asked, whyAbsent } from '../asked';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { join, raw, sql, type Sql } from '../sql';
import type { Where } from '../where';

const stages = ['initial', 'adjusted', 'final'] as const;
const budgets = ['initial', 'adjusted'] as const;
type ControlStage = (typeof stages)[number];
type Budget = (typeof budgets)[number];

/** A measure's budgets and final amount of one unit-year, in 元, with final ÷ each budget in percent. */
export type ControlRow = {
	readonly unit: string;
	readonly year: number;
	readonly measure: MeasureId;
} & { readonly [B in Budget as `control_${B}`]: string | null } & {
	readonly [B in Budget as `control_${B}_absence`]: MetricAbsence | null;
} & { readonly [S in ControlStage]: string | null } & {
	readonly [S in ControlStage as `${S}_absence`]: MetricAbsence | null;
} & { readonly [S in ControlStage as `${S}_basis`]: Basis | null } & {
	readonly [S in ControlStage as `${S}_rows`]: string | null;
};

/** Budgets against final amounts of every unit-year under the filters, by unit, year and the order of `measures`. */
export async function askControl(
	engine: Engine,
	where: Where,
	{ measures, scope }: { readonly measures: readonly MeasureId[]; readonly scope: Scope },
	options?: QueryOptions
): Promise<readonly ControlRow[]> {
	const columns = stages.map((s) =>
		raw(`${s}.value AS ${s}, ${whyAbsent(s, s)} AS ${s}_absence, ${s}.basis AS ${s}_basis,
	${s}.row_id AS ${s}_rows`)
	);
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, ${asked(measures)},
controlled AS (
	SELECT a.unit_id AS unit, a.year, a.place, a.measure, ${join(columns, ',\n	')},
		${join(budgets.map(rate), ',\n		')}
	FROM asked a ${join(stages.map(statedAt(scope)), '\n	')}
)
SELECT * EXCLUDE (place), ${join(budgets.map(why), ',\n	')}
FROM controlled ORDER BY unit, year, place`
	);
	return askRows<ControlRow>(engine, query, options);
}

const rate = (budget: Budget): Sql =>
	sql`${ratio('final.value', `${budget}.value`, 100)} AS ${raw(`control_${budget}`)}`;

const why = (budget: Budget): Sql =>
	raw(
		`CASE WHEN control_${budget} IS NULL THEN coalesce(final_absence, ${budget}_absence, 'zero_base') END AS control_${budget}_absence`
	);

const statedAt =
	(scope: Scope) =>
	(stage: ControlStage): Sql =>
		sql`LEFT JOIN preferred_observation ${raw(stage)} ON ${raw(stage)}.unit_id = a.unit_id AND ${raw(stage)}.year = a.year
		AND ${raw(stage)}.measure = a.measure AND ${raw(stage)}.stage = ${stage} AND ${raw(stage)}.scope = ${scope} AND ${raw(stage)}.fund IS NULL`;
