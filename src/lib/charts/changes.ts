import type { ChangesView } from '../views/chart';
import { isNarrow, type Chart, type Option } from './chart';
import { hatch, ink, size, still } from './ink';
import { addressOf, onGround, plain } from './marks';
import { strokes } from './lines';
import { widest } from './measure';
import { layRows, rowAxis, rowGrid, rowsHeight, rowWords } from './rows';
import { axisNote, scale, valueAxis } from './scale';
import { rule, swatch, word, type Word } from './words';

const TICKS = 26;
const LEGEND = 20;

/** Diverging bars from zero, a row an item; the sign of a change stands with its amount. */
export const changes = { form: 'changes', height, option } satisfies Chart<ChangesView>;

function height(view: ChangesView, width: number): number {
	return rowsHeight(plan(view, width));
}

function option(view: ChangesView, width: number): Option {
	const rows = layRows(plan(view, width));
	const label =
		widest(
			view.rows.map((row) => row.text),
			size.note
		) + 8;
	const [left, right] = [rows.left + label, rows.right - label];
	const count = view.rows.length;
	const grid = rowGrid(rows, count, left, right);
	const ticks = headTop(view, rows.stacked) + TICKS / 2;
	const zero = Math.round(scale(view.axis, left, right)(0)) + 0.5;
	return {
		animation: false,
		grid,
		xAxis: valueAxis(view.axis, right - left, grid.top - ticks, rows.stacked),
		yAxis: rowAxis(count),
		graphic: [
			...rowWords(
				rows,
				view.rows.map(({ label }) => ({ label }))
			),
			...notes(view, rows.stacked, ticks),
			...strokes(
				rows,
				view.rows.map(({ label }) => label),
				zero,
				rows.top
			).map(([from, to]) => rule([zero, from], [zero, to], ink.second, 3))
		],
		series: [{ type: 'bar', ...still, barWidth: 14, data: view.rows.map(bar) }]
	};
}

function plan(view: ChangesView, width: number) {
	return {
		width,
		labels: view.rows.map((row) => row.label),
		header: headTop(view, isNarrow(width)) + TICKS,
		rowHeight: { wide: 30, stacked: 48 },
		note: axisNote(view.axis)
	};
}

function hasOneOff(view: ChangesView): boolean {
	return view.rows.some((row) => row.oneOff);
}

function headTop(view: ChangesView, narrow: boolean): number {
	return (hasOneOff(view) ? LEGEND : 0) + (narrow && axisNote(view.axis) ? 20 : 0);
}

function notes(view: ChangesView, narrow: boolean, ticks: number): Word[] {
	const note = axisNote(view.axis);
	const legend = hasOneOff(view)
		? [
				...swatch(0, LEGEND / 2, ink.paper, ink.second, true),
				word('一次性项目', 16, LEGEND / 2, { colour: ink.second })
			]
		: [];
	const unit = note ? [word(note, 0, narrow ? ticks - 23 : ticks, { colour: ink.second })] : [];
	return [...legend, ...unit];
}

function bar(row: ChangesView['rows'][number], index: number) {
	return {
		value: [row.value, index],
		row: index,
		tip: [row.label, row.text, ...(row.oneOff ? ['一次性项目'] : [])],
		...addressOf(row),
		itemStyle: row.oneOff
			? { color: ink.paper, borderColor: ink.second, borderWidth: 1, decal: hatch }
			: { color: ink.change },
		label: {
			show: true,
			position: row.value < 0 ? ('left' as const) : ('right' as const),
			formatter: plain(row.text),
			...onGround(false),
			distance: 4
		}
	};
}
