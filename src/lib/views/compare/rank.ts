import { levels, metricAbsences } from '../../model/terms';
import { metrics } from '../../metrics';
import type { Metric } from '../../metrics/metric';
import { absenceLine } from '../absences';
import { dotAxis } from '../axis';
import { textCell, valueCell } from '../cells';
import type { DotsView, FigureView, SwitchView, TableRow } from '../figure';
import { latestByUnit } from '../latest';
import { markOf } from '../marks';
import { ranked, rankText, type Ranked } from '../ranking';
import { referenceLines } from '../references';
import { metricTitle, yearWords } from '../title';
import { blocks, nameOf, type Compared, type UnitYear } from './answers';
import { rankSentence } from './sentences';

type Block = { readonly heading: string; readonly rows: readonly Ranked<UnitYear>[] };

/** Units side by side in one year each: dots sorted by value, one ranking a level. */
export function rankFigure(
	answers: Compared,
	switches: readonly SwitchView[],
	reports: number
): FigureView {
	const latest = latestByUnit(answers.rows);
	const groups = blocks(answers, latest).map(({ level, rows }): Block => ({
		heading: `${levels[level]}（${rows.length}个单位）`,
		rows: ranked(rows)
	}));
	const known = latest.filter((row) => row.value !== null);
	const title = `${metricTitle(answers.metric, answers.params)}· ${yearWords((known.length > 0 ? known : latest).map((row) => row.year))}`;
	const metric: Metric = metrics[answers.metric];
	return {
		id: 'rank',
		title: title.replace('）·', '）·'),
		sentence: rankSentence(answers, latest),
		switches,
		...chart(answers, groups, known),
		table: {
			caption: title,
			columns: columns(answers),
			rows: groups.flatMap((group) => tableRows(answers, group))
		},
		absences: absenceLine(latest.map((row) => row.absence)),
		caveats: [...metric.caveats, ...differingYears(known)],
		source: `来源：${reports}份报告`,
		fileName: `对比-${metricTitle(answers.metric, answers.params)}`
	};
}

const differingYears = (rows: readonly UnitYear[]) =>
	new Set(rows.map((row) => row.year)).size > 1
		? ['各单位取最近有数据的年度，年度不同的在名称后注明']
		: [];

function chart(
	answers: Compared,
	groups: readonly Block[],
	known: readonly UnitYear[]
): Pick<FigureView, 'chart' | 'omitted'> {
	if (known.length < 3)
		return { chart: null, omitted: `仅${known.length}个单位有可比值，不作图，见下表` };
	const years = new Set(known.map((row) => row.year));
	const rows: DotsView['rows'] = groups.flatMap((group) =>
		group.rows.map((place) => dotRow(answers, place, years.size > 1))
	);
	const lines = referenceLines(answers.metric);
	const values = rows.flatMap((row) => row.marks.map((mark) => mark.value));
	const view: DotsView = {
		form: 'dots',
		axis: dotAxis(
			values,
			answers.unit,
			lines.map((line) => line.value)
		),
		lines,
		rows: absentLast(rows)
	};
	return { chart: view };
}

const absentLast = (rows: DotsView['rows']) => [
	...rows.filter((row) => row.marks.length > 0),
	...rows.filter((row) => row.marks.length === 0)
];

function dotRow(
	answers: Compared,
	place: Ranked<UnitYear>,
	withYear: boolean
): DotsView['rows'][number] {
	const { row } = place;
	const name = nameOf(answers, row.unit);
	const mark = markOf(answers.metric, row, name, answers.params, answers.money);
	return {
		label: withYear && row.value !== null ? `${name} ${row.year}年` : name,
		rank: rankText(place),
		own: answers.own.has(row.unit),
		marks: mark ? [mark] : [],
		...(row.absence ? { absence: metricAbsences[row.absence] } : {})
	};
}

const columns = ({ metric, unit, money }: Compared) => [
	{ key: 'unit', label: '单位', align: 'start' as const },
	{ key: 'year', label: '年度', align: 'start' as const },
	{ key: 'value', label: metrics[metric].label, unit, align: 'end' as const },
	...operandColumns(metric, money),
	{ key: 'rank', label: '位次', align: 'end' as const }
];

const hasOperands = (metric: Compared['metric']) => {
	const { formula }: Metric = metrics[metric];
	return formula.kind === 'linear'
		? formula.denominator !== undefined
		: formula.kind === 'adjustment';
};

const operandColumns = (metric: Compared['metric'], money: string) =>
	hasOperands(metric)
		? [
				{ key: 'numerator', label: '分子', unit: money, align: 'end' as const },
				{ key: 'denominator', label: '分母', unit: money, align: 'end' as const }
			]
		: [];

function tableRows(answers: Compared, { heading, rows }: Block): readonly TableRow[] {
	return rows.map((place, i) => ({
		key: `${place.row.unit}-${place.row.year}`,
		...(i === 0 ? { group: heading } : {}),
		own: answers.own.has(place.row.unit),
		cells: [
			textCell(nameOf(answers, place.row.unit)),
			textCell(String(place.row.year)),
			valueCell(answers.metric, place.row, answers.money),
			...operandCells(answers, place.row),
			textCell(rankText(place))
		]
	}));
}

function operandCells({ metric, money }: Compared, row: UnitYear) {
	if (!hasOperands(metric)) return [];
	return ([row.numerator, row.denominator] as const).map((value, i) =>
		valueCell(
			'expenditure',
			{
				value,
				absence: row.absence,
				basis: null,
				numerator_rows: i === 0 ? row.numerator_rows : row.denominator_rows,
				denominator_rows: null
			},
			money
		)
	);
}
