import type { TrendsView } from '../views/chart';
import { stages } from '../model/terms';
import { breakTip, pieces } from './breaks';
import type { Chart, Option } from './chart';
import { ink, size, still } from './ink';
import { addressOf, markStyle } from './marks';
import { absentRows } from './rows';
import { axisNote, tickText } from './scale';
import { trendLabels } from './trend-labels';
import {
	absentOf,
	absentRow,
	absentTop,
	drawnOf,
	layTrends,
	ticksOf,
	trendsHeight,
	type PanelView,
	type TrendPanel
} from './trend-panels';
import { area, rule, word, words, type Word } from './words';
import { yearAxis } from './years';

/** Small multiples of groups over years on one scale: a thin line a unit, the median of the fixed ones thicker, the middle half of many as a wash. */
export const trends = {
	form: 'trends',
	height: trendsHeight,
	option
} satisfies Chart<TrendsView>;

function option(view: TrendsView, width: number): Option {
	const panels = layTrends(view, width);
	const drawn = drawnOf(view).flatMap((of, at) => {
		const panel = panels[at];
		return panel ? [{ of, panel, row: view.panels.indexOf(of) }] : [];
	});
	const note = axisNote(view.axis);
	return {
		animation: false,
		grid: drawn.map(({ panel: { from, to, top, bottom } }) => ({
			...{ left: from, width: to - from, top, height: bottom - top },
			outerBoundsMode: 'none' as const
		})),
		xAxis: drawn.map((_, gridIndex) => yearAxis(view.years, gridIndex)),
		yAxis: drawn.map((_, gridIndex) => ({
			...{ type: 'value' as const, gridIndex, show: false },
			...{ min: view.axis.min, max: view.axis.max }
		})),
		graphic: [
			...(note ? [word(note, 0, 10, { colour: ink.second })] : []),
			...drawn.flatMap(({ of, panel }) => [
				...words(panel.title, panel.left, panel.titleTop + panel.title.length * 8, {
					...{ size: size.label, bold: true }
				}),
				...ruled(view, panel),
				...wash(view, of, panel),
				...trendLabels(view, of, panel)
			]),
			...absentRows(absentOf(view), {
				width,
				top: absentTop(view, width),
				height: absentRow(width)
			})
		],
		series: drawn.flatMap(({ of, row }, at) => [
			...of.lines.flatMap((line) => unitLines(view, line, row, at)),
			...medianLines(view, of, row, at)
		])
	};
}

/** The scale of a panel: a hairline and its value at each tick. */
const ruled = (view: TrendsView, { plot, right, y }: TrendPanel): readonly Word[] =>
	ticksOf(view).flatMap((value) => {
		const at = Math.round(y(value)) + 0.5;
		return [
			rule([plot, at], [right, at]),
			word(tickText(view.axis, value), plot - 6, at, { align: 'right', colour: ink.second })
		];
	});

/** The breaks of everything that the median of a panel is of. */
const ownBreaks = ({ breaks = [] }: PanelView) => breaks.filter(({ all }) => all);

/** Where the middle half of many lies, in pieces where a year is missing or everything breaks. */
function wash({ years }: TrendsView, of: PanelView, { x, y }: TrendPanel): Word[] {
	const runs = pieces(of.middle ?? [], ownBreaks(of)).flatMap((piece) => runsOf(piece, years));
	return runs.map((run) =>
		area(
			[
				...run.map(({ year, high }) => [x(year), y(high)] as const),
				...[...run].reverse().map(({ year, low }) => [x(year), y(low)] as const)
			],
			ink.wash
		)
	);
}

/** What stands in years that follow each other. */
function runsOf<P extends { readonly year: number }>(
	points: readonly P[],
	years: readonly number[]
): readonly (readonly P[])[] {
	const runs: P[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run && before && years.indexOf(point.year) - years.indexOf(before.year) === 1)
			run.push(point);
		else runs.push([point]);
	}
	return runs;
}

const common = (axis: number) => ({
	...{ type: 'line' as const, ...still, xAxisIndex: axis, yAxisIndex: axis },
	...{ clip: false, showAllSymbol: true }
});

function unitLines(
	{ years }: TrendsView,
	{ label, own = false, points, breaks }: PanelView['lines'][number],
	row: number,
	axis: number
) {
	return pieces(points, breaks).map((piece) => ({
		...common(axis),
		z: own ? 3 : 2,
		lineStyle: { color: own ? ink.own : ink.peer, width: own ? 2 : 1 },
		data: years.map((year) => {
			const point = piece.find((each) => each.year === year);
			if (!point) return { value: '-' as const, row, tip: [] };
			const stage = point.stage ? [stages[point.stage]] : [];
			const beyond = breakTip(point, points, breaks);
			return {
				...markStyle(point, own),
				symbolSize: own ? 8 : 6,
				...addressOf(point),
				...{ value: point.value, row },
				tip: [label, `${year}年 ${point.text}`, ...stage, ...beyond]
			};
		})
	}));
}

function medianLines({ years }: TrendsView, of: PanelView, row: number, axis: number) {
	return pieces(of.medians, ownBreaks(of)).map((piece) => ({
		...common(axis),
		z: 4,
		lineStyle: { color: ink.text, width: 3 },
		data: years.map((year) => {
			const point = piece.find((each) => each.year === year);
			if (!point) return { value: '-' as const, row, tip: [] };
			return {
				...{ symbol: 'circle', symbolSize: 7 },
				itemStyle: { opacity: 1, color: ink.text, borderColor: ink.paper, borderWidth: 1 },
				...addressOf(point),
				...{ value: point.value, row, tip: [`${of.label} 中位数`, `${year}年 ${point.text}`] }
			};
		})
	}));
}
