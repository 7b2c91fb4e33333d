import type { ReportKind } from '../../model/terms';
import { bodiesIn } from './body';
import { titles, untitled } from './words';

/** A cover breaks its title over no more lines than this. */
const cover = 5;
const yearBelow = /^[（(]20\d{2}年度?[）)]$/;

/** The title of a report: the lines of its cover down to the one that completes the name of its kind. */
export function titleOf(opening: readonly string[], kind: ReportKind | undefined): string {
	const lines = opening.filter((line) => !untitled.some(({ words }) => words.test(line)));
	const words = titles.find((one) => one.kind === kind)?.words;
	if (!words) return lines[0] ?? '';
	const end = lines.findIndex((_, i) => words.test(lines.slice(0, i + 1).join('')));
	if (end === -1) return '';
	const below = lines[end + 1] ?? '';
	return [
		...fromCover(lines.slice(0, end + 1), words),
		...(yearBelow.test(below) ? [below] : [])
	].join('');
}

/** All lines where they are those of a cover, without what is said again further down; else from the last body named above on. */
function fromCover(lines: readonly string[], words: RegExp): readonly string[] {
	if (lines.length <= cover)
		return lines.filter((line, i) => !lines.slice(i + 1).some((later) => later.includes(line)));
	const first = lines.findLastIndex((_, i) => words.test(lines.slice(i).join('')));
	const start = lines.findIndex((line, i) => i <= first && bodiesIn(line).length > 0);
	return lines.slice(start === -1 ? first : start);
}
