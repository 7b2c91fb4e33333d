import { metrics } from '../../metrics';
import { metricAbsences, stages } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { MoneyUnit } from '../../util/number';
import { absenceLine } from '../absences';
import { zeroAxis } from '../axis';
import { breakWordsOf, brokenIf, drawnBreaks, drawnCaveats } from '../breaks';
import { changeCell, columnUnit, notCollected, textCell, valueCell, type Figure } from '../cells';
import type { SlopesView } from '../chart';
import type { FigureView } from '../figure';
import { manyCaveats, manyChart, type Crowd } from '../many';
import { markOf } from '../marks';
import { breaksBefore } from '../sangong/breaks';
import { sourceLine } from '../source';
import { crowdOf, nameOf, sangongWords, type Overview } from './answers';
import { formatCount } from '../../util/count';
import { rowIn, rowOf } from '../row-of';

const MOST = 12;

interface Unit {
	readonly id: string;
	readonly name: string;
	readonly now: Figure;
	readonly before: Figure;
	readonly change: Figure;
	readonly year: number;
	/** What lies between the two years. */
	readonly breaks: readonly BreakRow[];
}

/** ④ “三公”经费 of this year and the one before, by 区划代码: slopes where a unit has both. */
export function sangongFigure(overview: Overview, covers: string): FigureView {
	const { sangong } = overview.answers;
	const title = `“三公”经费（${sangongWords(overview)}） · ${covers}`;
	const { money } = columnUnit(
		'sangong',
		sangong.map((row) => row.value)
	);
	const units = unitsOf(overview);
	const both = units.filter(({ now, before }) => now.value !== null && before.value !== null);
	const drawn = chart(overview, units, both, money);
	return {
		id: 'sangong',
		title,
		sentence: sentence(overview, units, both.length),
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'before', label: yearLabel(units, -1), unit: money, align: 'end' },
				{ key: 'now', label: yearLabel(units, 0), unit: money, align: 'end' },
				{ key: 'change', label: '比上年增减', unit: money, align: 'end' }
			],
			rows: units.map(({ id, name, before, now, change, breaks }) => ({
				key: id,
				cells: [
					textCell(name),
					valueCell('sangong', before, money),
					valueCell('sangong', now, money),
					brokenIf(breaks.length > 0, changeCell(change, money))
				]
			}))
		},
		absences: absenceLine(units.map(({ now }) => now.absence)),
		caveats: [
			...manyCaveats(drawn.chart),
			...metrics.sangong.caveats,
			...drawnCaveats(drawn.chart),
			...breakWordsOf(
				both.flatMap(({ breaks }) => breaks),
				(unit) => nameOf(overview, unit)
			)
		],
		source: sourceLine(overview.reports),
		fileName: '总览-三公经费'
	};
}

function unitsOf(overview: Overview): readonly Unit[] {
	const { sangong, sangongChange } = overview.answers;
	return overview.chosen.map(({ unit_id, year }) => {
		const at = (wanted: number): Figure => rowIn(sangong, unit_id, wanted) ?? notCollected;
		return {
			id: unit_id,
			name: nameOf(overview, unit_id),
			now: at(year),
			before: at(year - 1),
			change: rowOf(sangongChange, unit_id) ?? notCollected,
			year,
			breaks: breaksBefore(overview, 'sangong', { unit: unit_id, year })
		};
	});
}

/** `2023年`; where units differ in their year, `本年` and `上年`. */
function yearLabel(units: readonly Unit[], shift: 0 | -1): string {
	const years = new Set(units.map(({ year }) => year));
	const [year] = years;
	if (year === undefined || years.size > 1) return shift === 0 ? '本年' : '上年';
	return `${year + shift}年`;
}

function sentence({ read }: Overview, units: readonly Unit[], both: number): string {
	const known = units.filter(({ now }) => now.value !== null).length;
	const rest = known < units.length ? '；未列示不等于没有支出' : '';
	return `${formatCount(units.length)}个单位中${formatCount(known)}个有${stages[read.stage]}数，${formatCount(both)}个有两年数可比${rest}。`;
}

function chart(
	overview: Overview,
	units: readonly Unit[],
	both: readonly Unit[],
	money: MoneyUnit
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const known = units.filter(({ now }) => now.value !== null);
	if (both.length > MOST || (both.length === 0 && known.length > MOST)) {
		const crowds =
			both.length > 0
				? crowdsOf(overview, both, ['before', 'now'])
				: crowdsOf(overview, known, ['now']);
		const amounts = {
			unit: money,
			money,
			axisOf: (values: readonly number[]) => zeroAxis(values, money)
		};
		return manyChart(crowds, amounts);
	}
	if (both.length === 0)
		return { chart: null, omitted: '没有单位两个年度都有“三公”经费合计，不作图，见下表' };
	const panels = both.map((unit) => ({
		label: unit.name,
		...drawnBreaks(unit.breaks),
		points: ([unit.before, unit.now] as const).flatMap((row, i) => {
			const mark = markOf('sangong', row, unit.name, { stage: overview.read.stage }, money);
			return mark ? [{ ...mark, year: unit.year - 1 + i }] : [];
		})
	}));
	const rest = units
		.filter((unit) => !both.includes(unit))
		.map((unit) => ({ label: unit.name, points: [], absence: reason(unit) }));
	const view: SlopesView = {
		form: 'slopes',
		axis: zeroAxis(
			panels.flatMap((panel) => panel.points.map((point) => point.value)),
			money
		),
		years: [...new Set(panels.flatMap((panel) => panel.points.map((point) => point.year)))].sort(),
		panels: [...panels, ...rest]
	};
	return { chart: view };
}

/** The amounts of the same units, a crowd a year. */
function crowdsOf(
	overview: Overview,
	units: readonly Unit[],
	sides: readonly ('before' | 'now')[]
): readonly Crowd[] {
	const { stage, sangong: scope } = overview.read;
	const asked = crowdOf(overview, 'sangong', { stage, scope });
	// Of two years only the units that can be compared: both sides of the same changes.
	const side = { before: 'denominator', now: 'numerator' } as const;
	return sides.map((at) => ({
		label: yearLabel(units, at === 'now' ? 0 : -1),
		of:
			sides.length === 1
				? asked
				: { ...asked, metric: 'year_on_year', of: 'sangong', side: side[at] },
		values: units.flatMap((unit) => unit[at].value ?? []),
		column: at
	}));
}

const reason = ({ now, before }: Unit) =>
	now.absence
		? metricAbsences[now.absence]
		: `上年${metricAbsences[before.absence ?? 'not_collected']}`;
