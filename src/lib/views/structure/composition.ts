import type { BarsView, FigureView } from '../figure';
import { zeroAxis } from '../axis';
import type { Show } from './spec';

type Row = BarsView['rows'][number];

/** More rows than this are no picture any more. */
const MOST_ROWS = 40;

/** Bars side by side: absent units last, or the reason why there is no chart. */
export function composition(
	show: Show,
	money: string,
	series: BarsView['series'],
	rows: readonly Row[]
): Pick<FigureView, 'chart' | 'omitted'> {
	const drawn = rows.filter((row) => row.parts.length > 0);
	if (drawn.length < 2)
		return {
			chart: null,
			omitted: drawn.length === 0 ? '没有可比的单位，不作图' : '可比的仅1个，不作并列图，见下表'
		};
	if (rows.length > MOST_ROWS)
		return {
			chart: null,
			omitted: `共${rows.length}个单位，逐一并列过长，不作图；可按类型、地区筛选，或见下表`
		};
	const longest = drawn.map((row) => row.parts.reduce((end, part) => end + part.value, 0));
	return {
		chart: {
			form: 'bars',
			mode: show,
			axis: show === 'share' ? { min: 0, max: 100, unit: '%' } : zeroAxis(longest, money),
			series,
			rows: [...drawn, ...rows.filter((row) => row.parts.length === 0)]
		}
	};
}
