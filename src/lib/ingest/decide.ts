import type { RecordTable, RowOf } from '../model/schema';
import { valueUnit } from '../records/value-unit';
import { readFigure } from '../records/figures';
import { factorOf } from '../records/units';
import type { Candidate } from './candidate';

/** What a person decided of a figure: it stands, it is none, or the document prints something else. */
export type Decision = 'accepted' | 'dropped' | { readonly printed: string };

/** Decisions by the keys of the figures they are of. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Candidates as people decided: accepted and corrected ones are certain, dropped ones are gone. */
export const decide = (
	candidates: readonly Candidate[],
	decisions: Decisions
): readonly Candidate[] =>
	candidates.flatMap((one) => {
		const decision = decisions[one.key];
		if (decision === undefined) return [one];
		if (decision === 'dropped') return [];
		return [
			{ ...(decision === 'accepted' ? one : corrected(one, decision.printed)), certain: true }
		];
	});

/** The value that a printed number has in a row; undefined where it is no number of the row's unit. */
export function valueOf(
	table: RecordTable,
	row: Pick<RowOf<'observation'>, 'printed_unit'>,
	printed: string
): string | undefined {
	const unit = valueUnit(table, { ...row });
	const factor = unit && factorOf(unit, row.printed_unit ?? unit);
	const figure = readFigure(printed);
	if (!factor || !figure) return undefined;
	const value = figure.times(factor);
	return table === 'claim' ? value.toFixed() : value.toFixed(2);
}

/** The same row with another printed number; a row of several figures cannot be corrected by one. */
function corrected(one: Candidate, printed: string): Candidate {
	if (!('value' in one.row)) return one;
	const value = valueOf(one.table, one.row, printed);
	return value === undefined ? one : ({ ...one, row: { ...one.row, printed, value } } as Candidate);
}
