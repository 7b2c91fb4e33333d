import { keyOf, type Candidate } from '../candidate';
import { slotOf } from '../slot';

/** Gives claims the base that their own words leave out and another part of the document states, a table for one. */
export function withBases(candidates: readonly Candidate[]): readonly Candidate[] {
	if (!candidates.some(({ seeks }) => seeks)) return candidates;
	const stated = new Map<string, string>();
	for (const one of candidates) {
		const slot = one.row.basis === 'stated' && one.certain ? slotOf(one) : undefined;
		if (slot !== undefined && !stated.has(slot)) stated.set(slot, one.key);
	}
	return candidates.map((one) => {
		if (one.table !== 'claim' || !one.seeks || one.row.base !== null) return one;
		const base = one.seeks.map((slot) => stated.get(slot)).find((key) => key !== undefined);
		if (base === undefined) return one;
		const row = { ...one.row, base };
		return { ...one, row, key: keyOf('claim', row) };
	});
}
