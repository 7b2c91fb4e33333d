import type { Glyph, Ink } from './geometry';
import { linesOf, runsOf, type Run } from './runs';

/** A printed line outside of ruled tables. */
export interface PrintedLine {
	readonly page: number;
	readonly runs: readonly Run[];
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly size: number;
}

/** The lines of glyphs, those that a narrow box wrapped put together. */
export function printedLines(page: number, glyphs: readonly Glyph[]): readonly PrintedLine[] {
	const lines: PrintedLine[] = [];
	for (const set of linesOf(glyphs)) {
		const runs = runsOf(set);
		if (runs.length === 0) continue;
		const line = printed(page, runs);
		const [upper, beside] = [lines.at(-2), lines.at(-1)];
		if (upper && beside && wrapped(upper, beside, line)) {
			lines.splice(-2, 1, { ...upper, text: upper.text + line.text });
		} else lines.push(line);
	}
	return lines;
}

function printed(page: number, runs: readonly Run[]): PrintedLine {
	return {
		page,
		runs,
		text: runs.map(({ text }) => text).join(' '),
		x0: runs[0]?.x0 ?? 0,
		x1: runs.at(-1)?.x1 ?? 0,
		y: runs[0]?.y ?? 0,
		size: Math.max(...runs.map(({ size }) => size))
	};
}

/** `部门：某某办` over `公厅`, with `单位：万元` set half a line lower on the right. */
const wrapped = (upper: PrintedLine, beside: PrintedLine, line: PrintedLine): boolean =>
	line.runs.length === 1 &&
	Math.abs(line.x0 - upper.x0) < 2 &&
	line.y - upper.y < 1.7 * line.size &&
	beside.x0 > upper.x1 + beside.size;

/** `12`, `－12－`, `第 12 页 共 30 页`. */
const pageNumber =
	/^[-—–－─━~·•\s]*(?:第\s*)?\d{1,3}(?:\s*[/／]\s*\d{1,3}|\s*页(?:[，,\s]*共\s*\d{1,3}\s*页)?)?[-—–－─━~·•\s]*$/;

/** Pages from which on a line that stands on most of them is a running title. */
const several = 4;

/** The lines without page numbers and running titles. */
export function body(
	pages: readonly {
		readonly ink: Pick<Ink, 'width' | 'height'>;
		readonly lines: readonly PrintedLine[];
	}[]
): readonly (readonly PrintedLine[])[] {
	const seen = new Map<string, number>();
	const sign = ({ text, y }: PrintedLine) => `${Math.round(y / 4)} ${text}`;
	for (const { ink, lines } of pages) {
		for (const key of new Set(lines.filter((line) => edge(line, ink.height)).map(sign))) {
			seen.set(key, (seen.get(key) ?? 0) + 1);
		}
	}
	return pages.map(({ ink, lines }) =>
		lines.filter((line) => {
			if (pageNumber.test(line.text)) {
				return !atMargin(line, ink.height) && !(line === lines.at(-1) && centred(line, ink.width));
			}
			const often = seen.get(sign(line)) ?? 0;
			return !(often >= several && often > pages.length / 2 && edge(line, ink.height));
		})
	);
}

const atMargin = ({ y }: PrintedLine, height: number) => y < height * 0.1 || y > height * 0.88;

/** The number of a page that ends early follows its text. */
const centred = ({ x0, x1 }: PrintedLine, width: number) => Math.abs(x0 + x1 - width) < 12;

/** Where running titles stand; what says the unit of a table never is one. */
const edge = ({ text, y }: PrintedLine, height: number) =>
	(y < height * 0.085 || y > height * 0.92) && !/单位|表/.test(text);
