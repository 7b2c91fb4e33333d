import { levels, unitTypes } from '../../model/terms';
import { idsOf } from '../../util/ids';
import { found } from '../search';
import type { Extent } from './chosen';
import type { Entry } from './directory';
import { formatCount } from '../../util/count';

/** What narrows the units on offer; what is empty does not restrict. */
export type Narrowing = Pick<Extent, 'type' | 'level'>;

/** The units of a type and level whose keys hold the searched words. */
export const offered = (
	all: readonly Entry[],
	{ type, level }: Narrowing,
	words: string
): readonly Entry[] =>
	found(
		all.filter(
			(unit) => (type === '' || unit.type === type) && (level === '' || unit.level === level)
		),
		words
	);

/** The types and levels that occur, each with its units under the other choice. */
export function narrowings(all: readonly Entry[], { type, level }: Narrowing) {
	const choices = (
		key: 'type' | 'level',
		terms: Readonly<Record<string, string>>,
		others: readonly Entry[]
	) => [
		{ id: '', label: `全部（${formatCount(others.length)}）` },
		...idsOf(terms).flatMap((id) => {
			const n = others.filter((unit) => unit[key] === id).length;
			return all.some((unit) => unit[key] === id)
				? [{ id, label: `${terms[id]}（${formatCount(n)}）` }]
				: [];
		})
	];
	return {
		types: choices('type', unitTypes, offered(all, { type: '', level }, '')),
		levels: choices('level', levels, offered(all, { type, level: '' }, ''))
	};
}
