import { metrics, type MetricId } from '../../metrics';
import { chosenUnit } from '../../util/money-unit';
import type { MoneyUnit } from '../../util/number';
import {
	addressOf,
	columnUnit,
	figureCell,
	changeRateCell,
	rowsOf,
	textCell,
	valueCell,
	type Figure
} from '../cells';
import { brokenIf } from '../breaks';
import { changeUnit, signedChange } from '../differences';
import type { CellView, Prose } from '../figure';
import { prose } from '../prose';
import type { Change, Line, UnitYear } from './answers';
import { isAcross } from './breaks';

/** `295.38万元`, `86.64%`, `98.66分`. */
export function sayValue(metric: MetricId, row: Figure, money = chosenUnit()): Prose {
	const { unit } = metrics[metric];
	const word = unit === '元' ? money : unit === '%' || unit === '等级' ? '' : unit;
	return prose`${valueCell(metric, row, money)}${word}`;
}

/** `比上年增加1.72万元（+77.83%）`, `比上年持平`; nothing where the year before cannot be compared. */
export function sayChange(line: Line, year: number): Prose {
	const change = changeIn(line, year);
	if (!change) return '';
	const { text: signed, ...cell } = changeCell(line, change);
	const size = { ...cell, text: signed.replace(/^[+−]/, '') };
	const word = signed.startsWith('+') ? '增加' : signed.startsWith('−') ? '减少' : '';
	if (word === '') return '比上年持平';
	const rate = change.rate === null ? '' : prose`（${changeRateCell(change)}）`;
	return prose`比上年${word}${size}${changeUnit(line.variant.metric, moneyOf(line))}${rate}`;
}

/** A change with its sign, in the unit its column or sentence names; marked where it is counted across a break. */
export function changeCell(line: Line, change: Change): CellView {
	const { metric } = line.variant;
	const money = moneyOf(line);
	const cell = figureCell(change, {
		format: (value) => signedChange(metric, value, money),
		money: metrics[metric].unit === '元' ? money : undefined
	});
	return brokenIf(isAcross(line, change), cell);
}

/** A grade is a word, which opens the score it was printed beside. */
export const gradeCell = (row: Figure): CellView =>
	row.value === null
		? valueCell('grade', row)
		: { ...textCell(row.value), ...rowsOf(row), ...addressOf(row) };

/** The line of a metric under the given choices; the usual ones where none are given. */
export const lineOf = (
	lines: readonly Line[],
	metric: MetricId,
	params?: Readonly<Record<string, string>>
): Line | undefined =>
	lines.find(
		({ variant }) =>
			variant.metric === metric &&
			(params
				? Object.entries(params).every(([key, id]) => variant.params[key] === id)
				: variant.usual)
	);

/** The definition a metric is told by: the usual one where it has enough years, else the one with most of them. */
export function toldBy(lines: readonly Line[], metric: MetricId, enough: number): Line | undefined {
	const having = lines.filter(
		(line) => line.variant.metric === metric && yearsKnown(line) >= enough
	);
	return having.reduce<Line | undefined>((best, line) => {
		if (!best || best.variant.usual) return best ?? line;
		return line.variant.usual || yearsKnown(line) > yearsKnown(best) ? line : best;
	}, undefined);
}

const yearsKnown = ({ years }: Line) => years.filter((row) => row.value !== null).length;

/** 万元 or 亿元, for all amounts of a line. */
export const moneyOf = ({ variant, years }: Line): MoneyUnit =>
	columnUnit(
		variant.metric,
		years.map((row) => row.value)
	).money;

/** The latest year with a value. */
export const latest = (line: Line | undefined): UnitYear | undefined =>
	line?.years.filter((row) => row.value !== null).at(-1);

/** The value of a year, if there is one. */
export const known = (line: Line | undefined, year: number): UnitYear | undefined =>
	line?.years.find((row) => row.year === year && row.value !== null);

/** The change against the year before, if it can be told. */
export const changeIn = (line: Line | undefined, year: number): Change | undefined =>
	line?.changes.find((row) => row.year === year && row.value !== null);
