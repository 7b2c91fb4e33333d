import type { MeasureId } from '../model/measures';
import type { EntityScope, Level } from '../model/terms';
import { Exact } from '../util/exact';
import { groupBy } from '../util/group';

/** Sums of one measure over the units of a level and 编报口径 that published the leading measure in every year of their span. */
export interface Panel {
	readonly level: Level;
	readonly entity_scope: EntityScope;
	readonly measure: MeasureId;
	/** Unit ids, in their order. */
	readonly units: readonly string[];
	readonly n: number;
	/** The years of the span. */
	readonly sums: readonly PanelSum[];
	/** Last year less first, and that ÷ |first| in percent (null on a base of 0). */
	readonly change: string;
	readonly rate: string | null;
}

/** What a year of a panel amounts to. */
export interface PanelSum {
	readonly year: number;
	/** In 元. */
	readonly value: string;
	/** Its records, by unit. */
	readonly rows: readonly string[];
}

/** An amount that a unit of a level and 编报口径 states in a year, in 元, with its record. */
export interface Stated extends Pick<Panel, 'level' | 'entity_scope' | 'measure'> {
	readonly unit: string;
	readonly year: number;
	readonly value: string;
	readonly row_id: string;
}

/**
 * The fixed panel of units of one level and 编报口径, of amounts that were told already by measure, unit and year: the units that
 * state the leading measure in every year that any does, summed exactly for each measure that all of them state in all these
 * years; the rule that `compileFixedPanel` has in SQL for a drawer.
 */
export function panelsOf(stated: readonly Stated[], lead: MeasureId): readonly Panel[] {
	const leading = stated.filter(({ measure }) => measure === lead);
	const years = [...new Set(leading.map(({ year }) => year))].sort((a, b) => a - b);
	const units = [...groupBy(leading, ({ unit }) => unit)]
		.filter(([, rows]) => rows.length === years.length)
		.map(([unit]) => unit);
	if (years.length < 2 || units.length === 0) return [];
	const fixed = new Set(units);
	const spanned = new Set(years);
	const within = stated.filter(({ unit, year }) => fixed.has(unit) && spanned.has(year));
	return [...groupBy(within, ({ measure }) => measure).values()]
		.filter((rows) => rows.length === units.length * years.length)
		.flatMap((rows) => panelOf(rows, units, years));
}

function panelOf(
	rows: readonly Stated[],
	units: readonly string[],
	years: readonly number[]
): readonly Panel[] {
	const sums = years.map((year) => {
		const own = rows.filter((row) => row.year === year);
		const value = own.reduce((sum, row) => sum.plus(row.value), new Exact(0));
		return { year, value, rows: own.map(({ row_id }) => row_id) };
	});
	const [first, last] = [sums[0]?.value, sums.at(-1)?.value];
	const [row] = rows;
	if (!row || !first || !last) return [];
	const change = last.minus(first);
	return [
		{
			...{ level: row.level, entity_scope: row.entity_scope, measure: row.measure },
			...{ units, n: units.length },
			sums: sums.map((sum) => ({ ...sum, value: sum.value.toFixed(2) })),
			change: change.toFixed(2),
			rate: first.isZero() ? null : change.times(100).dividedBy(first.abs()).toFixed(2)
		}
	];
}
