import { metrics } from '../../metrics';
import { zeroAxis } from '../axis';
import { brokenIf, drawnBreaks, drawnCaveats } from '../breaks';
import { columnUnit, notCollected, textCell, valueCell } from '../cells';
import type { SlopesView } from '../chart';
import type { FigureView, TableRow } from '../figure';
import { markOf } from '../marks';
import { sourceLine } from '../source';
import { choiceWords, shortSeries, yearSpan } from '../title';
import { everyYear } from '../years';
import type { Line, UnitYear } from './answers';
import { breakCaveats, breaksIn, isBeyond } from './breaks';
import { groups, type Group } from './variants';
import { toldBy } from './words';
import { formatCount } from '../../util/count';

interface Unit {
	readonly id: string;
	readonly name: string;
	readonly reports: number;
}

/** A metric over the years it has a value of, on one of its definitions. */
interface Series extends Pick<Line, 'variant' | 'years' | 'breaks'> {
	/** `“三公”经费（万元·决算·财政拨款）`. */
	readonly label: string;
	readonly unit: string;
	readonly money: ReturnType<typeof columnUnit>['money'];
}

/** Every metric with two years or more, a figure a group of metrics, a panel a metric. */
export function trendFigures(unit: Unit, lines: readonly Line[]): readonly FigureView[] {
	const all = seriesOf(lines);
	return groups.flatMap((group) => {
		const own = all.filter(({ variant }) => variant.group === group);
		return own.length === 0 ? [] : [trendFigure(unit, group, own)];
	});
}

/** One definition a metric: the usual one where it has two years, or the one that has most. */
const seriesOf = (lines: readonly Line[]): readonly Series[] =>
	lines
		.filter((line) => line.variant.metric !== 'grade')
		.filter((line) => line === toldBy(lines, line.variant.metric, 2))
		.map(({ variant, years, breaks }) => {
			const { metric, params } = variant;
			const { money, unit } = columnUnit(
				metric,
				years.map((row) => row.value)
			);
			const words = [unit === '%' ? '' : unit, ...choiceWords(metric, params)].filter(Boolean);
			const named = words.length === 0 ? '' : `（${words.join('·')}）`;
			return { variant, years, breaks, unit, money, label: `${metrics[metric].label}${named}` };
		});

const isKnown = (row: UnitYear) => row.value !== null;

function trendFigure(unit: Unit, group: Group, series: readonly Series[]): FigureView {
	const known = series.flatMap((one) => one.years.filter(isKnown).map((row) => row.year));
	const years = everyYear(known);
	const drawn = chart(series, years);
	const title = `各年变化：${group} · ${unit.name} · ${yearSpan(years)}`;
	return {
		id: `trend-${groups.indexOf(group)}`,
		title,
		sentence: `${formatCount(series.length)}项有两个及以上年度的数值，每项取一种口径；其余口径见“各项指标”。`,
		switches: [],
		chart: drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'metric', label: '指标', align: 'start' },
				{ key: 'unit', label: '计量', align: 'start' },
				...years.map((year) => ({ key: String(year), label: `${year}年`, align: 'end' as const }))
			],
			rows: series.map((one) => tableRow(one, years))
		},
		absences: null,
		caveats: [...shortSeries(new Set(known).size), ...drawnCaveats(drawn), ...breakCaveats(series)],
		source: sourceLine(unit.reports),
		fileName: `单位-${unit.name}-各年变化-${group}`
	};
}

const chart = (series: readonly Series[], years: readonly number[]): SlopesView => ({
	form: 'slopes',
	axis: { min: 0, max: 1, unit: '', note: '各图纵轴含0，刻度各自独立' },
	years,
	panels: series.map((one) => {
		const { variant, years, label, unit, money } = one;
		const { metric, params } = variant;
		const points = years.flatMap((row) => {
			const mark = markOf(metric, row, metrics[metric].label, params, money);
			return mark ? [{ ...mark, year: row.year }] : [];
		});
		const values = points.map(({ value }) => value);
		return {
			label,
			own: true,
			axis: zeroAxis(values, unit),
			points,
			...drawnBreaks(breaksIn(one))
		};
	})
});

function tableRow(series: Series, all: readonly number[]): TableRow {
	const {
		variant: { metric, label },
		years,
		unit,
		money
	} = series;
	const isFirst = isBeyond(series);
	return {
		key: metric,
		cells: [
			textCell(label),
			textCell(unit),
			...all.map((year) => {
				const row = years.find((row) => row.year === year);
				const cell = valueCell(metric, row ?? notCollected, money);
				return row ? brokenIf(isFirst(row), cell) : cell;
			})
		]
	};
}
