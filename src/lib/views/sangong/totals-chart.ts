import type { PartRow } from '../../query/lists/parts';
import { metricAbsences } from '../../model/terms';
import { formatCount } from '../../util/count';
import { formatAmount } from '../../util/number';
import { zeroAxis } from '../axis';
import { crossed, drawnBreaks } from '../breaks';
import type { DotsView, SlopesView } from '../chart';
import type { FigureView } from '../figure';
import { manyChart } from '../many';
import { markOf } from '../marks';
import { amountOf } from './figures';
import { crowdOf, nameOf, type Sangong } from './answers';
import { breaksOfItem } from './breaks';
import { most } from './most';
import { usesFixed } from './panel';

type Absent = { readonly label: string; readonly absence: string };

/** Small multiples from 0 over several years, dots in one; units without a panel stand below with the word. Of many a histogram a year. */
export function totalsChart(
	all: Sangong,
	years: readonly number[],
	drawn: readonly PartRow[],
	latest: readonly PartRow[]
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const units = new Set(drawn.map((row) => row.unit));
	if (units.size === 0) return { chart: null, omitted: '所选范围没有可作图的数值，见下表' };
	if (years.length === 1 && units.size < 3)
		return {
			chart: null,
			omitted: `仅${formatCount(units.size)}个单位、1个年度有数，不作图，见下表`
		};
	if (units.size > most.panels) return byYear(all, years, drawn);
	const absent = latest
		.filter((row) => !units.has(row.unit))
		.slice(0, most.absent)
		.map((row) => ({ label: nameOf(all, row.unit), absence: word(all, row) }));
	const draw = years.length === 1 ? dots : slopes;
	return { chart: draw(all, years, panelsOf(all, drawn, [...units]), absent) };
}

/** What a crowded picture leaves to the table. */
export function crowded(drawn: readonly PartRow[], latest: readonly PartRow[]): readonly string[] {
	const units = new Set(drawn.map((row) => row.unit)).size;
	const rest = latest.length - units;
	return units <= most.panels && rest > most.absent
		? [`图下列${most.absent}个单位，其余${formatCount(rest - most.absent)}个见表`]
		: [];
}

/** Where the totals of many units lie, a band a year. */
function byYear(all: Sangong, years: readonly number[], drawn: readonly PartRow[]) {
	const { money } = all;
	const panel = usesFixed(all) ? { panel: true as const } : {};
	return manyChart(
		years
			.map((year) => ({ year, rows: drawn.filter((row) => row.year === year) }))
			.filter(({ rows }) => rows.length > 0)
			.map(({ year, rows }) => ({
				label: `${year}年`,
				of: crowdOf(all, 'sangong', { ...panel, at: year }),
				values: rows.flatMap(({ value }) => value ?? []),
				...{ column: 'value', row: `${year}年` }
			})),
		{ unit: money, money, axisOf: (values) => zeroAxis(values, money) }
	);
}

type Panels = SlopesView['panels'];

function panelsOf(all: Sangong, drawn: readonly PartRow[], units: readonly string[]): Panels {
	const breaks = breaksOfItem(all, 'sangong');
	return units.map((unit) => {
		const rows = drawn.filter((row) => row.unit === unit);
		return {
			label: nameOf(all, unit),
			own: all.own.has(unit),
			...drawnBreaks(crossed(breaks, rows)),
			points: rows.flatMap((row) => {
				const mark = markOf(
					'sangong',
					amountOf(all, row),
					'“三公”经费',
					{ ...all.chosen },
					all.money
				);
				return mark ? [{ ...mark, year: row.year }] : [];
			})
		};
	});
}

const axisOf = (panels: Panels, unit: string) =>
	zeroAxis(
		panels.flatMap(({ points }) => points.map((point) => point.value)),
		unit
	);

const slopes = (
	{ money }: Sangong,
	years: readonly number[],
	panels: Panels,
	absent: readonly Absent[]
): SlopesView => ({
	form: 'slopes',
	axis: axisOf(panels, money),
	years,
	panels: [...panels, ...absent.map((row) => ({ ...row, points: [] }))]
});

const dots = (
	{ money }: Sangong,
	_: readonly number[],
	panels: Panels,
	absent: readonly Absent[]
): DotsView => ({
	form: 'dots',
	axis: axisOf(panels, money),
	lines: [],
	rows: [
		...panels.map(({ label, own = false, points }) => ({ label, own, marks: points })),
		...absent.map((row) => ({ ...row, marks: [] }))
	]
});

/** What stands where a unit's panel would be: that it is outside the fixed panel, or why it has no value. */
function word(all: Sangong, { unit, year, value, absence }: PartRow): string {
	if (value !== null) return `不在固定单位内：${year}年${formatAmount(value, all.money)}`;
	const why = metricAbsences[absence ?? 'not_in_report'];
	return all.selfEvaluated.has(unit) ? `${why}（自评报告）` : why;
}
