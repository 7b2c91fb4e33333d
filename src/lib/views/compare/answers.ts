import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { levels, type Level } from '../../model/terms';
import { askChosen } from '../../query/ask';
import type { BreakRow } from '../../query/lists/breaks';
import type { Keys, Value } from '../../query/question';
import type { Crowd } from '../../query/held';
import { resolveParams } from '../../query/params';
import type { Where } from '../../query/where';
import type { UnitRow } from '../../query/lists/units';
import { idsOf } from '../../util/ids';
import { columnUnit } from '../cells';
import { ranked, type Ranked } from '../ranking';
import type { MoneyUnit } from '../../util/number';
import { rowIn } from '../row-of';

/** An answer a unit and year. */
export type UnitYear = Keys<'unit' | 'year'> & Value;

/** The answers of a page with what is needed to name them. */
export interface Compared {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
	readonly rows: readonly UnitYear[];
	readonly units: ReadonlyMap<string, UnitRow>;
	readonly own: ReadonlySet<string>;
	readonly money: MoneyUnit;
	readonly unit: string;
	/** Where its series stop being comparable; none before they are asked for: see `breaks.ts`. */
	readonly breaks: readonly BreakRow[];
}

/** The units that answers are named by, and what they are asked under. */
interface Named {
	readonly where: Where;
	readonly units: readonly UnitRow[];
	readonly own: ReadonlySet<string>;
}

/** Asks for a metric by unit and year and puts the answers together with the units. */
export async function askCompared(
	engine: Engine,
	metric: MetricId,
	params: Readonly<Record<string, string>>,
	{ where, units, own }: Named,
	options?: QueryOptions
): Promise<Compared> {
	const rows = await askChosen(engine, metric, ['unit', 'year'], where, params, options);
	const values = rows.map((row) => row.value);
	return {
		...{ metric, params, rows, ...columnUnit(metric, values) },
		units: new Map(units.map((row) => [row.unit_id, row])),
		...{ own, breaks: [] }
	};
}

/** The question that the values of units under the filters answer. */
export const crowdOf = ({ metric, params }: Compared, where: Where): Crowd => ({
	...{ metric, where },
	params: resolveParams(metric, params)
});

export const nameOf = ({ units }: Pick<Compared, 'units'>, id: string) =>
	units.get(id)?.short_name ?? id;

/** What follows a figure among words; rates carry their sign. */
export const unitWord = ({ unit }: Compared) => (unit === '%' ? '' : unit);

/** The years told of, ascending: those with a value, unless the reader chose years or none has one. */
export function datedIn({ rows }: Compared, chosen: readonly string[]): readonly number[] {
	const known = rows.filter((row) => row.value !== null);
	const told = known.length > 0 && chosen.length === 0 ? known : rows;
	return [...new Set(told.map((row) => row.year))].sort();
}

/** Whether a value is set beside others: a rate on a tiny base is not. */
export const isPlaced = ({ value, small_base }: UnitYear): boolean => value !== null && !small_base;

/** The answer of a unit and year. */
export const rowAt = ({ rows }: Compared, unit: string, year: number): UnitYear | undefined =>
	rowIn(rows, unit, year);

/** The rows of each unit, in the order of the answers. */
export function rowsByUnit({ rows }: Compared): ReadonlyMap<string, readonly UnitYear[]> {
	const series = new Map<string, UnitYear[]>();
	for (const row of rows) {
		const own = series.get(row.unit);
		if (own) own.push(row);
		else series.set(row.unit, [row]);
	}
	return series;
}

/** The units of one level, which have a ranking of their own. */
export interface Block {
	readonly level: Level;
	readonly rows: readonly Ranked<UnitYear>[];
}

/** The levels that occur, highest first, each ranked by itself. */
export function blocks({ units }: Compared, rows: readonly UnitYear[]): readonly Block[] {
	return idsOf(levels)
		.map((level) => ({
			level,
			rows: ranked(rows.filter((row) => units.get(row.unit)?.level === level))
		}))
		.filter((block) => block.rows.length > 0);
}
