import type { DotsView, Mark } from '../views/chart';
import { isNarrow, type Chart, type Option } from './chart';
import { ink, size, still } from './ink';
import { lineHeader, lineWords } from './lines';
import { markDatum, markLabel, markStyle, onGround, placeLabels, REACH } from './marks';
import { widest } from './measure';
import { layRows, rowAxis, rowGrid, rowsHeight, rowWords, type Rows } from './rows';
import { axisNote, overhang, scale, valueAxis, type Scale } from './scale';
import { rule, word, type Word } from './words';

const TICKS = 26;

/** Labelled dots on one axis, set as a table: a row a unit, its value beside its mark. */
export const dots = { form: 'dots', height, option } satisfies Chart<DotsView>;

function height(view: DotsView, width: number): number {
	return rowsHeight(plan(view, width));
}

function option(view: DotsView, width: number): Option {
	const rows = layRows(plan(view, width));
	const shown = view.rows.filter((row) => row.marks.length > 0).length;
	const [left, right] = inset(view, rows);
	const x = scale(view.axis, left, right);
	const grid = rowGrid(rows, shown, left, right);
	const ticks = headTop(view, rows.stacked) + TICKS / 2;
	return {
		animation: false,
		grid,
		xAxis: valueAxis(view.axis, right - left, grid.top - ticks, rows.stacked),
		yAxis: rowAxis(shown),
		graphic: [
			...rowWords(rows, view.rows),
			...head(view, rows, ticks),
			...lineWords(view.lines, x, rows, {
				top: ticks + TICKS / 2,
				labels: view.rows.slice(0, shown).map((row) => row.label)
			}),
			...joins(view, rows, x)
		],
		series: [{ type: 'scatter', ...still, clip: false, data: marks(view, rows, x) }]
	};
}

function plan(view: DotsView, width: number) {
	const narrow = isNarrow(width);
	const crowded = view.rows.some((row) => row.marks.length > 2) ? 16 : 0;
	return {
		width,
		labels: view.rows.map((row) => row.label),
		header: headTop(view, narrow) + TICKS + lineHeader(view.lines, narrow),
		rowHeight: { wide: 32, stacked: 48 },
		lift: crowded,
		tail: widest(ranks(view), size.note),
		note: axisNote(view.axis)
	};
}

/** Where it is narrow, the note of the axis has a line of its own. */
function headTop(view: DotsView, narrow: boolean): number {
	return narrow && axisNote(view.axis) ? 20 : 0;
}

function head(view: DotsView, rows: Rows, ticks: number): Word[] {
	const note = axisNote(view.axis);
	const y = rows.stacked ? 10 : ticks;
	const notes = note ? [word(note, 0, y, { colour: ink.second })] : [];
	const ranked = view.rows.flatMap((row, index) =>
		row.rank
			? [
					word(row.rank, rows.width, rows.labelMiddle(index), {
						align: 'right',
						colour: row.own ? ink.own : ink.second,
						bold: row.own === true
					})
				]
			: []
	);
	const title =
		ranked.length > 0 && !rows.stacked
			? [word('位次', rows.width, ticks, { align: 'right', colour: ink.second })]
			: [];
	return [...notes, ...title, ...ranked];
}

function ranks(view: DotsView): string[] {
	const found = view.rows.flatMap((row) => (row.rank ? [row.rank] : []));
	return found.length > 0 ? [...found, '位次'] : [];
}

/** Room inside the plot for the labels that stand left of the first mark and right of the last. */
function inset(view: DotsView, rows: Rows): [number, number] {
	const label = widest(
		view.rows.flatMap((row) => row.marks.map((mark) => mark.text)),
		size.note
	);
	const beside = view.rows.some((row) => row.marks.length > 1) ? label + REACH : 16;
	const before = rows.stacked ? overhang(view.axis, 'min') : 0;
	return [
		rows.left + Math.max(beside, before),
		rows.right - Math.max(beside, 20, overhang(view.axis, 'max'))
	];
}

function byValue(marks: readonly Mark[]): Mark[] {
	return [...marks].sort((a, b) => a.value - b.value);
}

function marks(view: DotsView, rows: Rows, x: Scale) {
	return view.rows.flatMap((row, index) => {
		const ordered = byValue(row.marks);
		const own = row.own === true;
		const places = placeLabels(
			ordered.map((mark) => ({ x: x(mark.value), text: mark.text })),
			rows.right
		);
		return ordered.map((mark, order) => ({
			...markStyle(mark, own),
			...markDatum(mark, index, row.label),
			value: [mark.value, index],
			label: markLabel(mark, own, places[order] ?? { position: 'right' }, onGround)
		}));
	});
}

/** The hairline between the marks of one unit. */
function joins(view: DotsView, rows: Rows, x: Scale): Word[] {
	return view.rows.flatMap((row, index) => {
		const [first, ...others] = byValue(row.marks);
		const last = others.at(-1);
		if (!first || !last) return [];
		const y = rows.middle(index);
		return [rule([x(first.value), y], [x(last.value), y], row.own ? ink.own : ink.peer)];
	});
}
