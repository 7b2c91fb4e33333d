import type { MetricId } from '../../metrics';
import { levels, type Level } from '../../model/terms';
import type { Keys, Value } from '../../query/question';
import type { UnitRow } from '../../query/lists/units';
import { idsOf } from '../../util/ids';
import { columnUnit } from '../cells';
import { ranked, type Ranked } from '../ranking';
import type { MoneyUnit } from '../../util/number';

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
}

/** Puts answers and units together. */
export function compared(
	metric: MetricId,
	params: Readonly<Record<string, string>>,
	rows: readonly UnitYear[],
	units: readonly UnitRow[],
	own: readonly string[]
): Compared {
	const { money, unit } = columnUnit(
		metric,
		rows.map((row) => row.value)
	);
	return {
		metric,
		params,
		rows,
		units: new Map(units.map((row) => [row.unit_id, row])),
		own: new Set(own),
		money,
		unit
	};
}

export const nameOf = ({ units }: Pick<Compared, 'units'>, id: string) =>
	units.get(id)?.short_name ?? id;

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
