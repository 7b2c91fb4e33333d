import { clusters, type Rule } from './geometry';

/** A ruled table: where its lines stand, and which squares between them are one cell. */
export interface Grid {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	/** By row and column of the lattice, the square at whose place the text of the cell belongs. */
	readonly cell: readonly (readonly number[])[];
}

/** Rules closer than this are one line. */
const near = 2.5;

/** Closer than this, two uprights are one column's edge that was drawn askew: no column is so narrow. */
const narrow = 7;

/** Rules that miss each other by less than this meet. */
const reach = 3.5;

/** More lines than any table has are a drawing. */
const most = 4000;

/** The ruled tables of a page, from top to bottom. Boxes of a single cell are frames, not tables. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
	const lines = [...straighten(rules, true), ...straighten(rules, false)];
	if (lines.length > most) return [];
	return components(lines)
		.flatMap((group) => gridOf(group) ?? [])
		.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Pieces of one line put together. */
function straighten(rules: readonly Rule[], across: boolean): readonly Rule[] {
	const mine = rules.filter((rule) => rule.across === across);
	const places = clusters(
		mine.map(({ at }) => at),
		near / 2
	);
	const lanes = places.map((): Rule[] => []);
	for (const rule of mine) lanes[nearest(places, rule.at)]?.push(rule);
	return lanes.flatMap((lane, index) => {
		const joined: { from: number; to: number }[] = [];
		for (const { from, to } of lane.sort((a, b) => a.from - b.from)) {
			const last = joined.at(-1);
			if (last && from <= last.to + reach) last.to = Math.max(last.to, to);
			else joined.push({ from, to });
		}
		return joined
			.filter(({ from, to }) => to - from > reach)
			.map((span) => ({ across, at: places[index] ?? 0, ...span }));
	});
}

function nearest(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	const before = sorted[low - 1];
	return before !== undefined && value - before < Math.abs((sorted[low] ?? 0) - value)
		? low - 1
		: low;
}

const meet = (a: Rule, b: Rule): boolean =>
	a.across !== b.across &&
	a.at >= b.from - reach &&
	a.at <= b.to + reach &&
	b.at >= a.from - reach &&
	b.at <= a.to + reach;

function components(lines: readonly Rule[]): readonly (readonly Rule[])[] {
	const left = new Set(lines);
	const groups: Rule[][] = [];
	for (const start of lines) {
		if (!left.delete(start)) continue;
		const group = [start];
		for (let next = 0; next < group.length; next++) {
			const from = group[next] ?? start;
			for (const other of left) {
				if (meet(from, other)) {
					left.delete(other);
					group.push(other);
				}
			}
		}
		groups.push(group);
	}
	return groups;
}

function gridOf(group: readonly Rule[]): Grid | undefined {
	const across = group.filter((rule) => rule.across);
	const down = group.filter((rule) => !rule.across);
	if (across.length < 2 || down.length < 1) return undefined;
	const left = Math.min(...across.map(({ from }) => from));
	const right = Math.max(...across.map(({ to }) => to));
	const xs = clusters(
		[...down.map(({ at }) => at), ...open(down, left), ...open(down, right)],
		narrow
	);
	const ys = clusters(
		across.map(({ at }) => at),
		near
	);
	if ((xs.length - 1) * (ys.length - 1) < 2) return undefined;
	return { xs, ys, cell: squares(xs, ys, across, down) };
}

/** The side of a table that was left without a rule. */
const open = (down: readonly Rule[], side: number): readonly number[] =>
	down.some(({ at }) => Math.abs(at - side) < 3 * reach) ? [] : [side];

function squares(
	xs: readonly number[],
	ys: readonly number[],
	across: readonly Rule[],
	down: readonly Rule[]
): number[][] {
	const wide = xs.length - 1;
	const parted = (rules: readonly Rule[], at: number, middle: number) =>
		rules.some(
			(rule) =>
				Math.abs(rule.at - at) <= (rule.across ? near : narrow) &&
				rule.from <= middle &&
				middle <= rule.to
		);
	const cell = ys.slice(1).map((_, r) => xs.slice(1).map((__, c) => r * wide + c));
	const join = (from: number, to: number) => {
		for (const row of cell) row.forEach((at, c) => at === from && (row[c] = to));
	};
	for (const [r, row] of cell.entries()) {
		const y = ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2;
		for (const c of row.keys()) {
			const x = ((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2;
			const mine = row[c] ?? 0;
			const before = row[c - 1];
			if (before !== undefined && before !== mine && !parted(down, xs[c] ?? 0, y)) {
				join(Math.max(before, mine), Math.min(before, mine));
			}
			const above = cell[r - 1]?.[c];
			const now = row[c] ?? 0;
			if (above !== undefined && above !== now && !parted(across, ys[r] ?? 0, x)) {
				join(Math.max(above, now), Math.min(above, now));
			}
		}
	}
	return cell;
}

/** The row and column of the lattice at a point, if it lies within. */
export function squareAt({ xs, ys }: Grid, x: number, y: number): [number, number] | undefined {
	const column = xs.findIndex((left, c) => x >= left && x < (xs[c + 1] ?? -Infinity));
	const row = ys.findIndex((top, r) => y >= top && y < (ys[r + 1] ?? -Infinity));
	return column < 0 || row < 0 ? undefined : [row, column];
}
