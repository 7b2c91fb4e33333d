import { groupBy } from '../../util/group';
import type { Candidate } from '../candidate';
import { noteOf } from '../joint';
import { slotOf } from '../slot';

/** A candidate with every place it is stated at. */
export type Merged = Candidate & { readonly places: readonly string[] };

/** Equal statements of one quantity become one, which lists their places in reading order; surest first. */
export function mergeEqual(candidates: readonly Candidate[]): readonly Merged[] {
	return [...groupBy(candidates, ({ key }) => key).values()].flatMap((same) => {
		const [first, ...others] = [...same].sort(byPlace);
		if (first === undefined) return [];
		const places = same.flatMap(({ row }) => (row.locator ?? '').split(' ').filter(Boolean));
		const one = others.reduce(joined, first);
		return [{ ...one, places: places.sort(inReadingOrder) }];
	});
}

/** Sure statements before doubtful ones, tables before sentences, then in reading order: the first is how it is printed. */
const byPlace = (a: Candidate, b: Candidate): number =>
	Number(b.certain) - Number(a.certain) ||
	Number(inTable(b)) - Number(inTable(a)) ||
	inReadingOrder(placeOf(a), placeOf(b));

/** Where a statement stands first. */
export const placeOf = ({ row }: Candidate) => (row.locator ?? '').split(' ')[0] ?? '';
const inTable = (one: Candidate) => /:t\d/.test(placeOf(one));

/** The first of two equal statements, with what only the other one tells. */
function joined(one: Candidate, other: Candidate): Candidate {
	const row = { ...one.row, note: noteOf(one.row.note, other.row.note) };
	if ('code_basis' in row && 'code_basis' in other.row && other.row.code_basis === 'printed')
		return { ...one, row: { ...row, code_basis: 'printed' } } as Candidate;
	return { ...one, row } as Candidate;
}

/** `L41` before `L285`, `p7` before `p7:t5:r3`. */
export function inReadingOrder(a: string, b: string): number {
	const [left, right] = [numbersOf(a), numbersOf(b)];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? -1) - (right[i] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

const numbersOf = (locator: string) => (locator.match(/\d+/g) ?? []).map(Number);

/** What remains of the candidates, and which key stands for one that was left out. */
interface Kept {
	readonly kept: readonly Merged[];
	readonly instead: ReadonlyMap<string, string>;
}

/** What can be worked out is left out where the document states it itself; claims then mean the stated row. */
export function dropDerived(merged: readonly Merged[]): Kept {
	const stated = new Map<string, string>();
	for (const one of merged) {
		const slot = slotOf(one);
		if (slot !== undefined && one.row.basis === 'stated' && !stated.has(slot))
			stated.set(slot, one.key);
	}
	const instead = new Map<string, string>();
	const kept = merged.filter((one) => {
		const other = one.row.basis === 'derived' ? stated.get(slotOf(one) ?? '') : undefined;
		if (other !== undefined) instead.set(one.key, other);
		return other === undefined;
	});
	return { kept, instead };
}
