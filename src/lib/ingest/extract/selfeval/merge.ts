import type { Candidate, CandidateOf } from '../../candidate';
import { places } from './drafts';

/** Equal statements become one that lists every place; scores in words join the rows of tables that they repeat. */
export function merged(candidates: readonly Candidate[]): readonly Candidate[] {
	const kept = new Map<string, Candidate>();
	for (const each of candidates) {
		const key = twinOf(each, kept) ?? each.key;
		const known = kept.get(key);
		kept.set(key, known ? joined(known, each) : each);
	}
	return [...kept.values()];
}

const joined = <C extends Candidate>(known: C, again: Candidate): C => ({
	...known,
	certain: known.certain || again.certain,
	row: { ...known.row, locator: places(known.row.locator ?? '', again.row.locator ?? '') }
});

/** The score that another one repeats without its weight or under another name. */
function twinOf(each: Candidate, kept: ReadonlyMap<string, Candidate>): string | undefined {
	if (each.table !== 'score' || each.row.weight !== null) return undefined;
	for (const [key, other] of kept)
		if (other.table === 'score' && isTwin(each.row, other.row)) return key;
	return undefined;
}

type Row = CandidateOf<'score'>['row'];

const isTwin = (row: Row, other: Row) =>
	row.subject === other.subject &&
	row.evaluator === other.evaluator &&
	row.part === other.part &&
	other.basis === 'stated' &&
	Number(row.value) === Number(other.value);
