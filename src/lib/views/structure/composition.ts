import type { MoneyUnit } from '../../util/number';
import { zeroAxis } from '../axis';
import type { Axis, BarsView } from '../chart';
import type { FigureView } from '../figure';
import { manyChart, type Crowd } from '../many';
import type { Show } from './spec';

type Row = BarsView['rows'][number];

const wholeAxis: Axis = { min: 0, max: 100, unit: '%' };

/** More rows than this are no picture any more. */
const MOST_ROWS = 40;

/** What bars are of, and how each is made. */
interface Rows<T> {
	readonly all: readonly T[];
	readonly bar: (of: T) => Row;
}

const isDrawn = ({ parts }: Row) => parts.length > 0;

/** As many as it takes to know that two can be drawn: the bars of many are not. */
function firstTwo<T>({ all, bar }: Rows<T>): readonly Row[] {
	const found: Row[] = [];
	for (const one of all) {
		const row = bar(one);
		if (isDrawn(row)) found.push(row);
		if (found.length === 2) break;
	}
	return found;
}

/** Bars side by side, absent units last, or of many units where the values of each part lie; the reason where there is no chart. */
export function composition<T>(
	show: Show,
	money: MoneyUnit,
	series: BarsView['series'],
	{ all, bar }: Rows<T>,
	crowds: () => readonly Crowd[]
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const many = all.length > MOST_ROWS;
	const rows = many ? firstTwo({ all, bar }) : all.map(bar);
	const drawn = rows.filter(isDrawn);
	if (drawn.length < 2)
		return {
			chart: null,
			omitted: drawn.length === 0 ? '没有可比的单位，不作图' : '可比的仅1个，不作并列图，见下表'
		};
	if (many)
		return show === 'share'
			? manyChart(crowds(), { unit: '%', axisOf: () => wholeAxis })
			: manyChart(crowds(), { unit: money, money, axisOf: (values) => zeroAxis(values, money) });
	const longest = drawn.map((row) => row.parts.reduce((end, part) => end + part.value, 0));
	return {
		chart: {
			form: 'bars',
			mode: show,
			axis: show === 'share' ? wholeAxis : zeroAxis(longest, money),
			series,
			rows: [...drawn, ...rows.filter((row) => !isDrawn(row))]
		}
	};
}
