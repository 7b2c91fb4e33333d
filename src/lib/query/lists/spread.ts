import { dimensions } from '../../dimensions';
import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import type { Level } from '../../model/terms';
import { addressText, quartiles, type Quartile } from '../address';
import { compileSql } from '../compile';
import { ratio } from '../exact';
import { resolveParams } from '../params';
import { chosenQuestion } from '../question';
import { askRows } from '../rows';
import { join, raw, sql, type Sql } from '../sql';
import type { Where } from '../where';
import { fewestPeers } from './peer-medians';

/** A metric under the choices of its parameters. */
export interface Chosen {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
}

/** What the units of a level are parted by further: a column of `unit`. */
export type Parting = 'region' | 'type';

/** A quartile of a metric over the units of one level, and of one province or type where they are parted. */
export interface SpreadRow {
	readonly level: Level;
	/** The id of the province or type; empty where units are not parted. */
	readonly part: string;
	readonly quartile: Quartile;
	/** Unweighted, half-up to two decimals, exact; null where fewer than five units have a value. */
	readonly value: string | null;
	/** Units with a value; rates on a tiny base are left out. */
	readonly n: number;
	/** The units and years whose values it lies between: one and the same where it falls on one. */
	readonly lower: string;
	readonly lower_year: number;
	readonly upper: string;
	readonly upper_year: number;
	readonly address: string;
}

/** The quartiles of a metric under the filters, each unit in its latest year with a value, a level by itself. */
export async function askSpread(
	engine: Engine,
	where: Where,
	asked: Chosen & { readonly by?: Parting },
	options?: QueryOptions
): Promise<readonly SpreadRow[]> {
	const { by } = asked;
	const rows = await askRows<Omit<SpreadRow, 'address'>>(
		engine,
		compileSpread(where, asked),
		options
	);
	const params = resolveParams(asked.metric, asked.params);
	return rows.map((row) => {
		const at = { ...where, ...(by ? partOf(where, by, row.part) : {}), level: [row.level] };
		const address = addressText({
			...{ kind: 'metric', metric: asked.metric, where: at, params },
			spread: row.quartile
		});
		return { ...row, address };
	});
}

/** The filter of one part: a province, or what was chosen of it. */
function partOf({ region = [] }: Where, by: Parting, part: string): Where {
	if (by === 'type') return { type: [part] };
	const within = region.filter((code) => code.slice(0, 2) === part.slice(0, 2));
	return { region: within.length > 0 ? within : [part] };
}

/** The same as a piece of SQL: between neighbours a quartile lies in proportion, as QUARTILE.INC of spreadsheets has it. */
export function compileSpread(
	where: Where,
	{ metric, params, by }: Chosen & { readonly by?: Parting }
): Sql {
	const part = raw(by ? dimensions[by].column : "''");
	const answers = compileSql(chosenQuestion(metric, ['unit', 'year'], where, params));
	const cuts = join(
		quartiles.map((id, i) => sql`(${id}, ${i + 1})`),
		', '
	);
	return sql`WITH answers AS (SELECT unit AS unit_id, year, value, small_base FROM (${answers})),
latest AS (
	SELECT * FROM answers WHERE value IS NOT NULL QUALIFY row_number() OVER (PARTITION BY unit_id ORDER BY year DESC) = 1
),
ordered AS (
	SELECT level, ${part} AS part, unit_id, year, value, row_number() OVER (PARTITION BY level, ${part} ORDER BY value, unit_id) AS place
	FROM latest JOIN unit USING (unit_id) WHERE NOT small_base
),
levels AS (SELECT level, part, count(*) AS n FROM ordered GROUP BY level, part),
cuts(quartile, fourths) AS (VALUES ${cuts}),
placed AS (
	SELECT level, part, quartile, fourths, n, (n - 1) * fourths // 4 + 1 AS place, CAST((n - 1) * fourths % 4 AS DECIMAL(1, 0)) AS rest
	FROM levels CROSS JOIN cuts
),
bounded AS (
	SELECT p.*, lo.unit_id AS lower, lo.year AS lower_year, hi.unit_id AS upper, hi.year AS upper_year, lo.value * (4 - rest) + hi.value * rest AS fourfold
	FROM placed p JOIN ordered lo ON lo.level = p.level AND lo.part = p.part AND lo.place = p.place
	JOIN ordered hi ON hi.level = p.level AND hi.part = p.part AND hi.place = p.place + CASE WHEN rest > 0 THEN 1 ELSE 0 END
)
SELECT level, part, quartile, CASE WHEN n >= ${fewestPeers} THEN ${ratio('fourfold', '4', 1)} END AS value, CAST(n AS INTEGER) AS n,
	lower, CAST(lower_year AS INTEGER) AS lower_year, upper, CAST(upper_year AS INTEGER) AS upper_year
FROM bounded ORDER BY part, level, fourths`;
}
