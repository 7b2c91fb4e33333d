import { metrics } from '../../metrics';
import { isMoney } from '../../metrics/metric';
import type { MetricAbsence } from '../../model/terms';
import { absenceLine } from '../absences';
import { brokenIf } from '../breaks';
import { absentCell, changeRateCell, notCollected, textCell, valueCell } from '../cells';
import { changeUnit } from '../differences';
import type { CellView, ColumnView, FigureView } from '../figure';
import { sourceLine } from '../source';
import { shortSeries, yearSpan } from '../title';
import type { Line, UnitYear } from './answers';
import { breakCaveats, isAcross, isBeyond } from './breaks';
import { medianCells, medianColumns } from './medians';
import { groups, isChangeable } from './variants';
import { changeCell, changeIn, gradeCell, moneyOf } from './words';
import { formatCount } from '../../util/count';

interface Unit {
	readonly name: string;
	readonly reports: number;
	/** The latest year it has a report of, which it is compared in. */
	readonly year: number;
	/** How the median of its peers is formed, or why there is none. */
	readonly medians: string;
}

/** Every metric with any value, by year, with the median of comparable units and the change of the last year. */
export function metricsFigure(
	unit: Unit,
	lines: readonly Line[],
	years: readonly number[]
): FigureView {
	const shown = lines.filter(({ years }) => years.some((row) => row.value !== null));
	const last = years.at(-1);
	const compared = shown.some(({ changes }) =>
		changes.some((row) => row.year === last && row.value !== null)
	);
	const medians = medianColumns(shown, unit.year);
	const title = `各项指标 · ${unit.name} · ${yearSpan(years)}`;
	return {
		id: 'metrics',
		title,
		sentence: `${formatCount(shown.length)}项有值；同一指标按分母、资金口径和阶段分行，不同口径不可直接相比。`,
		switches: [],
		chart: null,
		table: {
			caption: title,
			columns: [
				{ key: 'metric', label: '指标', align: 'start' },
				{ key: 'unit', label: '计量', align: 'start' },
				...years.map((year) => yearColumn(year, last)),
				...medians,
				...(compared ? changeColumns(last ?? 0) : [])
			],
			rows: groups.flatMap((group) =>
				shown
					.filter(({ variant }) => variant.group === group)
					.map((line, i) => ({
						key: `${line.variant.metric} ${Object.values(line.variant.params).join(' ')}`,
						...(i === 0 ? { group } : {}),
						cells: [
							...valueCells(line, years),
							...(medians.length > 0 ? medianCells(line, unit.year, moneyOf(line)) : []),
							...(compared ? changeCells(line, last ?? 0) : [])
						]
					}))
			)
		},
		absences: absenceLine(
			shown.flatMap((line) => years.map((year) => at(line, year).absence)),
			'指标年度'
		),
		caveats: [
			unit.medians,
			...shortSeries(
				years.filter((year) => shown.some((line) => at(line, year).value !== null)).length
			),
			...breakCaveats(shown)
		],
		source: sourceLine(unit.reports),
		fileName: `单位-${unit.name}-各项指标`
	};
}

const at = (line: Line, year: number): UnitYear | typeof notCollected =>
	line.years.find((row) => row.year === year) ?? notCollected;

/** On a phone the latest year stands for the others. */
const yearColumn = (year: number, last: number | undefined): ColumnView => ({
	key: String(year),
	label: `${year}年`,
	align: 'end',
	...(year === last ? {} : { aside: true })
});

const changeColumns = (year: number): readonly ColumnView[] => [
	{ key: 'change', label: `${year}年比上年`, align: 'end', aside: true },
	{ key: 'changeUnit', label: '增减计量', align: 'start', aside: true },
	{ key: 'rate', label: '增减率', unit: '%', align: 'end', aside: true }
];

function valueCells(line: Line, years: readonly number[]): readonly CellView[] {
	const { metric, label } = line.variant;
	const money = moneyOf(line);
	const { unit } = metrics[metric];
	const isFirst = isBeyond(line);
	return [
		textCell(label),
		textCell(unit === '元' ? money : unit),
		...years.map((year) => {
			const row = at(line, year);
			if (metric === 'grade') return gradeCell(row);
			const cell = valueCell(metric, row, money);
			return 'unit' in row ? brokenIf(isFirst(row), cell) : cell;
		})
	];
}

/** Difference, its unit, and rate; where the metric is no quantity or a year is missing, the word for it. */
function changeCells(line: Line, year: number): readonly CellView[] {
	const { metric } = line.variant;
	const change = changeIn(line, year);
	if (!change) {
		const why = isChangeable(metric) ? missing(line, year) : 'not_applicable';
		return [absentCell(why), textCell(''), absentCell(why)];
	}
	return [
		changeCell(line, change),
		textCell(changeUnit(metric, moneyOf(line))),
		brokenIf(isAcross(line, change), rateCell(change, isMoney(metrics[metric].unit)))
	];
}

/** Why two years cannot be compared: this year is absent, or the one before. */
const missing = (line: Line, year: number): MetricAbsence =>
	at(line, year).absence ?? at(line, year - 1).absence ?? 'not_collected';

function rateCell(change: Line['changes'][number], amount: boolean): CellView {
	// Rates differ by 个百分点 alone; an amount without a rate had nothing to grow from.
	return change.rate === null
		? absentCell(amount ? 'zero_base' : 'not_applicable')
		: changeRateCell(change);
}
