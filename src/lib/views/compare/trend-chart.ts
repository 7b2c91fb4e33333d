import { metrics } from '../../metrics';
import { isMoney } from '../../metrics/metric';
import { inUnit } from '../../util/number';
import { dotAxis, zeroAxis } from '../axis';
import { drawnBreaks } from '../breaks';
import { formatValue } from '../cells';
import type { Axis, TrendsView } from '../chart';
import { markOf } from '../marks';
import { isPlaced, nameOf, type Compared } from './answers';
import { breaksAmong } from './breaks';
import { panelBreaks } from './trend-breaks';
import { headingOf, isMany, quartileOf, type TrendGroup, type YearQuartile } from './trend-group';

type Panel = TrendsView['panels'][number];

/** A panel a group: its lines, or where they are many the own ones over the middle half. */
export function trendsChart(
	answers: Compared,
	groups: readonly TrendGroup[],
	years: readonly number[]
): TrendsView | null {
	const panels = groups.map((group) => panelOf(answers, group));
	const values = panels.flatMap(({ lines, medians, middle = [] }) => [
		...lines.flatMap(({ points }) => points.map(({ value }) => value)),
		...medians.map(({ value }) => value),
		...middle.flatMap(({ low, high }) => [low, high])
	]);
	if (values.length === 0) return null;
	return { form: 'trends', axis: axisOf(answers, values), years, panels };
}

/** Amounts are seen from 0, rates and scores where they lie. */
const axisOf = ({ metric, unit }: Compared, values: readonly number[]): Axis =>
	isMoney(metrics[metric].unit) ? zeroAxis(values, unit) : upright(dotAxis(values, unit));

/** The axis of a plot whose values rise. */
const upright = ({ note, ...axis }: Axis): Axis => ({
	...axis,
	...(note ? { note: note.replace('横轴', '纵轴') } : {})
});

function panelOf(answers: Compared, of: TrendGroup): Panel {
	const label = headingOf(of);
	if (of.series.length === 0)
		return { label, lines: [], medians: [], absence: '没有单位在两个及以上年度有数' };
	const many = isMany(of);
	const shown = of.series.filter(({ unit }) => !many || answers.own.has(unit));
	return {
		label,
		lines: shown.map(({ unit, rows }) => {
			const name = nameOf(answers, unit);
			return {
				...{ label: name, unit, own: answers.own.has(unit) },
				...drawnBreaks(breaksAmong(answers, rows)),
				points: rows.filter(isPlaced).flatMap((row) => {
					const mark = markOf(answers.metric, row, name, answers.params, answers.money);
					return mark ? [{ ...mark, year: row.year }] : [];
				})
			};
		}),
		medians: quartileOf(of, 'median').map((row) => ({
			year: row.year,
			value: plotted(answers, row),
			text: formatValue(answers.metric, row.value ?? '', answers.money),
			address: row.address
		})),
		...(many ? { middle: middleOf(answers, of) } : {}),
		...panelBreaks(answers, of)
	};
}

function middleOf(answers: Compared, of: TrendGroup): NonNullable<Panel['middle']> {
	const upper = new Map(quartileOf(of, 'upper').map((row) => [row.year, row]));
	return quartileOf(of, 'lower').flatMap((low) => {
		const high = upper.get(low.year);
		return high
			? [{ year: low.year, low: plotted(answers, low), high: plotted(answers, high) }]
			: [];
	});
}

const plotted = ({ metric, money }: Compared, { value }: YearQuartile): number =>
	Number(metrics[metric].unit === '元' ? inUnit(value ?? '', money) : value);
