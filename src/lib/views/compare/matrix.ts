import { metrics } from '../../metrics';
import { textCell } from '../cells';
import type { FigureView, SwitchView } from '../figure';
import { metricTitle, titleLine, yearWords } from '../title';
import { everyYear } from '../years';
import { datedIn, rowAt, type Compared } from './answers';
import { breakCaveats } from './breaks';
import { matrixFigure, type Line } from './matrix-figure';
import { cellsOf } from './trend-table';
import { formatCount } from '../../util/count';

/** Units × years of one metric. */
export function yearMatrix(
	answers: Compared,
	switches: readonly SwitchView[],
	reports: number,
	chosen: readonly string[] = []
): FigureView {
	const years = everyYear(datedIn(answers, chosen), chosen);
	const cellAt = cellsOf(answers);
	const lines = unitsOf(answers).map((unit) => ({
		unit,
		words: [],
		cells: years.map((year) => cellAt(unit, year))
	}));
	const name = metricTitle(answers.metric, answers.params);
	return matrixFigure(answers, lines, switches, reports, {
		title: titleLine(name, yearWords(years)),
		sentence: `${formatCount(lines.length)}个单位、${years.length}个年度的${metrics[answers.metric].label}。`,
		fileName: `对比-矩阵-${name}`,
		columns: years.map((year) => ({
			...{ key: String(year), label: `${year}年`, unit: answers.unit, align: 'end' as const }
		})),
		counted: '单位年度',
		notes: breakCaveats(answers)
	});
}

/** Units × metrics, each unit in the latest of its years with most of them. */
export function metricMatrix(
	all: readonly [Compared, ...Compared[]],
	switches: readonly SwitchView[],
	reports: number
): FigureView {
	const [first] = all;
	const years = [...new Set(all.flatMap(({ rows }) => rows.map((row) => row.year)))];
	const cellsAt = all.map(cellsOf);
	const lines = unitsOf(first).map((unit): Line => {
		const year = fullestYear(all, unit, years);
		const cells = cellsAt.map((cellAt) => cellAt(unit, year));
		return { unit, words: [textCell(String(year))], cells };
	});
	const names = all.map(({ metric, params }) => metricTitle(metric, params));
	return matrixFigure(first, lines, switches, reports, {
		title: titleLine(
			names.join('、'),
			yearWords(lines.map(({ words: [year] }) => Number(year?.text)))
		),
		sentence: `${formatCount(lines.length)}个单位、${formatCount(all.length)}个指标，各单位取列有指标最多的最近年度。`,
		fileName: `对比-矩阵-${all.map(({ metric }) => metrics[metric].label).join('-')}`,
		columns: [
			{ key: 'year', label: '年度', align: 'start' },
			...all.map(({ metric, unit }) => ({
				...{ key: metric, label: metrics[metric].label, unit, align: 'end' as const }
			}))
		],
		counted: '数',
		notes: []
	});
}

const unitsOf = ({ rows }: Compared) => [...new Set(rows.map((row) => row.unit))];

/** Of a unit's years the one with most of the metrics, the latest where they are level. */
function fullestYear(all: readonly Compared[], unit: string, years: readonly number[]): number {
	const held = (year: number) =>
		all.filter((answers) => (rowAt(answers, unit, year)?.value ?? null) !== null).length;
	return (
		years
			.filter((year) => all.some((answers) => rowAt(answers, unit, year)))
			.sort((a, b) => held(b) - held(a) || b - a)[0] ?? 0
	);
}
