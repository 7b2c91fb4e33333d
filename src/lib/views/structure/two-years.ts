import type { Engine, QueryOptions } from '../../engine/engine';
import type { Scope } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import { askLineChanges, type LineChange } from '../../query/lists/line-changes';
import { askLinePairs, type LinePair } from '../../query/lists/line-pairs';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import type { FigureView } from '../figure';
import { rowOf } from '../row-of';
import { changesFigure } from './changes';
import type { Choices } from './spec';

/** The latest two years of 项 of one unit: the chosen one, else the first by 区划代码. */
export interface TwoYears {
	readonly choices: Pick<Choices, 'stage' | 'scope'>;
	readonly unit: UnitRow;
	readonly year: number;
	/** How many other units list two years. */
	readonly others: number;
	readonly changes: readonly LineChange[];
}

/** The money that reports usually print 项 for, most usual first. */
const usual = ['general_public', 'fiscal', 'all'] as const satisfies readonly Scope[];

/** Asks for the scope in force, and unless that alone is meant for the others until one has two years of lines. */
export async function askTwoYears(
	engine: Engine,
	where: Where,
	{ stage, scope }: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions,
	only = false
): Promise<TwoYears | null> {
	for (const tried of only ? [scope] : new Set([scope, ...usual])) {
		const choices = { stage, scope: tried };
		const pairs = await askLinePairs(engine, where, choices, options);
		const chosen = choose(pairs, units, where.unit ?? []);
		if (!chosen) continue;
		const { unit, year } = chosen;
		const at = { unit: [unit.unit_id], year: [String(year)] };
		return { ...chosen, choices, changes: await askLineChanges(engine, at, choices, options) };
	}
	return null;
}

/** The unit whose changes are shown, in the latest year that has any. */
function choose(
	pairs: readonly LinePair[],
	units: readonly UnitRow[],
	own: readonly string[]
): Pick<TwoYears, 'unit' | 'year' | 'others'> | null {
	const having = units.filter(({ unit_id }) => rowOf(pairs, unit_id));
	const unit = having.find(({ unit_id }) => own.includes(unit_id)) ?? having[0];
	if (!unit) return null;
	const years = pairs.flatMap(({ unit: of, year }) => (of === unit.unit_id ? [year] : []));
	return { unit, year: Math.max(...years), others: having.length - 1 };
}

/** Its changes of every 项, the greatest first. */
export function twoYearsFigure(
	{ choices, unit, year, others, changes }: TwoYears,
	breaks: readonly BreakRow[]
): FigureView {
	const key = `${unit.unit_id}-${year}`;
	const subject = { unit, year, key, label: unit.short_name, collected: true };
	return changesFigure(choices, subject, changes, others, breaks);
}
