import type { ScatterView } from '../views/chart';
import type { Box } from './boxes';
import { isNarrow } from './chart';
import { ink, size } from './ink';
import { textWidth, widest } from './measure';
import { axisNote, scale, tickStep, tickText } from './scale';
import { strip } from './strips';
import { rule, word, words, type Word } from './words';

const HEAD = 40;
const FOOT = 44;
const HEIGHT = { wide: 420, narrow: 360 };

export function scatterHeight(_: ScatterView, width: number): number {
	return isNarrow(width) ? HEIGHT.narrow : HEIGHT.wide;
}

/** Where the points lie, and where each value stands. */
export interface Plot extends Box {
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
}

/** The plot between its ticks. */
export function plotOf(view: ScatterView, width: number): Plot {
	const box = {
		left:
			Math.ceil(
				widest(
					ticksOf(view.y, HEIGHT.narrow - HEAD - FOOT).map(({ text }) => text),
					12
				)
			) + 8,
		right: width - 24,
		top: HEAD,
		bottom: scatterHeight(view, width) - FOOT
	};
	const rise = scale(view.y, box.bottom, box.top);
	return { ...box, x: scale(view.x, box.left, box.right), y: rise };
}

function ticksOf(axis: ScatterView['x'], room: number) {
	const step = tickStep(axis, room);
	const count = Math.floor((axis.max - axis.min) / step + 1e-6);
	return Array.from({ length: count + 1 }, (_, i) => axis.min + i * step).map((value) => ({
		value,
		text: tickText(axis, value)
	}));
}

const title = (axis: ScatterView['x']) => [axis.label, axisNote(axis)].filter(Boolean).join(' · ');

/** Both axes with their names, ticks and hairlines. */
export function frame(
	view: ScatterView,
	{ left, right, top, bottom, x, y }: Plot,
	width: number
): Word[] {
	const across = ticksOf(view.x, right - left);
	const up = ticksOf(view.y, HEIGHT.narrow - HEAD - FOOT);
	const second = { colour: ink.second };
	return [
		...words([title(view.y)], 0, 10, second),
		...words([title(view.x)], width, bottom + 34, { ...second, align: 'right' }),
		...across.flatMap(({ value, text }) => [
			rule([x(value), top], [x(value), bottom]),
			word(text, x(value), bottom + 14, { ...second, align: 'center' })
		]),
		...up.flatMap(({ value, text }) => [
			rule([left, y(value)], [right, y(value)]),
			word(text, left - 6, y(value), { ...second, align: 'right' })
		])
	];
}

/** The cross-hair, each line named at its end. */
export function medians({ medians: found }: ScatterView, plot: Plot): Word[] {
	if (!found) return [];
	const [x, y] = [plot.x(found.x.value), plot.y(found.y.value)];
	return [
		rule([x, plot.top], [x, plot.bottom], ink.second, 1),
		rule([plot.left, y], [plot.right, y], ink.second, 1),
		...medianWords(plot, found).map(({ text, left, top, bottom }) =>
			word(text, left, (top + bottom) / 2, { colour: ink.second, rim: true })
		)
	];
}

/** What is pointed at of the cross-hair. */
export function crossHair({ medians: found, x, y }: ScatterView, plot: Plot) {
	if (!found) return [];
	const [across, up] = [(x.min + x.max) / 2, (y.min + y.max) / 2];
	return [
		strip(found.x, { name: [x.label, '中位数'] }, [found.x.value, up], [0, plot.bottom - plot.top]),
		strip(
			found.y,
			{ name: [y.label, '中位数'] },
			[across, found.y.value],
			[plot.right - plot.left, 0]
		)
	];
}

/** The names of its lines and the room they take. */
export function medianWords(plot: Plot, { x, y }: NonNullable<ScatterView['medians']>) {
	const texts = [`中位数 ${x.text}`, `中位数 ${y.text}`] as const;
	const [first, second] = texts.map((text) => textWidth(text, size.note)) as [number, number];
	const at = Math.max(plot.left, Math.min(plot.x(x.value) - first / 2, plot.right - first));
	const middle = plot.y(y.value);
	const above = middle - plot.top > 24 ? middle - 10 : middle + 10;
	return [
		{ text: texts[0], left: at, right: at + first, top: plot.top - 15, bottom: plot.top - 1 },
		{
			text: texts[1],
			left: plot.left + 4,
			right: plot.left + 4 + second,
			top: above - 7,
			bottom: above + 7
		}
	];
}
