import { fold } from '../../util/fold';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { found } from '../search';
import { groups, type Entry, type Group } from './entry';

/** The found ones of a group. */
export interface Found {
	readonly group: Group;
	readonly label: string;
	readonly entries: readonly Entry[];
	/** How many of it are not listed. */
	readonly more: number;
}

/** What is found for some words, a group after the other; within one, names that begin with the words come first. Without words, what is there at first. */
export function search(all: readonly Entry[], words: string): readonly Found[] {
	const asked = fold(words).trim();
	const grouped = groupBy(
		asked === '' ? all.filter(({ group }) => groups[group].first) : found(all, asked),
		({ group }) => group
	);
	return idsOf(groups).flatMap((group) => {
		const entries = beginningFirst(grouped.get(group) ?? [], asked);
		const { label, most } = groups[group];
		if (entries.length === 0) return [];
		return [
			{ group, label, entries: entries.slice(0, most), more: Math.max(0, entries.length - most) }
		];
	});
}

function beginningFirst(entries: readonly Entry[], asked: string): readonly Entry[] {
	const begins = ({ keys }: Entry) => ` ${keys}`.includes(` ${asked}`);
	return [...entries.filter(begins), ...entries.filter((entry) => !begins(entry))];
}
