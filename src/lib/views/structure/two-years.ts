import type { Engine, QueryOptions } from '../../engine/engine';
import type { Scope } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import { askLineChanges, type LineChange } from '../../query/lists/line-changes';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import type { FigureView } from '../figure';
import { changesFigure } from './changes';
import type { Choices } from './spec';

/** Changes of the 项 of every unit that lists two years, all of one stage and scope. */
export interface TwoYears {
	readonly choices: Pick<Choices, 'stage' | 'scope'>;
	readonly units: readonly UnitRow[];
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
		const changes = await askLineChanges(engine, where, choices, options);
		if (changes.length > 0) return { choices, units, changes };
	}
	return null;
}

/** The latest two years of one unit: the chosen one, else the first by 区划代码. */
export function twoYearsFigure(
	{ choices, units, changes }: TwoYears,
	own: readonly string[],
	breaks: readonly BreakRow[]
): FigureView | null {
	const having = units.filter(({ unit_id }) => changes.some(({ unit }) => unit === unit_id));
	const unit = having.find(({ unit_id }) => own.includes(unit_id)) ?? having[0];
	if (!unit) return null;
	const all = changes.filter((change) => change.unit === unit.unit_id);
	const year = Math.max(...all.map((change) => change.year));
	const subject = {
		unit,
		year,
		key: `${unit.unit_id}-${year}`,
		label: unit.short_name,
		collected: true
	};
	const items = all.filter((change) => change.year === year);
	return changesFigure(choices, subject, items, having.length - 1, breaks);
}
