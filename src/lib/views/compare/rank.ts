import { metrics } from '../../metrics';
import type { Metric } from '../../metrics/metric';
import { levels, metricAbsences } from '../../model/terms';
import type { Where } from '../../query/where';
import { absenceLine, absentLast, tooFew } from '../absences';
import type { DotsView } from '../chart';
import type { FigureView, SwitchView } from '../figure';
import { latestByUnit } from '../latest';
import { manyCaveats, manyChart } from '../many';
import { markOf } from '../marks';
import { isRanked, rankText, type Ranked } from '../ranking';
import { referenceLines } from '../references';
import { sourceLine } from '../source';
import { metricTitle, titleLine, yearWords } from '../title';
import { blocks, crowdOf, nameOf, type Block, type Compared, type UnitYear } from './answers';
import { breakCaveats } from './breaks';
import { metricAxis } from './metric-axis';
import { rankTable } from './rank-table';
import { rankSentence } from './sentences';

/** More rows than this are no picture any more. */
const mostDots = 60;

/** Units side by side, each in its latest year with a value: dots sorted by value, one ranking a level. */
export function rankFigure(
	answers: Compared,
	switches: readonly SwitchView[],
	reports: number,
	where: Where
): FigureView {
	const latest = latestByUnit(answers.rows);
	const known = latest.filter((row) => row.value !== null);
	const groups = blocks(answers, latest);
	const metric: Metric = metrics[answers.metric];
	const name = metricTitle(answers.metric, answers.params);
	const title = titleLine(
		name,
		yearWords((known.length > 0 ? known : latest).map((row) => row.year))
	);
	const drawn = chart(answers, groups, known, where);
	return {
		id: 'rank',
		title,
		sentence: rankSentence(answers, latest),
		switches,
		...drawn,
		table: rankTable(answers, groups, title),
		absences: absenceLine(latest.map((row) => row.absence)),
		caveats: [
			...manyCaveats(drawn.chart),
			...metric.caveats,
			...differences(answers, groups, known),
			...breakCaveats(answers, known)
		],
		source: sourceLine(reports),
		fileName: `对比-${title.replace(' · ', '-')}`
	};
}

/** What keeps the rows from being alike in every respect. */
function differences(
	{ metric }: Compared,
	groups: readonly Block[],
	known: readonly UnitYear[]
): readonly string[] {
	const years = new Set(known.map((row) => row.year)).size > 1;
	return [
		...(years ? ['各单位取最近有数据的年度，年度不同的在名称后注明'] : []),
		...(groups.length > 1 && isRanked(metric) ? ['位次分层级排列，不同层级不混排'] : [])
	];
}

function chart(
	answers: Compared,
	groups: readonly Block[],
	known: readonly UnitYear[],
	where: Where
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	if (known.length < 3) return { chart: null, omitted: tooFew(known.length, '有可比值') };
	if (known.length > mostDots) return crowded(answers, groups, where);
	const mixed = new Set(known.map((row) => row.year)).size > 1;
	const rows = groups.flatMap(({ level, rows }) =>
		rows.map((place) =>
			dotRow(
				answers,
				place,
				[
					...(groups.length > 1 ? [levels[level]] : []),
					...(mixed ? [`${place.row.year}年`] : [])
				].join(' ')
			)
		)
	);
	const axis = metricAxis(
		answers,
		rows.flatMap((row) => row.marks.map((mark) => mark.value))
	);
	const lines = referenceLines(answers.metric);
	return { chart: { form: 'dots', axis, lines, rows: absentLast(rows) } };
}

/** Too many to be told apart: where the units of each level lie, the own ones marked. */
const crowded = (answers: Compared, groups: readonly Block[], where: Where) =>
	manyChart(
		groups.map(({ level, rows }) => {
			const placed = rows.filter(({ row }) => !row.small_base);
			return {
				label: levels[level],
				of: crowdOf(answers, { ...where, level: [level] }),
				...{ column: 'value', row: levels[level] },
				values: placed.flatMap(({ row }) => row.value ?? []),
				points: placed.flatMap((place) => {
					const { label, unit, own, marks } = dotRow(answers, place, '');
					return own ? marks.map((mark) => ({ ...mark, label, unit: unit ?? '', own })) : [];
				})
			};
		}),
		{ unit: answers.unit, money: answers.money, axisOf: (values) => metricAxis(answers, values) }
	);

function dotRow(
	answers: Compared,
	place: Ranked<UnitYear>,
	about: string
): DotsView['rows'][number] {
	const { row } = place;
	const name = nameOf(answers, row.unit);
	const mark = markOf(answers.metric, row, name, answers.params, answers.money);
	return {
		unit: row.unit,
		label: mark && about !== '' ? `${name}（${about}）` : name,
		rank: isRanked(answers.metric) && mark ? rankText(place) : '',
		own: answers.own.has(row.unit),
		marks: mark ? [mark] : [],
		...(row.absence ? { absence: metricAbsences[row.absence] } : {})
	};
}
