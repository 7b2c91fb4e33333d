import { evaluators, metricAbsences } from '../../model/terms';
import { metrics } from '../../metrics';
import type { Crowd } from '../../query/held';
import { absenceLine, absentLast, tooFew } from '../absences';
import { scoreAxis } from '../axis';
import { addressOf, rowsOf, textCell, valueCell } from '../cells';
import type { DotsView } from '../chart';
import type { CellView, FigureView } from '../figure';
import { manyCaveats, manyChart } from '../many';
import { markOf } from '../marks';
import { referenceLines } from '../references';
import {
	about,
	counted,
	groupOf,
	labelOf,
	nameOf,
	noted,
	reasons,
	titleOf,
	type Scene,
	type Scored
} from './scored';
import { totalSentence } from './total-sentence';

/** Labelled dots become unreadable beyond this many rows. */
export const mostDots = 40;

/** ① Total scores: dots on one axis with the lines of the grades, in the order of 区划代码, unranked. */
export function totalFigure(scene: Scene): FigureView {
	const { rows } = scene;
	const title = titleOf(scene, metrics.score_total.label);
	const drawn = chart(scene);
	return {
		id: 'total',
		title,
		sentence: totalSentence(scene),
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'name', label: counted(scene), align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				{ key: 'total', label: metrics.score_total.label, unit: '分', align: 'end' },
				{ key: 'grade', label: metrics.grade.label, align: 'start' },
				{ key: 'evaluator', label: '评价主体', align: 'start' },
				{ key: 'note', label: '录入说明', align: 'start' }
			],
			rows: rows.map((row, i) => ({
				key: row.key,
				...groupOf(scene, i),
				own: scene.own.has(row.unit),
				cells: cells(scene, row)
			}))
		},
		absences: absences(scene),
		caveats: [
			...manyCaveats(drawn.chart),
			...metrics.grade.caveats,
			'按层级和区划代码排列，不排位次'
		],
		source: scene.source,
		fileName: `绩效得分-${metrics.score_total.label}-${about(scene)}`
	};
}

function absences(scene: Scene): string | null {
	const line = (of: (row: Scored) => Scored['total']['absence']) =>
		absenceLine(scene.rows.map(of), counted(scene));
	const totals = line(({ total }) => total.absence);
	const grades = line(({ grade }) => grade.absence)?.replace('无可比值', '未印等级');
	return [totals, grades, ...projectless(scene)].filter(Boolean).join('；') || null;
}

/** Units whose projects have no score. */
function projectless(scene: Scene): readonly string[] {
	if (scene.subject === 'whole') return [];
	const line = absenceLine(reasons(scene, new Set(scene.rows.map(({ unit }) => unit))));
	return line === null ? [] : [line.replace('无可比值', '没有项目得分')];
}

const cells = ({ notes }: Scene, row: Scored) => [
	textCell(labelOf(row)),
	textCell(String(row.year)),
	valueCell('score_total', row.total),
	gradeCell(row.grade),
	textCell(evaluators.self),
	noted(notes.get(row.total.numerator_rows ?? ''), row.total.numerator_rows)
];

const gradeCell = (grade: Scored['grade']): CellView =>
	grade.value === null
		? valueCell('grade', grade)
		: { ...textCell(grade.value), ...rowsOf(grade), ...addressOf(grade) };

const totalsOf = ({ subject, where }: Scene): Crowd => ({
	...{ metric: 'score_total', where, params: {} },
	paired: { subject, points: 'printed' }
});

function chart(scene: Scene): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const known = scene.rows.filter(({ total }) => total.value !== null);
	if (known.length < 3)
		return { chart: null, omitted: tooFew(known.length, '有总分', counted(scene)) };
	if (scene.rows.length > mostDots)
		return manyChart(
			[
				{
					label: metrics.score_total.label,
					of: totalsOf(scene),
					values: known.flatMap(({ total }) => total.value ?? []),
					column: 'total'
				}
			],
			{ unit: metrics.score_total.unit, axisOf: scoreAxis }
		);
	const rows = scene.rows.map((row) => dotRow(scene, row));
	return {
		chart: {
			form: 'dots',
			axis: scoreAxis(rows.flatMap(({ marks }) => marks.map(({ value }) => value))),
			lines: referenceLines('score_total'),
			rows: absentLast(rows)
		}
	};
}

function dotRow(scene: Scene, row: Scored): DotsView['rows'][number] {
	const label = nameOf(scene, row);
	const mark = markOf('score_total', row.total, metrics.score_total.label, {});
	return {
		label,
		own: scene.own.has(row.unit),
		marks: mark ? [mark] : [],
		...(row.total.absence ? { absence: metricAbsences[row.total.absence] } : {})
	};
}
