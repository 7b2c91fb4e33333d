import type { Directory, Entry } from './directory';
import { groupBy } from '../../util/group';

/** A region with the units that stand in it. */
export interface Branch {
	readonly code: string;
	readonly name: string;
	/** Units of the region itself, then its lower regions. */
	readonly units: readonly Entry[];
	readonly branches: readonly Branch[];
	/** The ids of all its units, those of lower regions included. */
	readonly all: readonly string[];
}

/** One line of the tree as it is unfolded. */
export interface Line {
	/** A region code or a unit id. */
	readonly key: string;
	/** From 1. */
	readonly depth: number;
	/** Its place among its siblings, from 1, and how many they are. */
	readonly place: number;
	readonly of: number;
	readonly item: Branch | Entry;
}

export const isBranch = (item: Branch | Entry): item is Branch => 'branches' in item;

/** The provinces that have any of the units, each with its prefectures and counties. */
export function treeOf({ regions, units }: Directory): readonly Branch[] {
	const below = groupBy(regions, ({ parent }) => parent);
	const here = groupBy(units, ({ code }) => code);
	const branch = ({ code, name }: Directory['regions'][number]): Branch => {
		const own = here.get(code) ?? [];
		const branches = branchesOf(code);
		const all = [...own.map(({ id }) => id), ...branches.flatMap((each) => each.all)];
		return { code, name, units: own, branches, all };
	};
	const branchesOf = (parent: string | null) =>
		(below.get(parent) ?? []).map(branch).filter(({ all }) => all.length > 0);
	return branchesOf(null);
}

/** The codes of all branches. */
export const codesIn = (tree: readonly Branch[]): readonly string[] =>
	tree.flatMap(({ code, branches }) => [code, ...codesIn(branches)]);

/** The lines that are seen while these branches are unfolded. */
export function linesOf(tree: readonly Branch[], open: ReadonlySet<string>, depth = 1): Line[] {
	return leaved(tree, [], open, depth);
}

function leaved(
	branches: readonly Branch[],
	units: readonly Entry[],
	open: ReadonlySet<string>,
	depth: number
): Line[] {
	const items = [...units, ...branches];
	return items.flatMap((item, i) => {
		const key = isBranch(item) ? item.code : item.id;
		const line = { key, depth, place: i + 1, of: items.length, item };
		return isBranch(item) && open.has(key)
			? [line, ...leaved(item.branches, item.units, open, depth + 1)]
			: [line];
	});
}

/** What a key does in the tree: it goes to a line, unfolds or folds one. */
export type Step = { readonly go: number } | { readonly open: string } | { readonly shut: string };

/** What a key does at a line, as trees of desktops have it; null where it does nothing. */
export function stepAt(
	lines: readonly Line[],
	at: number,
	key: string,
	open: ReadonlySet<string>
): Step | null {
	const line = lines[at];
	if (!line) return null;
	const last = lines.length - 1;
	const unfolded = isBranch(line.item) && open.has(line.key);
	const go = (to: number): Step | null => (to < 0 || to > last || to === at ? null : { go: to });
	switch (key) {
		case 'ArrowDown':
			return go(at + 1);
		case 'ArrowUp':
			return go(at - 1);
		case 'Home':
			return go(0);
		case 'End':
			return go(last);
		case 'ArrowRight':
			if (!isBranch(line.item)) return null;
			return unfolded ? go(at + 1) : { open: line.key };
		case 'ArrowLeft':
			return unfolded ? { shut: line.key } : go(parentOf(lines, at));
		default:
			return null;
	}
}

/** The line that another lies beneath, −1 of a province. */
function parentOf(lines: readonly Line[], at: number): number {
	const depth = lines[at]?.depth ?? 0;
	return lines.slice(0, at).reduce((found, line, i) => (line.depth < depth ? i : found), -1);
}

/** Whether the units of an item are chosen: all, some or none. */
export function checked(
	item: Branch | Entry,
	chosen: ReadonlySet<string>
): 'true' | 'false' | 'mixed' {
	if (!isBranch(item)) return chosen.has(item.id) ? 'true' : 'false';
	const n = item.all.filter((id) => chosen.has(id)).length;
	return n === 0 ? 'false' : n === item.all.length ? 'true' : 'mixed';
}
