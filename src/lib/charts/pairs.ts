import type { Mark, PairsView } from '../views/chart';
import { type Chart, type Option } from './chart';
import { ink, size, still } from './ink';
import { markDatum, markLabel, markStyle, onGround, REACH } from './marks';
import { textWidth, widest } from './measure';
import { layRows, rowAxis, rowGrid, rowsHeight, rowWords, type Rows } from './rows';
import { axisNote, scale, valueAxis } from './scale';
import { rule, word, type Word } from './words';

const TICKS = 26;
const LEADING = 15;
const GAP = 24;
const sides = ['left', 'right'] as const;

type Side = (typeof sides)[number];

/** Two columns of dots side by side, joined along the row of each unit. */
export const pairs = { form: 'pairs', height, option } satisfies Chart<PairsView>;

function height(view: PairsView, width: number): number {
	return rowsHeight(plan(view, width));
}

function option(view: PairsView, width: number): Option {
	const rows = layRows(plan(view, width));
	const shown = view.rows.filter((row) => row.left || row.right).length;
	const ticks = plan(view, width).header - TICKS / 2;
	const columns = sides.map((side) => ({ side, axis: view[side], ...column(view, rows, side) }));
	const grids = columns.map(({ from, to }) => rowGrid(rows, shown, from, to));
	return {
		animation: false,
		grid: grids,
		xAxis: columns.map(({ axis, from, to }, gridIndex) => ({
			...valueAxis(axis, to - from, rowGrid(rows, shown, from, to).top - ticks, rows.stacked),
			gridIndex
		})),
		yAxis: columns.map((_, gridIndex) => ({ ...rowAxis(shown), gridIndex })),
		graphic: [
			...rowWords(
				rows,
				view.rows.map(({ label, own }) => ({ label, ...(own ? { own } : {}) }))
			),
			...columns.flatMap(({ axis, start }) => heading(axis, start)),
			...view.rows.flatMap((row, index) => [
				...absent(view, rows, row, index),
				...join(view, rows, row, index)
			])
		],
		series: columns.map(({ side }, index) => ({
			type: 'scatter' as const,
			...still,
			clip: false,
			xAxisIndex: index,
			yAxisIndex: index,
			data: view.rows.flatMap((row, at) => mark(row[side], at, row.label, row.own === true))
		}))
	};
}

function plan(view: PairsView, width: number) {
	return {
		width,
		labels: view.rows.map((row) => row.label),
		header: headLines(view) * LEADING + 6 + TICKS,
		rowHeight: { wide: 32, stacked: 48 }
	};
}

/** A column's name, and on the next line what must be known of its axis. */
function title(axis: PairsView['left']): string[] {
	return [axis.label, axisNote(axis)].filter(Boolean);
}

function headLines(view: PairsView): number {
	return Math.max(...sides.map((side) => title(view[side]).length));
}

function heading(axis: PairsView['left'], x: number): Word[] {
	return title(axis).map((line, index) =>
		word(line, x, 9 + index * LEADING, index === 0 ? { size: size.label } : { colour: ink.second })
	);
}

/** A column's start, and its plot, which keeps room at its right for the widest value. */
function column(view: PairsView, rows: Rows, side: Side) {
	const across = (rows.right - rows.left - GAP) / 2;
	const start = side === 'left' ? rows.left : rows.left + across + GAP;
	const label = widest(
		view.rows.map((row) => row[side]?.text ?? ''),
		size.note
	);
	return { start, from: start + 16, to: start + across - Math.max(label + REACH, 20) };
}

function mark(value: Mark | null, index: number, label: string, own: boolean) {
	if (!value) return [];
	return [
		{
			...markStyle(value, own),
			...markDatum(value, index, label),
			value: [value.value, index],
			label: markLabel(value, own, { position: 'right' }, onGround)
		}
	];
}

type Row = PairsView['rows'][number];

function absent(view: PairsView, rows: Rows, row: Row, index: number): Word[] {
	const side = !row.left ? 'left' : !row.right ? 'right' : null;
	if (!side || !row.absence) return [];
	return [
		word(row.absence, column(view, rows, side).start, rows.middle(index), {
			colour: ink.second,
			rim: true
		})
	];
}

/** The hairline from one value to the other mark of the same unit. */
function join(view: PairsView, rows: Rows, row: Row, index: number): Word[] {
	if (!row.left || !row.right) return [];
	const [from, to] = [column(view, rows, 'left'), column(view, rows, 'right')];
	const start =
		scale(view.left, from.from, from.to)(row.left.value) +
		REACH +
		textWidth(row.left.text, size.note) +
		2;
	const end = scale(view.right, to.from, to.to)(row.right.value) - REACH;
	const y = rows.middle(index);
	return end > start ? [rule([start, y], [end, y], row.own ? ink.own : ink.peer)] : [];
}
