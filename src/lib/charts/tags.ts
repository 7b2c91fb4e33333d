import type { SpreadView } from '../views/chart';
import type { Band } from './bands';
import { ink, size } from './ink';
import { textWidth } from './measure';
import type { Scale } from './scale';
import { rule, word, type Word } from './words';

type BandView = SpreadView['bands'][number];

const LINE = 15;
const LINES = 2;

/** Names of the own units, else of the lowest and the highest, over the plot with a line down to it; one without room is left to its table. */
export function nameTags(
	{ points, bins }: BandView,
	band: Band,
	x: Scale,
	tops: readonly number[]
): Word[] {
	const own = points.filter((point) => point.own === true);
	const sorted = [...points].sort((a, b) => a.value - b.value);
	const named =
		own.length > 0 || bins ? own : [...new Set([sorted[0], sorted.at(-1)])].flatMap((p) => p ?? []);
	const ends = Array.from({ length: LINES }, () => [] as [number, number][]);
	return named.flatMap((point) => {
		const text = `${point.label} ${point.text}`;
		const width = textWidth(text, size.note);
		const at = x(point.value);
		const left = Math.max(0, Math.min(at - width / 2, band.width - width));
		const line = ends.findIndex((taken) =>
			taken.every(([from, to]) => left + width + 6 < from || left > to + 6)
		);
		const taken = ends[line];
		if (!taken || left + width > band.width + 0.5) return [];
		taken.push([left, left + width]);
		const y = band.names + LINE * (line + 0.5);
		const colour = point.own ? ink.own : ink.second;
		return [
			word(text, left, y, {
				...{ colour: point.own ? ink.own : ink.text, bold: point.own === true, rim: true }
			}),
			rule([at, y + LINE / 2], [at, tops[points.indexOf(point)] ?? band.top], colour, 3)
		];
	});
}
