import type { SlopesView } from '../views/chart';
import type { Stage } from '../model/terms';
import { breakTip, pieces, uprightRule, uprights, uprightWord } from './breaks';
import type { Chart, Option } from './chart';
import { ink, size, still } from './ink';
import { markDatum, markLabel, markStyle } from './marks';
import {
	absentees,
	absentRow,
	absentTop,
	layPanels,
	panelsHeight,
	present,
	type Panel
} from './panels';
import { placePoints, type Point } from './points';
import { absentRows } from './rows';
import { axisNote } from './scale';
import { rule, word, words, type Word } from './words';
import { yearAxis } from './years';

/** A panel with where it stands, which of the view's it is, and where its amounts are printed. */
interface Drawn {
	readonly of: SlopesView['panels'][number];
	readonly panel: Panel;
	readonly row: number;
	readonly placed: ReturnType<typeof placePoints>;
}

/** Small multiples over years on one scale, a panel a unit, every amount printed. */
export const slopes = {
	form: 'slopes',
	height: panelsHeight,
	option
} satisfies Chart<SlopesView>;

function option(view: SlopesView, width: number): Option {
	const panels = layPanels(view, width);
	const drawn = present(view).flatMap((of, at): readonly Drawn[] => {
		const panel = panels[at];
		if (!panel) return [];
		const placed = placePoints({ years: view.years, axis: of.axis ?? view.axis }, of.points, panel);
		return [{ of, panel, row: view.panels.indexOf(of), placed }];
	});
	const note = axisNote(view.axis);
	return {
		animation: false,
		grid: drawn.map(({ panel: { plot } }) => ({
			left: plot.left,
			width: plot.right - plot.left,
			top: plot.top,
			height: plot.bottom - plot.top,
			outerBoundsMode: 'none' as const
		})),
		xAxis: drawn.map((_, gridIndex) => yearAxis(view.years, gridIndex)),
		yAxis: drawn.map(({ of: { axis = view.axis } }, gridIndex) => ({
			type: 'value' as const,
			gridIndex,
			min: axis.min,
			max: axis.max,
			show: false
		})),
		graphic: [
			...(note ? [word(note, 0, 10, { colour: ink.second })] : []),
			...drawn.flatMap((each) => lettering(view, each)),
			...absentRows(absentees(view), {
				width,
				top: absentTop(view, width),
				height: absentRow(width)
			})
		],
		series: drawn.flatMap((each, at) => lines(view, each, at))
	};
}

/** The name over a panel, the line of its zero, or of its least where that lies above, and the uprights where it breaks. */
function lettering(
	view: SlopesView,
	{ of, panel: { left, width, titleTop, title, plot }, placed }: Drawn
): Word[] {
	const { label, own, axis = view.axis, breaks = [] } = of;
	const set = { size: size.label, bold: true, ...(own ? { colour: ink.own } : {}) };
	const below = Math.max(0, -axis.min) / (axis.max - axis.min || 1);
	const base = Math.round(plot.bottom - below * (plot.bottom - plot.top)) + 0.5;
	const last = view.years.length - 1;
	const x = (year: number) =>
		plot.left + ((plot.right - plot.left) * view.years.indexOf(year)) / last;
	const heights = [plot.top - 8, plot.top - 20, plot.top + 8, plot.bottom - 10];
	const free = heights.filter((y) => y - 8 >= titleTop + title.length * 16);
	return [
		...(label ? words(title, left, titleTop + title.length * 8, set) : []),
		rule([left, base], [left + width, base]),
		...uprights(breaks, view.years, x).flatMap((upright) => [
			uprightRule(upright, plot.top - 8, plot.bottom),
			...uprightWord(upright, free, placed.taken)
		])
	];
}

function lines(view: SlopesView, { of, row, placed }: Drawn, axis: number) {
	const own = of.own === true;
	return stagesOf(of.points).flatMap((stage) => {
		const points = of.points.filter((point) => point.stage === stage);
		return pieces(points, of.breaks).map((piece) => ({
			type: 'line' as const,
			...still,
			xAxisIndex: axis,
			yAxisIndex: axis,
			clip: false,
			showAllSymbol: true,
			lineStyle: { color: own ? ink.own : ink.peer, width: 1.5 },
			data: view.years.map((year) => {
				const point = piece.find((each) => each.year === year);
				if (!point) return { value: '-' as const, row, tip: [] };
				const place = placed.places.get(point);
				const { tip, ...datum } = markDatum(point, row, of.label);
				const beyond = breakTip(point, points, of.breaks);
				return {
					...markStyle(point, own),
					...datum,
					tip: [tip[0] ?? '', `${year}年 ${point.text}`, ...tip.slice(2), ...beyond],
					value: point.value,
					label: place ? markLabel(point, own, place) : { show: false }
				};
			})
		}));
	});
}

function stagesOf(points: readonly Point[]): (Stage | undefined)[] {
	return [...new Set(points.map(({ stage }) => stage))];
}
