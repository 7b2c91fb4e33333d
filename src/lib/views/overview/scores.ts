import { metrics } from '../../metrics';
import type { ScoreNote } from '../../query/lists/score-notes';
import { absenceLine } from '../absences';
import { addressOf, rowsOf, textCell, valueCell } from '../cells';
import type { CellView, FigureView } from '../figure';
import { manyCaveats } from '../many';
import { prose } from '../prose';
import { sourceLine } from '../source';
import { nameOf, type Overview, type UnitYear } from './answers';
import { blocksOf, dotsChart } from './dots';
import { rangeWords, spreadOf } from './range';
import { added } from './sentences';
import { formatCount } from '../../util/count';
import { rowIn, rowOf } from '../row-of';

/** ② 自评总分 with the lines of the grades. */
export function scoresFigure(
	overview: Overview,
	notes: readonly ScoreNote[],
	covers: string
): FigureView {
	const { score, grade } = overview.answers;
	const title = `自评总分（单位自评） · ${covers}`;
	const spread = spreadOf('score_total', score);
	const blocks = blocksOf(overview, score);
	const drawn = dotsChart(overview, 'score_total', score);
	return {
		id: 'scores',
		title,
		sentence:
			spread.known.length === 0
				? '所选范围没有列示自评总分的单位。'
				: prose`${formatCount(spread.of)}个单位中${formatCount(spread.known.length)}个${added(spread) === '' ? '列示' : '有'}自评总分${overview.mixed ? '' : prose`，为${rangeWords(spread)}`}${added(spread)}；由各单位自行评定。`,
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'value', label: '自评总分', unit: '分', align: 'end' },
				{ key: 'grade', label: '等级', align: 'start' }
			],
			rows: blocks.flatMap((block) =>
				block.rows.map((row, i) => {
					const graded = rowOf(grade, row.unit);
					return {
						key: row.unit,
						...(i === 0 && blocks.length > 1 ? { group: block.heading } : {}),
						cells: [
							textCell(nameOf(overview, row.unit)),
							valueCell('score_total', row),
							graded?.value ? gradeCell(graded.value, graded) : valueCell('grade', graded ?? row)
						]
					};
				})
			)
		},
		absences: absenceLine(score.map((row) => row.absence)),
		caveats: [
			...manyCaveats(drawn.chart),
			...metrics.score_total.caveats,
			...notes
				.filter((note) => rowIn(score, note.unit, note.year))
				.slice(0, 3)
				.map((note) => `${nameOf(overview, note.unit)}：${note.note}`)
		],
		source: sourceLine(overview.reports),
		fileName: '总览-自评总分'
	};
}

/** A grade is a word, whose report can be opened all the same. */
const gradeCell = (grade: string, row: UnitYear): CellView => ({
	...textCell(grade),
	...rowsOf(row),
	...addressOf(row)
});
