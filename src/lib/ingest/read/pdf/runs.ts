import { tidy } from '../tidy';
import type { Glyph } from './geometry';

/** Characters set close after one another on one baseline. */
export interface Run {
	readonly text: string;
	readonly glyphs: readonly Glyph[];
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly size: number;
}

/** Wider gaps part runs; in shares of the type size. */
const apart = 1.5;

/** Wider gaps are spaces: between Latin letters, and between others. */
const wordGap = 0.22;
const wideGap = 0.6;

/** Baselines closer than this share of the type size are one line. */
const sameLine = 0.45;

/** Lines from top to bottom, each as its glyphs from left to right, a second strike for bold left out. */
export function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
	const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
	const sorted = [...glyphs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
	for (const glyph of sorted) {
		const line = lines
			.slice(-3)
			.findLast(({ y, size }) => glyph.y - y < Math.min(size, glyph.size) * sameLine);
		if (line) line.glyphs.push(glyph);
		else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
	}
	return lines.map((line) => single(line.glyphs.sort((a, b) => a.x0 - b.x0)));
}

function single(glyphs: readonly Glyph[]): readonly Glyph[] {
	return glyphs.filter((glyph, index) => {
		const wide = glyph.x1 - glyph.x0;
		return !glyphs
			.slice(Math.max(0, index - 3), index)
			.some((other) => other.text === glyph.text && glyph.x0 - other.x0 < wide * 0.3 && wide > 0);
	});
}

/** The runs of a line. */
export function runsOf(line: readonly Glyph[]): readonly Run[] {
	const runs: Glyph[][] = [];
	let right = -Infinity;
	for (const glyph of line) {
		if (glyph.text.trim() === '') {
			runs.at(-1)?.push(glyph);
			continue;
		}
		const open = runs.at(-1);
		if (open && glyph.x0 - right <= apart * glyph.size) open.push(glyph);
		else runs.push([glyph]);
		right = glyph.x1;
	}
	return runs.map(run);
}

function run(set: readonly Glyph[]): Run {
	const shown = set.slice(0, set.findLastIndex(({ text }) => text.trim() !== '') + 1);
	const [first] = shown;
	let text = '';
	for (const [index, glyph] of shown.entries()) {
		const before = shown[index - 1];
		const gap = before ? (glyph.x0 - before.x1) / glyph.size : 0;
		const latin = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(glyph.text);
		if (gap > (latin ? wordGap : wideGap)) text += ' ';
		text += glyph.text;
	}
	return {
		text: tidy(text),
		glyphs: shown,
		x0: first?.x0 ?? 0,
		x1: shown.at(-1)?.x1 ?? 0,
		y: first?.y ?? 0,
		size: Math.max(...shown.map(({ size }) => size))
	};
}
