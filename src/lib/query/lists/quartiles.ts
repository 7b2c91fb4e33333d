import type { Engine, QueryOptions } from '../../engine/engine';
import { addressText, type Quartile } from '../address';
import { heldOf, type Crowd } from '../held';
import { quartered } from '../quartiles';
import { askRows } from '../rows';
import { sql, type Sql } from '../sql';

/** A quartile of a crowd. */
export interface QuartileRow {
	readonly quartile: Quartile;
	/** Unweighted, half-up to two decimals, exact; null where fewer than five values are held. */
	readonly value: string | null;
	readonly n: number;
	/** The units, or of self-evaluated subjects the records of their scores, and the years it lies between: one and the same where it falls on one. */
	readonly lower: string;
	readonly lower_year: number;
	readonly upper: string;
	readonly upper_year: number;
	readonly address: string;
}

/** The quartiles of a crowd, the lowest first; none where it holds no value. */
export async function askQuartiles(
	engine: Engine,
	crowd: Crowd,
	options?: QueryOptions
): Promise<readonly QuartileRow[]> {
	const query = compileQuartiles(crowd);
	const rows = await askRows<Omit<QuartileRow, 'address'>>(engine, query, options);
	return rows.map((row) => ({ ...row, address: quartileAddress(crowd, row.quartile) }));
}

/** Where a quartile of a crowd answers for itself. */
export const quartileAddress = (crowd: Crowd, spread: Quartile): string =>
	addressText({ kind: 'metric', ...crowd, spread });

/** The quartiles of a crowd as a piece of SQL. */
export const compileQuartiles = (crowd: Crowd): Sql => sql`WITH held AS (${heldOf(crowd)}),
${quartered}
SELECT quartile, value, n, lower, lower_year, upper, upper_year FROM quartered ORDER BY fourths`;
