import type { SlopesView } from '../views/chart';
import type { Stage } from '../model/terms';
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

type PanelView = SlopesView['panels'][number];

/** Small multiples over years on one scale, a panel a unit, every amount printed. */
export const slopes = {
	form: 'slopes',
	height: panelsHeight,
	option
} satisfies Chart<SlopesView>;

function option(view: SlopesView, width: number): Option {
	const panels = layPanels(view, width);
	const drawn = present(view).flatMap((of, at) => {
		const panel = panels[at];
		return panel ? [{ of, panel, row: view.panels.indexOf(of) }] : [];
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
			...drawn.flatMap(({ of, panel }) => lettering(view, of, panel)),
			...absentRows(absentees(view), {
				width,
				top: absentTop(view, width),
				height: absentRow(width)
			})
		],
		series: drawn.flatMap(({ of, panel, row }, at) => lines(view, of, panel, row, at))
	};
}

/** The name over a panel, and the line of its zero, or of its least where that lies above. */
function lettering(
	{ axis: common }: SlopesView,
	{ label, own, axis = common }: PanelView,
	{ left, width, titleTop, title, plot }: Panel
): Word[] {
	const set = { size: size.label, bold: true, ...(own ? { colour: ink.own } : {}) };
	const below = Math.max(0, -axis.min) / (axis.max - axis.min || 1);
	const base = Math.round(plot.bottom - below * (plot.bottom - plot.top)) + 0.5;
	return [
		...(label ? words(title, left, titleTop + title.length * 8, set) : []),
		rule([left, base], [left + width, base])
	];
}

function lines(view: SlopesView, of: PanelView, panel: Panel, row: number, axis: number) {
	const own = of.own === true;
	const { years, axis: common } = view;
	const places = placePoints({ years, axis: of.axis ?? common }, of.points, panel);
	return stagesOf(of.points).map((stage) => ({
		type: 'line' as const,
		...still,
		xAxisIndex: axis,
		yAxisIndex: axis,
		clip: false,
		showAllSymbol: true,
		lineStyle: { color: own ? ink.own : ink.peer, width: 1.5 },
		data: years.map((year) => {
			const point = of.points.find((p) => p.year === year && p.stage === stage);
			if (!point) return { value: '-' as const, row, tip: [] };
			const place = places.get(point);
			const datum = markDatum(point, row, of.label);
			return {
				...markStyle(point, own),
				...datum,
				tip: [datum.tip[0] ?? '', `${year}年 ${point.text}`, ...datum.tip.slice(2)],
				value: point.value,
				label: place ? markLabel(point, own, place) : { show: false }
			};
		})
	}));
}

function stagesOf(points: readonly Point[]): (Stage | undefined)[] {
	return [...new Set(points.map(({ stage }) => stage))];
}
