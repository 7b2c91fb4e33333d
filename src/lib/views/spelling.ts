import { groupBy } from '../util/group';
import type { Spell } from './search';

/** The syllables of a name's Chinese characters, one each: `北京A区` → `bei jing qu`. */
export type Read = (name: string) => readonly string[];

/** How the characters of many names are read, small enough to be sent to a page. */
export interface Spelling {
	/** The characters of each syllable. */
	readonly syllables: Readonly<Record<string, string>>;
	/** Names with a character that is read otherwise elsewhere, with their syllables. */
	readonly odd: Readonly<Record<string, string>>;
}

/** Gathers the readings of names: of each character the most frequent one, and the names that differ. */
export function spellingOf(names: readonly string[], read: Read): Spelling {
	const heard = new Map<string, Map<string, number>>();
	for (const name of names)
		for (const [i, character] of charactersOf(name).entries()) {
			const readings = heard.get(character) ?? new Map<string, number>();
			const syllable = read(name)[i] ?? '';
			heard.set(character, readings.set(syllable, (readings.get(syllable) ?? 0) + 1));
		}
	const usual = new Map([...heard].map(([character, all]) => [character, mostOf(all)] as const));
	const odd = [...new Set(names)].filter((name) =>
		charactersOf(name).some((character, i) => usual.get(character) !== read(name)[i])
	);
	return {
		syllables: Object.fromEntries(
			[...groupBy(usual, ([, syllable]) => syllable)].map(([syllable, all]) => [
				syllable,
				all.map(([character]) => character).join('')
			])
		),
		odd: Object.fromEntries(odd.map((name) => [name, read(name).join(' ')]))
	};
}

/** Spells names by readings that were gathered; a character that none of them holds falls away. */
export function speller({ syllables, odd }: Spelling): Spell {
	const readings = new Map(
		Object.entries(syllables).flatMap(([syllable, all]) =>
			[...all].map((character) => [character, syllable] as const)
		)
	);
	return (name) =>
		spelled(odd[name]?.split(' ') ?? charactersOf(name).map((each) => readings.get(each) ?? ''));
}

/** Syllables as a search has them: written on, and their first letters. */
export const spelled = (syllables: readonly string[]) => ({
	full: syllables.join(''),
	initials: syllables.map((syllable) => syllable.slice(0, 1)).join('')
});

const charactersOf = (name: string): readonly string[] => name.match(/\p{Script=Han}/gu) ?? [];

/** The reading heard most often; the first of equals. */
function mostOf(readings: ReadonlyMap<string, number>): string {
	const most = Math.max(...readings.values());
	return [...readings].find(([, n]) => n === most)?.[0] ?? '';
}
