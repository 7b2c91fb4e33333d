import type { BarsView } from '../views/chart';
import { isNarrow, NARROW, type Chart, type Option } from './chart';
import { fill, font, ink, labelOn, size, still } from './ink';
import { legend, legendHeight } from './legend';
import { addressOf, plain } from './marks';
import { layRows, rowAxis, rowGrid, rowsHeight, rowWords, type Rows } from './rows';
import { axisNote, overhang, scale, valueAxis, type Scale } from './scale';
import { fits, spareLines, spareText, tail, totals } from './spare';
import { word, type Word } from './words';

const TICKS = 26;
const NARROWEST = 288;
const LINE = 18;

type Row = BarsView['rows'][number];

/** Stacked bars as rows of a table; what does not fit into its segment is said at the right. */
export const bars = { form: 'bars', height, option } satisfies Chart<BarsView>;

function height(view: BarsView, width: number): number {
	return rowsHeight(plan(view, width));
}

function option(view: BarsView, width: number): Option {
	const rows = layRows(plan(view, width));
	const shown = view.rows.filter((row) => row.parts.length > 0).length;
	const right = rows.right - (rows.stacked ? beyond(view) : 18);
	const left = rows.left + (rows.stacked ? 10 : 0);
	const grid = rowGrid(rows, shown, left, right);
	const ticks = plan(view, width).header - TICKS / 2;
	const x = scale(view.axis, left, right);
	const { under } = tail(view, width);
	return {
		animation: false,
		grid,
		xAxis: valueAxis(view.axis, right - left, grid.top - ticks, rows.stacked),
		yAxis: rowAxis(shown),
		graphic: [
			...rowWords(rows, view.rows),
			...legend(view.series, isNarrow(width)),
			...notes(view, rows, ticks),
			...view.rows.flatMap((row, index) => ends(view, row, index, { ...rows, under }, x))
		],
		series: view.series.map(({ id, colour }) => ({
			type: 'bar' as const,
			...still,
			stack: 'row',
			barWidth: 16,
			data: view.rows.slice(0, shown).map((row, index) => segment(view, row, index, id, colour, x))
		}))
	};
}

function plan(view: BarsView, width: number) {
	const narrow = isNarrow(width);
	const stacked = narrow || view.series.length > 2;
	const least = scale(view.axis, 10, (narrow ? NARROWEST : NARROW) - beyond(view));
	const room = (narrow ? NARROWEST : NARROW) - 10;
	const spare = Math.max(0, ...view.rows.map((row) => spareLines(view, row, least, room).length));
	return {
		width,
		stacked,
		labels: view.rows.map((row) => row.label),
		header: headTop(view, narrow, stacked) + TICKS,
		rowHeight: { wide: 32, stacked: spare > 0 ? 54 + LINE * spare : 52 },
		tail: stacked ? totals(view) - 16 : tail(view, width).room,
		note: axisNote(view.axis)
	};
}

/** Room at the right of stacked bars. */
const beyond = ({ axis }: BarsView) => Math.max(16, overhang(axis, 'max'));

function headTop(view: BarsView, narrow: boolean, stacked: boolean): number {
	return legendHeight(view.series, narrow) + (stacked && axisNote(view.axis) ? 20 : 0);
}

function notes(view: BarsView, rows: Rows, ticks: number): Word[] {
	const note = axisNote(view.axis);
	return note ? [word(note, 0, rows.stacked ? ticks - 23 : ticks, { colour: ink.second })] : [];
}

/** The total, and the parts too small for a label inside the bar. */
function ends(
	view: BarsView,
	row: Row,
	index: number,
	rows: Rows & { readonly under: boolean },
	x: Scale
): Word[] {
	const { stacked, width, right } = rows;
	const y = rows.middle(index);
	const end = row.end ?? '';
	const spare = stacked ? '' : spareText(view, row, x);
	if (spare && rows.under)
		return [end, spare].map((line, at) => word(line, width, y - 7 + at * 14, { align: 'right' }));
	const total = stacked
		? word(end, width, rows.labelMiddle(index), { align: 'right' })
		: word(end, rows.under ? width : right + totals(view), y, { align: 'right' });
	const under = stacked ? spareLines(view, row, x, width - 10) : [];
	return [
		...(end ? [total] : []),
		...(spare ? [word(spare, right + totals(view) + 16, y)] : []),
		...under.map((line, at) => word(line, 10, y + 20 + at * LINE))
	];
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
		...addressOf(part),
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
