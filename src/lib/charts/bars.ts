import type { BarsView } from '../views/figure';
import { isNarrow, type Chart, type Option } from './chart';
import { bars as example } from './examples';
import { fill, font, ink, labelOn, size } from './ink';
import { legend, legendHeight } from './legend';
import { plain } from './marks';
import { textWidth, widest } from './measure';
import { labelRoom, layRows, rowAxis, rowGrid, rowsHeight, rowWords, type Rows } from './rows';
import { axisNote, scale, valueAxis, type Scale } from './scale';
import { word, type Word } from './words';

const TICKS = 26;
const NARROWEST = 288;

type Row = BarsView['rows'][number];
type Part = Row['parts'][number];

/** Stacked bars as rows of a table; what does not fit into its segment is said at the right. */
export const bars = { form: 'bars', example, height, option } satisfies Chart<BarsView>;

function height(view: BarsView, width: number): number {
	return rowsHeight(plan(view, width));
}

function option(view: BarsView, width: number): Option {
	const rows = layRows(plan(view, width));
	const shown = view.rows.filter((row) => row.parts.length > 0).length;
	const right = rows.right - (rows.narrow ? 16 : 18);
	const left = rows.left + (rows.narrow ? 10 : 0);
	const grid = rowGrid(rows, shown, left, right);
	const ticks = headTop(view, rows.narrow) + TICKS / 2;
	const x = scale(view.axis, left, right);
	return {
		animation: false,
		grid,
		xAxis: valueAxis(view.axis, right - left, grid.top - ticks, rows.narrow),
		yAxis: rowAxis(shown),
		graphic: [
			...rowWords(rows, view.rows),
			...legend(view.series, rows.narrow),
			...notes(view, rows, ticks),
			...view.rows.flatMap((row, index) => ends(view, row, index, rows, x))
		],
		series: view.series.map(({ id, colour }) => ({
			type: 'bar' as const,
			stack: 'row',
			barWidth: 16,
			data: view.rows.slice(0, shown).map((row, index) => segment(view, row, index, id, colour, x))
		}))
	};
}

function plan(view: BarsView, width: number) {
	const narrow = isNarrow(width);
	const spare = view.rows.some(
		(row) => rest(view, row, scale(view.axis, 10, NARROWEST - 16)).length > 0
	);
	return {
		width,
		labels: view.rows.map((row) => row.label),
		header: headTop(view, narrow) + TICKS,
		rowHeight: { wide: 32, narrow: spare ? 72 : 52 },
		tail: tail(view, width),
		note: axisNote(view.axis)
	};
}

function headTop(view: BarsView, narrow: boolean): number {
	return legendHeight(view.series, narrow) + (narrow && axisNote(view.axis) ? 20 : 0);
}

function notes(view: BarsView, rows: Rows, ticks: number): Word[] {
	const note = axisNote(view.axis);
	return note ? [word(note, 0, rows.narrow ? ticks - 23 : ticks, { colour: ink.second })] : [];
}

/** Room at the right for totals and for what is left out of the bars, which in turn get shorter. */
function tail(view: BarsView, width: number): number {
	const labels = Math.min(
		widest(
			view.rows.map((row) => row.label),
			size.label
		),
		labelRoom(width)
	);
	let room = 0;
	for (let pass = 0; pass < 4; pass++) {
		const x = scale(view.axis, 0, width - labels - room - 64);
		room =
			totals(view) +
			widest(
				view.rows.map((row) => spareText(view, row, x)),
				size.note
			);
	}
	return room;
}

/** Width of the column of totals. */
function totals(view: BarsView): number {
	const width = widest(
		view.rows.map((row) => row.end ?? ''),
		size.note
	);
	return width > 0 ? width + 16 : 0;
}

function spareText(view: BarsView, row: Row, x: Scale): string {
	return rest(view, row, x).join('　');
}

function fits(part: Part, x: Scale): boolean {
	return x(part.value) - x(0) >= textWidth(part.text, size.note) + 8;
}

function rest(view: BarsView, row: Row, x: Scale): string[] {
	return row.parts
		.filter((part) => !fits(part, x))
		.map((part) => `${view.series.find(({ id }) => id === part.series)?.label ?? ''} ${part.text}`);
}

/** The total, and the parts too small for a label inside the bar. */
function ends(view: BarsView, row: Row, index: number, rows: Rows, x: Scale): Word[] {
	const { narrow, width, right } = rows;
	const y = rows.middle(index);
	const end = row.end ?? '';
	const spare = spareText(view, row, x);
	const total = narrow
		? word(end, width, rows.labelMiddle(index), { align: 'right' })
		: word(end, right + totals(view), y, { align: 'right' });
	const left = narrow ? word(spare, 10, y + 20) : word(spare, right + totals(view) + 16, y);
	return [...(end ? [total] : []), ...(spare ? [left] : [])];
}

function segment(
	view: BarsView,
	row: Row,
	index: number,
	id: string,
	colour: BarsView['series'][number]['colour'],
	x: Scale
) {
	const part = row.parts.find(({ series }) => series === id);
	if (!part) return { value: ['-', index], row: index, tip: [] };
	const open = part.basis !== 'stated';
	const name = view.series.find((series) => series.id === id)?.label ?? '';
	return {
		value: [part.value, index],
		row: index,
		tip: [row.label, `${name} ${part.text}`],
		itemStyle: fill(colour, open),
		label: {
			show: fits(part, x),
			position: 'inside' as const,
			formatter: plain(part.text),
			color: labelOn(colour, open),
			fontFamily: font,
			fontSize: size.note,
			...(colour === 'hatch' ? { textBorderColor: ink.paper, textBorderWidth: 4 } : {})
		}
	};
}
