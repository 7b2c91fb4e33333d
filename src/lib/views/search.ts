import { fold } from '../util/fold';

/** How a name is spelled: `changji`, `cj`. */
export type Spell = (name: string) => { readonly full: string; readonly initials: string };

/** What a search looks through: words, and names with their spellings where they are known. */
export const keysOf = (
	names: readonly string[],
	words: readonly string[],
	spell?: Spell
): string => {
	const spelled = spell ? names.flatMap((name) => Object.values(spell(name))) : [];
	return fold([...new Set([...names, ...words, ...spelled])].join(' '));
};

/** Those whose keys hold every word of a search, in their order. */
export function found<T extends { readonly keys: string }>(
	all: readonly T[],
	words: string
): readonly T[] {
	const asked = fold(words).split(' ').filter(Boolean);
	return all.filter(({ keys }) => asked.every((word) => keys.includes(word)));
}
