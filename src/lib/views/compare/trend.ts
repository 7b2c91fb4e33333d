import { metricAbsences } from '../../model/terms';
import { metrics } from '../../metrics';
import type { Where } from '../../query/where';
import { absenceLine } from '../absences';
import { zeroAxis } from '../axis';
import { drawnBreaks, drawnCaveats } from '../breaks';
import { notCollected } from '../cells';
import type { SlopesView } from '../chart';
import type { FigureView } from '../figure';
import { manyCaveats, manyChart } from '../many';
import { markOf } from '../marks';
import { sourceLine } from '../source';
import { metricTitle, shortSeries, titleLine, yearWords } from '../title';
import { everyYear } from '../years';
import {
	crowdOf,
	datedIn,
	nameOf,
	rowAt,
	rowsByUnit,
	type Compared,
	type UnitYear
} from './answers';
import { breakCaveats, breaksAmong } from './breaks';
import { unitRows, yearColumns } from './trend-table';
import { formatCount } from '../../util/count';

/** A unit over its years: every value printed, a gap stays a gap; fewer than five years are no trend. */
export function trendFigure(answers: Compared, reports: number, where: Where): FigureView {
	const chosen = where.year ?? [];
	const dated = datedIn(answers, chosen);
	const years = everyYear(dated, chosen);
	const units = [...rowsByUnit(answers)].map(([unit, rows]) => ({ unit, rows }));
	const series = units.filter(({ rows }) => rows.filter((row) => row.value !== null).length > 1);
	const title = titleLine(`${metricTitle(answers.metric, answers.params)}比上年`, yearWords(dated));
	const at = (unit: string, year: number) => rowAt(answers, unit, year);
	const drawn =
		series.length > mostPanels
			? crowded(answers, dated, where)
			: { chart: series.length === 0 ? null : slopes(answers, series, units, years) };
	const { chart } = drawn;
	return {
		id: 'trend',
		title,
		sentence: trendSentence(answers, series, units.length, dated.length),
		switches: [],
		...drawn,
		...(series.length === 0 ? { omitted: '没有单位在两个及以上年度有可比值，不作图' } : {}),
		table: {
			caption: title,
			columns: yearColumns(answers, years),
			rows: unitRows(answers, units, years)
		},
		absences: absenceLine(
			units.flatMap(({ unit }) => years.map((year) => (at(unit, year) ?? notCollected).absence)),
			'单位年度'
		),
		caveats: [
			...manyCaveats(chart),
			...shortSeries(dated.length),
			...drawnCaveats(chart),
			...breakCaveats(answers)
		],
		source: sourceLine(reports),
		fileName: `对比-各年-${metricTitle(answers.metric, answers.params)}`
	};
}

/** More panels than this are no picture any more. */
const mostPanels = 40;

/** Too many lines to be told apart: where the units lie in each year, the own ones marked. */
const crowded = (answers: Compared, years: readonly number[], where: Where) =>
	manyChart(
		years.map((year) => {
			const rows = answers.rows.filter((row) => row.year === year && !row.small_base);
			return {
				label: `${year}年`,
				of: { ...crowdOf(answers, where), among: { at: year } },
				column: String(year),
				values: rows.flatMap(({ value }) => value ?? []),
				points: rows
					.filter(({ unit }) => answers.own.has(unit))
					.flatMap((row) => {
						const label = nameOf(answers, row.unit);
						const mark = markOf(answers.metric, row, label, answers.params, answers.money);
						return mark ? [{ ...mark, label, unit: row.unit, own: true }] : [];
					})
			};
		}),
		answers
	);

type Series = { readonly unit: string; readonly rows: readonly UnitYear[] };

function slopes(
	answers: Compared,
	series: readonly Series[],
	units: readonly Series[],
	years: readonly number[]
): SlopesView {
	const panels = series.map(({ unit, rows }) => ({
		label: nameOf(answers, unit),
		unit,
		own: answers.own.has(unit),
		...drawnBreaks(breaksAmong(answers, rows)),
		points: rows.flatMap((row) => {
			const mark = markOf(
				answers.metric,
				row,
				`${nameOf(answers, unit)} ${row.year}年`,
				answers.params,
				answers.money
			);
			return mark ? [{ ...mark, year: row.year }] : [];
		})
	}));
	const drawn = new Set(series);
	const rest = units
		.filter((unit) => !drawn.has(unit))
		.map(({ unit, rows }) => ({
			label: nameOf(answers, unit),
			points: [],
			absence: reason(rows)
		}));
	const values = panels.flatMap((panel) => panel.points.map((point) => point.value));
	return {
		form: 'slopes',
		axis: zeroAxis(values, answers.unit),
		years,
		panels: [...panels, ...rest]
	};
}

function reason(rows: readonly UnitYear[]): string {
	const absent = rows.find((row) => row.absence !== null)?.absence;
	return rows.some((row) => row.value !== null)
		? '仅1个年度有值'
		: absent
			? metricAbsences[absent]
			: metricAbsences.not_collected;
}

function trendSentence(
	answers: Compared,
	series: readonly Series[],
	units: number,
	years: number
): string {
	const { label } = metrics[answers.metric];
	if (series.length === 0)
		return `${units === 1 ? '该单位' : `${formatCount(units)}个单位均`}没有两个年度的${label}，不能比较各年。`;
	return `${formatCount(units)}个单位中${formatCount(series.length)}个有两个及以上年度的${label}${shortSeries(
		years
	)
		.map((word) => `；${word}`)
		.join('')}。`;
}
