import type { Engine, QueryOptions } from '../../engine/engine';
import { askBreaks, type BreakRow } from '../../query/lists/breaks';
import { breaksOf, breakWordsOf, crossed } from '../breaks';
import { nameOf, type Compared, type UnitYear } from './answers';

/** The answers with where their series stop being comparable, asked for where years stand beside each other at all: of all units, the same question under every filter. */
export async function withBreaks(
	engine: Engine,
	answers: Compared,
	options?: QueryOptions
): Promise<Compared> {
	const years = new Set(answers.rows.map(({ year }) => year));
	const rows = years.size < 2 ? [] : await askBreaks(engine, {}, options);
	return { ...answers, breaks: breaksOf(answers.metric, rows) };
}

/** The breaks between values of the rows. */
export const breaksAmong = ({ breaks }: Compared, rows: readonly UnitYear[]): readonly BreakRow[] =>
	crossed(
		breaks,
		rows.filter(({ value }) => value !== null)
	);

/** The same in words, with the units they are of. */
export const breakCaveats = (
	answers: Compared,
	rows: readonly UnitYear[] = answers.rows
): readonly string[] => breakWordsOf(breaksAmong(answers, rows), (unit) => nameOf(answers, unit));
