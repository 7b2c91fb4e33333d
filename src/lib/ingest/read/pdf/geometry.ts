/** What a page shows, in points from its top left corner. */
export interface Ink {
	readonly width: number;
	readonly height: number;
	readonly glyphs: readonly Glyph[];
	readonly rules: readonly Rule[];
}

/** A character where it is set. */
export interface Glyph {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	/** Of the baseline. */
	readonly y: number;
	readonly size: number;
}

/** A ruled line: at `at`, from `from` to `to` along the other axis. */
export interface Rule {
	readonly across: boolean;
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** `[a b c d e f]` of PDF: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [p, q, r, s, t, u] = inner;
	return [
		a * p + c * q,
		b * p + d * q,
		a * r + c * s,
		b * r + d * s,
		a * t + c * u + e,
		b * t + d * u + f
	];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
	a * x + c * y + e,
	b * x + d * y + f
];

/** Where a glyph stands for the eye. */
export const middleOf = (glyph: Glyph): [number, number] => [
	(glyph.x0 + glyph.x1) / 2,
	glyph.y - glyph.size * 0.35
];

/** The sorted numbers with those closer than `gap` put together, each group at its mean. */
export function clusters(numbers: readonly number[], gap: number): number[] {
	const groups: number[][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = groups.at(-1);
		if (last && number - (last.at(-1) ?? 0) <= gap) last.push(number);
		else groups.push([number]);
	}
	return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}
