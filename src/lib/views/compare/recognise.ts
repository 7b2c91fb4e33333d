import { fold } from '../../util/fold';
import { groupBy } from '../../util/group';
import type { Entry } from './directory';

/** What a pasted name stands for: one unit, several, or none. */
export interface Recognised {
	readonly name: string;
	readonly units: readonly Entry[];
}

/** The names and codes of a pasted list, each once: cells of a sheet, lines, or words between commas; other numbers are none. */
export const namesIn = (text: string): readonly string[] => [
	...new Set(
		text
			.split(/[\t\r\n,，、;；]+/)
			.map((name) => name.trim())
			.filter(isName)
	)
];

/** A number stands for a unit only where it is written as a 区划代码 is. */
const isName = (text: string) => text !== '' && (/^\d{6}$/.test(text) || !/^[\d.]+$/.test(text));

/** Looks up each name: written in full, as a short name, alias or code of a unit or its region; else as a part of one. */
export function recognise(all: readonly Entry[], text: string): readonly Recognised[] {
	const known = all.map((unit) => ({
		unit,
		names: [...new Set([unit.name, unit.short, unit.id, unit.code, ...unit.aliases].map(bare))]
	}));
	const named = groupBy(
		known.flatMap(({ unit, names }) => names.map((name) => ({ unit, name }))),
		({ name }) => name
	);
	return namesIn(text).map((name) => {
		const asked = bare(name);
		const found =
			named.get(asked) ?? known.filter(({ names }) => names.some((each) => each.includes(asked)));
		return { name, units: found.map(({ unit }) => unit) };
	});
}

/** Names compare without spaces. */
const bare = (name: string) => fold(name).replaceAll(' ', '');
