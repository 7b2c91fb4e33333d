import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import type { Level } from '../../model/terms';
import { addressText } from '../address';
import { heldOf } from '../held';
import { resolveParams } from '../params';
import { partColumn, partWhere, type Parting } from '../parting';
import { quartered } from '../quartiles';
import { askRows } from '../rows';
import { sql, type Sql } from '../sql';
import type { Where } from '../where';
import type { QuartileRow } from './quartiles';

/** A metric under the choices of its parameters. */
export interface Chosen {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
}

/** A quartile of a metric over the units of one level, and of one place or type where they are parted; rates on a tiny base are left out. */
export interface SpreadRow extends QuartileRow {
	readonly level: Level;
	/** The id of the place or type; empty where units are not parted. */
	readonly part: string;
}

/** What is asked of a spread. */
interface Asked extends Chosen {
	readonly by?: Parting;
	/** Only units with a value in each of these years, so that years are of the same units. */
	readonly fixed?: readonly string[];
}

/** The quartiles of a metric under the filters, each unit in its latest year with a value, a level by itself. */
export async function askSpread(
	engine: Engine,
	where: Where,
	asked: Asked,
	options?: QueryOptions
): Promise<readonly SpreadRow[]> {
	const { by, fixed } = asked;
	const rows = await askRows<Omit<SpreadRow, 'address'>>(
		engine,
		compileSpread(where, asked),
		options
	);
	const params = resolveParams(asked.metric, asked.params);
	return rows.map((row) => {
		const at = { ...where, ...(by ? partWhere(where, by, row.part) : {}), level: [row.level] };
		const address = addressText({
			...{ kind: 'metric', metric: asked.metric, where: at, params },
			...(fixed ? { fixed } : {}),
			spread: row.quartile
		});
		return { ...row, address };
	});
}

/** The same as a piece of SQL. */
function compileSpread(where: Where, { metric, params, by, fixed }: Asked): Sql {
	const values = heldOf({ metric, where, params, ...(fixed ? { fixed } : {}) });
	return sql`WITH held AS (SELECT level, ${partColumn(by)} AS part, unit_id, told, value FROM (${values}) JOIN unit USING (unit_id)),
${quartered(['level', 'part'])}
SELECT level, part, quartile, value, n, lower, lower_year, upper, upper_year FROM quartered ORDER BY part, level, fourths`;
}
