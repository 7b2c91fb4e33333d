import { metrics, type MetricId } from '../metrics';
import { measuresOf, termsOf } from '../metrics/kinds';
import type { Formula, LineFormula } from '../metrics/metric';
import type { breakKinds } from '../model/terms';
import type { BreakRow } from '../query/lists/breaks';
import { formatCount } from '../util/count';
import { groupBy } from '../util/group';
import type { ChartView, SeriesBreak } from './chart';
import type { CellView } from './figure';

/** A value that is shown beside others. */
interface At {
	readonly unit: string;
	readonly year: number;
}

/** The breaks that values of a metric may cross. What looks back a year crosses each twice: the year it begins in rests on both sides. */
export const breaksOf = (metric: MetricId, rows: readonly BreakRow[]): readonly BreakRow[] =>
	rows.flatMap((row) =>
		lagsOf(metrics[metric].formula, row.series).map((lag) => ({
			...row,
			from_year: row.from_year + lag
		}))
	);

/** How many years back a formula looks for a series; none where it does not rest on it. */
function lagsOf(formula: Formula, series: string): readonly number[] {
	if (formula.kind === 'line')
		return classifications[series.charAt(0)] === formula.classification ? [0] : [];
	if (!measuresOf(formula).some((measure) => measure === series)) return [];
	const terms = termsOf(formula).filter(({ measure }) => measure === series);
	return terms.length === 0 ? [0] : [...new Set(terms.map(({ lag = 0 }) => lag))];
}

/** What a series is of, by the digit its code begins with; a measure begins with none. */
const classifications: Readonly<Record<string, LineFormula['classification']>> = {
	'2': 'function',
	'3': 'economic'
};

/** The breaks of a code; that of a 类 or 款 is one of everything under it. */
export const breaksOfCode = (code: string, rows: readonly BreakRow[]): readonly BreakRow[] =>
	rows.filter(({ series }) => code.startsWith(series));

/** The breaks that lie between values: one of every unit between any two of them, one of a unit between two of its own. */
export function crossed(rows: readonly BreakRow[], values: readonly At[]): readonly BreakRow[] {
	if (rows.length === 0) return rows;
	const byUnit = groupBy(values, ({ unit }) => unit);
	return rows.filter(({ unit_id, from_year }) => {
		const among = unit_id === '*' ? values : (byUnit.get(unit_id) ?? []);
		return (
			among.some(({ year }) => year < from_year) && among.some(({ year }) => year >= from_year)
		);
	});
}

/** The breaks that the change of a unit on the year before is counted across. */
export const crossedInto = (rows: readonly BreakRow[], { unit, year }: At): readonly BreakRow[] =>
	crossed(rows, [
		{ unit, year: year - 1 },
		{ unit, year }
	]);

/** Tells which of the values are the first of their unit beyond a break. */
export function firstBeyond(rows: readonly BreakRow[], values: readonly At[]): (at: At) => boolean {
	if (rows.length === 0) return () => false;
	const byUnit = groupBy(rows, ({ unit_id }) => unit_id);
	const first = new Map(
		[...groupBy(values, ({ unit }) => unit)].map(([unit, own]) => {
			const found = crossed([...(byUnit.get('*') ?? []), ...(byUnit.get(unit) ?? [])], own);
			const beyond = found.map(({ from_year }) =>
				Math.min(...own.flatMap(({ year }) => (year >= from_year ? [year] : [])))
			);
			return [unit, new Set(beyond)];
		})
	);
	return ({ unit, year }) => first.get(unit)?.has(year) ?? false;
}

/** What is said of a break that `of` has, a unit or a metric; of no name where it goes without saying. */
export interface Said {
	readonly row: BreakRow;
	readonly of: string;
}

/** More than these are counted. */
const mostNamed = 3;

/** `2018年起（江苏省委办公厅）：…，前后不可比`: what several have alike is said once. */
export function breakWords(all: readonly Said[], counted = '个单位'): readonly string[] {
	const alike = groupBy(all, ({ row }) => words(row));
	return [...alike.values()].flatMap((said) => {
		const names = [...new Set(said.flatMap(({ of }) => of || []))];
		const whose =
			names.length > mostNamed ? `${formatCount(names.length)}${counted}` : names.join('、');
		return said.slice(0, 1).map(({ row }) => words(row, whose));
	});
}

/** The same of units by their names; what holds of every unit names none. */
export const breakWordsOf = (
	rows: readonly BreakRow[],
	nameOf: (unit: string) => string
): readonly string[] =>
	breakWords(rows.map((row) => ({ row, of: row.unit_id === '*' ? '' : nameOf(row.unit_id) })));

const words = ({ from_year, kind, note }: BreakRow, whose = '') =>
	`${from_year}年起${whose && `（${whose}）`}：${note}${endings[kind]}`;

/** A changed chart of accounts says itself which codes remain comparable. */
const endings: Readonly<Record<keyof typeof breakKinds, string>> = {
	reclassified: '',
	redefined: '，前后不可比',
	reorganised: '，前后不可比'
};

/** The breaks as the series of a picture takes them; nothing where there is none. */
export const drawnBreaks = (
	rows: readonly BreakRow[]
): { readonly breaks?: readonly SeriesBreak[] } =>
	rows.length === 0
		? {}
		: { breaks: rows.map((row) => ({ year: row.from_year, text: words(row) })) };

/** What a picture does where a series breaks. */
export const drawnCaveats = (chart: ChartView | null): readonly string[] =>
	(chart?.form === 'slopes' || chart?.form === 'trends') &&
	chart.panels.some(({ breaks = [] }) => breaks.length > 0)
		? ['竖虚线处口径变动，前后不连线']
		: [];

/** A cell, marked where its value is not comparable with what it stands beside. */
export const brokenIf = (is: boolean, cell: CellView): CellView =>
	is && cell.value !== null ? { ...cell, tags: [...(cell.tags ?? []), '变'] } : cell;
