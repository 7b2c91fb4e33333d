import type { TrendsView } from '../views/chart';
import { stages } from '../model/terms';
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
				...trendLabels(of, panel)
			]),
			...absentRows(absentOf(view), {
				width,
				top: absentTop(view, width),
				height: absentRow(width)
			})
		],
		series: drawn.flatMap(({ of, row }, at) => [
			...of.lines.map((line) => unitLine(view, line, row, at)),
			...(of.medians.length > 0 ? [medianLine(view, of, row, at)] : [])
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

/** Where the middle half of many lies, in pieces where a year is missing. */
function wash({ years }: TrendsView, { middle = [] }: PanelView, { x, y }: TrendPanel): Word[] {
	const pieces: (typeof middle)[number][][] = [];
	for (const each of middle) {
		const piece = pieces.at(-1);
		const before = piece?.at(-1);
		if (piece && before && years.indexOf(each.year) - years.indexOf(before.year) === 1)
			piece.push(each);
		else pieces.push([each]);
	}
	return pieces.map((piece) =>
		area(
			[
				...piece.map(({ year, high }) => [x(year), y(high)] as const),
				...[...piece].reverse().map(({ year, low }) => [x(year), y(low)] as const)
			],
			ink.wash
		)
	);
}

const common = (axis: number) => ({
	...{ type: 'line' as const, ...still, xAxisIndex: axis, yAxisIndex: axis },
	...{ clip: false, showAllSymbol: true }
});

function unitLine(
	{ years }: TrendsView,
	{ label, own = false, points }: PanelView['lines'][number],
	row: number,
	axis: number
) {
	return {
		...common(axis),
		z: own ? 3 : 2,
		lineStyle: { color: own ? ink.own : ink.peer, width: own ? 2 : 1 },
		data: years.map((year) => {
			const point = points.find((each) => each.year === year);
			if (!point) return { value: '-' as const, row, tip: [] };
			const stage = point.stage ? [stages[point.stage]] : [];
			return {
				...markStyle(point, own),
				symbolSize: own ? 8 : 6,
				...addressOf(point),
				...{ value: point.value, row, tip: [label, `${year}年 ${point.text}`, ...stage] }
			};
		})
	};
}

function medianLine(
	{ years }: TrendsView,
	{ label, medians }: PanelView,
	row: number,
	axis: number
) {
	return {
		...common(axis),
		z: 4,
		lineStyle: { color: ink.text, width: 3 },
		data: years.map((year) => {
			const point = medians.find((each) => each.year === year);
			if (!point) return { value: '-' as const, row, tip: [] };
			return {
				...{ symbol: 'circle', symbolSize: 7 },
				itemStyle: { opacity: 1, color: ink.text, borderColor: ink.paper, borderWidth: 1 },
				...addressOf(point),
				...{ value: point.value, row, tip: [`${label} 中位数`, `${year}年 ${point.text}`] }
			};
		})
	};
}
