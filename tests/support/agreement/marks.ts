import { fewestPeers } from '../../../src/lib/query/lists/peer-medians';
import type { FigureView } from '../../../src/lib/views/figure';
import { pieces } from '../../../src/lib/views/prose';
import { saidTags } from '../../../src/lib/views/tags';
import { besides, marksOf, type Drawn } from './drawn';
import { byAddress, type Claim, type Placed } from './placed';

/** `98.19%［口］` without what a finding marks it with. */
const unmarked = (text: string) => text.replace(/［.+］$/, '');

/** A mark is its cell, or its cell with others of the row: `8.66 / 10`. */
const isTold = (text: string, { cell, row }: Placed) => {
	const [first, ...others] = unmarked(text).split(' / ');
	return first === cell.text && others.every((word) => row.some(({ text }) => text === word));
};

const isMarked = (text: string, { cell }: Placed) =>
	(/［(.+)］$/.exec(text)?.[1] ?? '') === saidTags(cell).join('');

const isCounted = ({ axis }: Drawn, { column }: Placed) =>
	column.unit === undefined || column.unit === axis.unit;

export const drawn: Claim = ({ figure }) => {
	const cells = byAddress(figure);
	return (figure.chart ? marksOf(figure.chart) : []).flatMap((mark) => {
		const at = cells.get(mark.address ?? '') ?? [];
		const holds = at.some(
			(each) =>
				Number(each.cell.value) === mark.value &&
				isTold(mark.text, each) &&
				isMarked(mark.text, each) &&
				isCounted(mark, each)
		);
		return holds ? [] : [`${mark.text} ${mark.axis.unit} ${mark.address}`];
	});
};

export const onAxis: Claim = ({ figure }) =>
	(figure.chart ? marksOf(figure.chart) : [])
		.filter(({ value, axis }) => value < axis.min || value > axis.max)
		.map(({ text, axis }) => `${text} outside ${axis.min}—${axis.max}`);

/** The values that quartiles and medians stand for, where each of them is drawn; the lines as they are written. */
function summed({ chart }: FigureView): readonly (readonly [number[], readonly Line[]])[] {
	if (chart?.form === 'spread')
		return chart.bands
			.filter(({ bins }) => bins === undefined)
			.map(({ points, quartiles }) => [points.map(({ value }) => value), quartiles]);
	if (chart?.form !== 'scatter' || !chart.medians) return [];
	const { points, medians } = chart;
	return (['x', 'y'] as const).map((side) => [
		points.map((point) => point[side].value),
		[{ label: '中位数', ...medians[side] }]
	]);
}

interface Line {
	readonly label: string;
	readonly value: number;
	readonly text: string;
}

const quarters = { 下四分位数: 1, 中位数: 2, 上四分位数: 3 };

/** As a spreadsheet has it, in floating point. */
function quarter(values: readonly number[], of: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = ((sorted.length - 1) * of) / 4;
	const [below = NaN, above = below] = sorted.slice(Math.floor(place));
	return below + (above - below) * (place % 1);
}

export const behind: Claim = ({ figure }) =>
	summed(figure).flatMap(([values, lines]) =>
		lines
			.filter(({ label, value }) => {
				const wanted = quarter(values, quarters[label as keyof typeof quarters]);
				return !(values.length >= fewestPeers && Math.abs(value - wanted) <= 0.00501);
			})
			.map(({ label, text }) => `${label} ${text} of ${values.join(' ')}`)
	);

/** A median of a cross-hair that answers for itself is told in words too, which can be opened. */
export const crossed: Claim = ({ figure: { chart, sentence } }) => {
	const lines = chart?.form === 'scatter' && chart.medians ? Object.values(chart.medians) : [];
	const isTold = ({ address, text }: (typeof lines)[number]) =>
		pieces(sentence).some(
			(piece) =>
				typeof piece !== 'string' && piece.address === address && piece.text.startsWith(text)
		);
	return lines
		.filter((line) => line.address !== undefined && !isTold(line))
		.map(({ text }) => text);
};

/** `昌吉州工商联（地级 2024年）` in its words. */
const pieceWords = (text: string) => text.split(/[ ：（）·/]/).filter((word) => word !== '');

export const besideMarks: Claim = ({ figure }) => {
	const { columns, rows } = figure.table;
	const told = new Set(
		rows.flatMap(({ cells, group = '' }) => [
			...pieceWords(group),
			...cells.flatMap(({ text }, i) => [
				...[text, `${text}${columns[i]?.unit ?? ''}`, `${text}年`],
				...pieceWords(text)
			])
		])
	);
	const isTold = (words: string) =>
		told.has(words) || pieceWords(words).every((word) => told.has(word));
	return besides(figure).filter((words) => !isTold(words));
};
