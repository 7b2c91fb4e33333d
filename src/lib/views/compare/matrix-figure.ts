import { metrics, type MetricId } from '../../metrics';
import { levels } from '../../model/terms';
import { groupBy } from '../../util/group';
import { absenceLine } from '../absences';
import { textCell } from '../cells';
import type { CellView, ColumnView, FigureView, SwitchView } from '../figure';
import { polarityWords } from '../polarity';
import { sourceLine } from '../source';
import { nameOf, type Compared } from './answers';
import { fewestHeated, heated } from './heat';
import { formatCount } from '../../util/count';

/** A unit with what stands in its row before the figures, and the figures. */
export interface Line {
	readonly unit: string;
	readonly words: readonly CellView[];
	readonly cells: readonly CellView[];
}

/** What tells one table from another. */
type Told = Pick<FigureView, 'title' | 'sentence' | 'fileName'> & {
	readonly columns: readonly ColumnView[];
	/** What its figures are counted as. */
	readonly counted: string;
	/** What a reader must know of them. */
	readonly notes: readonly string[];
};

/** The heat-map table: a block a level, each column coloured by itself within the block. */
export function matrixFigure(
	answers: Compared,
	lines: readonly Line[],
	switches: readonly SwitchView[],
	reports: number,
	{ title, sentence, fileName, columns, counted, notes }: Told
): FigureView {
	const groups = [...groupBy(lines, ({ unit }) => answers.units.get(unit)?.level)].sort(
		([a], [b]) => place(a) - place(b)
	);
	const rows = groups.flatMap(([level, own]) => {
		const coloured = columnwise(own.map(({ cells }) => cells));
		return own.map(({ unit, words }, i) => ({
			key: unit,
			unit,
			...(i === 0 && level
				? { group: `${levels[level]}（${formatCount(own.length)}个单位）` }
				: {}),
			own: answers.own.has(unit),
			cells: [textCell(nameOf(answers, unit)), ...words, ...(coloured[i] ?? [])]
		}));
	});
	const heat = rows.some(({ cells }) => cells.some((cell) => cell.heat !== undefined));
	const figures = lines.flatMap(({ cells }) => cells);
	return {
		id: 'matrix',
		title,
		sentence,
		switches,
		chart: null,
		table: {
			caption: title,
			columns: [{ key: 'unit', label: '单位', align: 'start' }, ...columns],
			rows
		},
		absences: absenceLine(
			figures.map(({ absence }) => absence ?? null),
			counted
		),
		caveats: [
			...(heat
				? groups.length > 1
					? ['颜色分层级、分列各自计算']
					: []
				: [`同一层级、同一列不足${fewestHeated}个数，不着色`]),
			...directions(columns, answers.metric),
			...notes
		],
		source: sourceLine(reports),
		fileName
	};
}

const place = (level: string | undefined) => Object.keys(levels).indexOf(level ?? '');

/** The cells of rows, coloured column by column. */
function columnwise(rows: readonly (readonly CellView[])[]): readonly (readonly CellView[])[] {
	const columns = (rows[0] ?? []).map((_, i) => heated(rows.flatMap((cells) => cells[i] ?? [])));
	return rows.map((_, row) => columns.flatMap((column) => column[row] ?? []));
}

/** What may be concluded from the direction of each metric. */
function directions(columns: readonly ColumnView[], metric: MetricId): readonly string[] {
	const named = columns.flatMap(({ key }) => (isMetric(key) ? [key] : []));
	const all = named.length > 0 ? named : [metric];
	const said = all.map((id) => `${metrics[id].label}${polarityWords[metrics[id].polarity].word}`);
	return [`指标方向：${said.join('、')}`];
}

const isMetric = (id: string): id is MetricId => Object.hasOwn(metrics, id);
