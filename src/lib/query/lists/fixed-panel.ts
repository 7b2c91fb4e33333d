import type { Engine, QueryOptions } from '../../engine/engine';
import type { MeasureId } from '../../model/measures';
import type { Scope, Stage } from '../../model/terms';
import { groupBy } from '../../util/group';
import { ratio } from '../exact';
import { grid, ofUnitYears } from '../grid';
import { panelsOf, type Panel, type Stated } from '../panels-of';
import { askRows } from '../rows';
import type { PanelAddress } from '../panel-address';
import { list, sql, type Sql } from '../sql';
import type { Where } from '../where';

/** A fixed panel whose numbers have addresses. */
export interface PanelRow extends Panel {
	/** What the addresses of its numbers have in common. */
	readonly panel: Omit<PanelAddress, 'operation' | 'at'>;
}

/** What is asked: the first measure makes the panel, the others are summed over it where complete. */
export interface PanelAsked {
	readonly measures: readonly [MeasureId, ...MeasureId[]];
	readonly stage: Stage;
	readonly scope: Scope;
}

/** The fixed panels under the filters, one a level and 编报口径; a span of one year makes none. */
export async function askFixedPanel(
	engine: Engine,
	where: Where,
	{ measures, stage, scope }: PanelAsked,
	options?: QueryOptions
): Promise<readonly PanelRow[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT g.unit_id AS unit, g.year, g.level, g.entity_scope, p.measure, p.value, p.row_id FROM grid g JOIN preferred_observation p USING (unit_id, year)
WHERE ${statedAt({ measures, stage, scope })} ORDER BY g.level, g.entity_scope, p.measure, g.unit_id, g.year`,
		{ sparse: true }
	);
	const stated = await askRows<Stated>(engine, query, options);
	const alike = groupBy(stated, ({ level, entity_scope }) => `${level} ${entity_scope}`);
	return [...alike.values()].flatMap((rows) =>
		panelsOf(rows, measures[0]).map((row) => {
			const { measure, level, entity_scope } = row;
			const narrowed = { ...where, level: [level], entity: [entity_scope] };
			const asked = { lead: measures[0], measure, stage, scope };
			return { ...row, panel: { kind: 'panel', ...asked, where: narrowed } };
		})
	);
}

const statedAt = ({ measures, stage, scope }: PanelAsked) =>
	sql`p.stage = ${stage} AND p.scope = ${scope} AND p.fund IS NULL AND p.value IS NOT NULL AND p.measure IN (${list(measures)})`;

/**
 * The same in one query, sums and all: `(level, entity_scope, measure, units, n, years, sums, sum_rows, change, rate)`, ids, years
 * and sums separated by spaces and the records of each year by `;`.
 */
export function compileFixedPanel(where: Where, { measures, stage, scope }: PanelAsked): Sql {
	const [lead] = measures;
	return sql`WITH ${grid(where)},
stated AS (
	SELECT g.level, g.entity_scope, g.unit_id, g.year, p.measure, p.value, p.row_id FROM grid g JOIN preferred_observation p USING (unit_id, year)
	WHERE ${statedAt({ measures, stage, scope })}
),
led AS (SELECT DISTINCT level, entity_scope, year FROM stated WHERE measure = ${lead}),
span AS (SELECT level, entity_scope, count(*) AS years FROM led GROUP BY ALL),
fixed AS (
	SELECT unit_id, any_value(years) AS years FROM stated JOIN span USING (level, entity_scope)
	WHERE measure = ${lead} GROUP BY unit_id HAVING count(*) = any_value(years) AND any_value(years) > 1
),
sums AS (
	SELECT level, entity_scope, measure, year, sum(value) AS value, count(*) AS n, any_value(years) AS years,
		string_agg(unit_id, ' ' ORDER BY unit_id) AS units, string_agg(row_id, ' ' ORDER BY unit_id) AS row_ids
	FROM stated JOIN fixed USING (unit_id) JOIN led USING (level, entity_scope, year) GROUP BY level, entity_scope, measure, year
),
panels AS (
	SELECT level, entity_scope, measure, any_value(units) AS units, min(n) AS n, max(n) AS most, count(*) AS held, any_value(years) AS span,
		string_agg(CAST(year AS VARCHAR), ' ' ORDER BY year) AS years, string_agg(CAST(value AS VARCHAR), ' ' ORDER BY year) AS sums,
		string_agg(row_ids, ';' ORDER BY year) AS sum_rows,
		arg_min(value, year) AS first, arg_max(value, year) AS last
	FROM sums GROUP BY level, entity_scope, measure
)
SELECT level, entity_scope, measure, units, CAST(n AS INTEGER) AS n, years, sums, sum_rows, last - first AS change, ${ratio('last - first', 'abs(first)', 100)} AS rate
FROM panels QUALIFY held = span AND n = most AND n = max(n) FILTER (measure = ${lead}) OVER (PARTITION BY level, entity_scope)
ORDER BY level, entity_scope, measure`;
}

/** A number of a fixed panel with its records: what is summed, and what is taken off or divides. */
export interface PanelNumber {
	readonly row: PanelRow;
	readonly value: string | null;
	readonly rows: readonly string[];
	readonly base: readonly string[];
}

/** The number that an address names; null where there is no such panel, or not in that year. */
export async function askPanelNumber(
	engine: Engine,
	address: PanelAddress,
	options?: QueryOptions
): Promise<PanelNumber | null> {
	const { operation, at, measure, where } = address;
	const found = await askFixedPanel(engine, where, askedBy(address), options);
	const row = found.find((each) => each.measure === measure);
	if (!row) return null;
	const [first, last] = [row.sums[0], row.sums.at(-1)];
	if (!first || !last) return null;
	const ends = { rows: last.rows, base: first.rows };
	if (operation === 'change') return { row, value: row.change, ...ends };
	if (operation === 'growth') return { row, value: row.rate, ...ends };
	const sum = row.sums.find(({ year }) => year === at);
	return sum ? { row, value: sum.value, rows: sum.rows, base: [] } : null;
}

/** The question that an address is an answer of. */
export const askedBy = ({ lead, measure, stage, scope }: PanelAddress): PanelAsked => ({
	measures: measure === lead ? [lead] : [lead, measure],
	...{ stage, scope }
});
