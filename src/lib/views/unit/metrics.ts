import { metrics } from '../../metrics';
import { isMoney } from '../../metrics/metric';
import type { MetricAbsence } from '../../model/terms';
import type { MoneyUnit } from '../../util/number';
import { absenceLine } from '../absences';
import { absentCell, figureCell, growthCell, notCollected, textCell, valueCell } from '../cells';
import { changeUnit, signedChange } from '../differences';
import type { CellView, FigureView, TableRow } from '../figure';
import { sourceLine } from '../source';
import { shortSeries, yearSpan } from '../title';
import type { Line, UnitYear } from './answers';
import { groups, isChangeable } from './variants';

/** Every metric with any value, by year, with the change of the last year. */
export function metricsFigure(
	unit: { readonly name: string; readonly reports: number },
	lines: readonly Line[],
	years: readonly number[],
	money: MoneyUnit
): FigureView {
	const shown = lines.filter(({ years }) => years.some((row) => row.value !== null));
	const last = years.at(-1);
	const compared = shown.some(({ changes }) =>
		changes.some((row) => row.year === last && row.value !== null)
	);
	const title = `各项指标 · ${unit.name} · ${yearSpan(years)}`;
	return {
		id: 'metrics',
		title,
		sentence: `${shown.length}项有值；同一指标按分母、资金口径和阶段分行，不同口径不可直接相比。`,
		switches: [],
		chart: null,
		table: {
			caption: title,
			columns: [
				{ key: 'metric', label: '指标', align: 'start' },
				{ key: 'unit', label: '计量', align: 'start' },
				...years.map((year) => ({ key: String(year), label: `${year}年`, align: 'end' as const })),
				...(compared
					? [
							{ key: 'change', label: `${last}年比上年`, align: 'end' as const },
							{ key: 'changeUnit', label: '增减计量', align: 'start' as const },
							{ key: 'rate', label: '增减率', unit: '%', align: 'end' as const }
						]
					: [])
			],
			rows: groups.flatMap((group) =>
				shown
					.filter(({ variant }) => variant.group === group)
					.map((line, i) => row(line, i === 0 ? group : undefined, years, compared, money))
			)
		},
		absences: absenceLine(
			shown.flatMap((line) => years.map((year) => at(line, year).absence)),
			'指标年度'
		),
		caveats: shortSeries(years.length),
		source: sourceLine(unit.reports),
		fileName: `单位-${unit.name}-各项指标`
	};
}

const at = (line: Line, year: number): UnitYear | typeof notCollected =>
	line.years.find((row) => row.year === year) ?? notCollected;

function row(
	line: Line,
	group: string | undefined,
	years: readonly number[],
	compared: boolean,
	money: MoneyUnit
): TableRow {
	const { metric, label, params } = line.variant;
	const { unit } = metrics[metric];
	return {
		key: `${metric} ${Object.values(params).join(' ')}`,
		...(group ? { group } : {}),
		cells: [
			textCell(label),
			textCell(unit === '元' ? money : unit),
			...years.map((year) =>
				metric === 'grade' ? gradeCell(at(line, year)) : valueCell(metric, at(line, year), money)
			),
			...(compared ? changeCells(line, years.at(-1) ?? 0, money) : [])
		]
	};
}

const gradeCell = (row: Pick<UnitYear, 'value' | 'absence'>): CellView =>
	row.value === null ? absentCell(row.absence ?? 'not_in_report') : textCell(row.value);

/** Difference, its unit, and rate; where the metric is no quantity or a year is missing, the word for it. */
function changeCells(line: Line, year: number, money: MoneyUnit): readonly CellView[] {
	const { metric } = line.variant;
	const change = line.changes.find((row) => row.year === year && row.value !== null);
	if (!change) {
		const why = isChangeable(metric) ? missing(line, year) : 'not_applicable';
		return [absentCell(why), textCell(''), absentCell(why)];
	}
	const { unit } = metrics[metric];
	return [
		figureCell(change, {
			format: (value) => signedChange(metric, value, money),
			money: unit === '元' ? money : undefined
		}),
		textCell(changeUnit(metric, money)),
		rateCell(change, isMoney(unit))
	];
}

/** Why two years cannot be compared: this year is absent, or the one before. */
const missing = (line: Line, year: number): MetricAbsence =>
	at(line, year).absence ?? at(line, year - 1).absence ?? 'not_collected';

function rateCell(change: Line['changes'][number], amount: boolean): CellView {
	// Rates differ by 个百分点 alone; an amount without a rate had nothing to grow from.
	return change.rate === null
		? absentCell(amount ? 'zero_base' : 'not_applicable')
		: growthCell({ ...change, value: change.rate });
}
