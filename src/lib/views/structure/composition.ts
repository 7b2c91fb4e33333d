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

/** Bars side by side, absent units last, or of many units where the values of each part lie; the reason where there is no chart. */
export function composition(
	show: Show,
	money: MoneyUnit,
	series: BarsView['series'],
	rows: readonly Row[],
	crowds: () => readonly Crowd[]
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const drawn = rows.filter((row) => row.parts.length > 0);
	if (drawn.length < 2)
		return {
			chart: null,
			omitted: drawn.length === 0 ? '没有可比的单位，不作图' : '可比的仅1个，不作并列图，见下表'
		};
	if (rows.length > MOST_ROWS)
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
			rows: [...drawn, ...rows.filter((row) => row.parts.length === 0)]
		}
	};
}
