import type { RowOf } from '../../model/schema';
import { groupBy } from '../../util/group';
import type { Sheet } from './book';
import { figureOf, type Figure } from './figure';

export type Line = RowOf<'spending'>;

/** The stated lines of one classification in one place, of the whole body. */
export interface Lines {
	readonly classification: Line['classification'];
	readonly place: Pick<Line, 'year' | 'stage' | 'scope'>;
	readonly lines: readonly Line[];
}

/** The stated lines of a report, each table's together. */
export function linesOf(sheet: Sheet): readonly Lines[] {
	const stated = sheet.spending.filter(
		({ basis, value, subject }) => basis === 'stated' && value !== null && subject === 'whole'
	);
	const groups = groupBy(
		stated,
		({ classification, year, stage, scope }) => `${classification} ${year} ${stage} ${scope}`
	);
	return [...groups.values()].flatMap((lines) => {
		const [first] = lines;
		return first ? [{ classification: first.classification, place: first, lines }] : [];
	});
}

/** How deep a line's code reaches; a joint code reaches as deep as its first. */
export const depthOf = ({ code }: Line) => (code.split('+')[0] ?? '').length;

/** Whether a line's code, or every part of its joint code, begins with one of these. */
export const within = ({ code }: Line, prefixes: readonly string[]) =>
	code.split('+').every((part) => prefixes.some((prefix) => part.startsWith(prefix)));

/** The least deep of these lines, one a code. */
export function topmost(lines: readonly Line[]): readonly Line[] {
	const depth = Math.min(...lines.map(depthOf));
	const seen = new Set<string>();
	return lines.filter((line) => {
		if (depthOf(line) !== depth || seen.has(line.code)) return false;
		seen.add(line.code);
		return true;
	});
}

/** The figures of lines that have a value. */
export const figuresOf = (lines: readonly Line[]): readonly Figure[] =>
	lines.flatMap((line) => figureOf(line) ?? []);
