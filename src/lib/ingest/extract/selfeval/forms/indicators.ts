import type { Cell } from '../../../document';
import { align, type Aligned, type Cost } from '../align';
import { pointsIn, rateIn } from '../figures';
import { closed, isBlank, isSaid, isSign, label } from '../words/clean';
import { indicatorColumn, type IndicatorColumn } from '../words/columns';
import { levelName } from '../words/levels';
import { operatorOf } from '../words/operators';
import type { Form, Row } from './form';

type Columns = readonly (IndicatorColumn | undefined)[];

/** An indicator's cells, with the levels carried down that were merged with the row above. */
export interface IndicatorRow {
	readonly level1: string | null;
	readonly level2: string | null;
	readonly cells: ReadonlyMap<IndicatorColumn, Cell>;
	readonly sure: boolean;
}

/** What a table ends with: all points and what was got of them. */
export interface Total {
	readonly label: string;
	readonly weight: Cell | undefined;
	readonly score: Cell;
}

export interface IndicatorTable {
	readonly rows: readonly IndicatorRow[];
	readonly total: Total | undefined;
	/** The rows below the table. */
	readonly after: readonly Row[];
}

const totals = ['总分', '合计', '总计', '总得分', '合计得分', '自评总分', '得分合计'];

/** The rows of indicators of a form: below a header that names indicators and what came of them. */
export function indicatorTable({ rows }: Form): IndicatorTable | undefined {
	const at = rows.findIndex((row) => isHeader(columnsOf(row)));
	const header = rows[at] ?? [];
	const columns = columnsOf(header);
	const plain = header.some(({ text }) => indicatorColumn(label(text)) === 'weight');
	const guessed = columns.includes('weight') && !plain;
	if (at === -1) return undefined;
	const found: IndicatorRow[] = [];
	let total: Total | undefined;
	let [level1, level2]: [string | null, string | null] = [null, null];
	let next = at + 1;
	for (; next < rows.length; next++) {
		const row = rows[next] ?? [];
		if (row.every(({ text }) => isBlank(text)) || isHeader(columnsOf(row))) continue;
		total = totalOf(row, columns);
		if (total || isOver(row)) break;
		const aligned = align(row, columns, cost);
		if (!aligned) continue;
		const [first, second] = [said(aligned, 'level1'), said(aligned, 'level2')];
		level2 = second ?? (first === null || first === level1 ? level2 : null);
		level1 = first ?? level1;
		const known = level1 !== null || !columns.includes('level1');
		if (isFilled(aligned))
			found.push({ level1, level2, cells: aligned.cells, sure: aligned.sure && !guessed && known });
	}
	return { rows: found, total, after: rows.slice(total ? next + 1 : next) };
}

function columnsOf(row: Row): Columns {
	const seen = new Set<IndicatorColumn>();
	const columns = row.map(({ text }) => {
		const column = indicatorColumn(label(text));
		if (column === undefined || (seen.has(column) && column !== 'score')) return undefined;
		seen.add(column);
		return column;
	});
	return isDoubled(columns) ? doubled(columns) : columns;
}

/** Points under two columns of one name and no weight: the first is taken for the weight. */
const isDoubled = (columns: Columns) =>
	!columns.includes('weight') && columns.indexOf('score') !== columns.lastIndexOf('score');

const doubled = (columns: Columns) =>
	columns.map((column, index) => {
		if (column !== 'score') return column;
		return index === columns.indexOf('score')
			? 'weight'
			: index === columns.lastIndexOf('score')
				? column
				: undefined;
	});

const isHeader = (columns: Columns) =>
	columns.includes('level3') && (columns.includes('actual') || columns.includes('score'));

/** Words that open what follows the indicators. */
const over =
	/^(?:评价结论|自评结论|存在(?:的)?问题|改进措施|说明|备注|注|填表人|项目负责人|联系人)/;

const isOver = (row: Row) => over.test(label(row.find(({ text }) => !isBlank(text))?.text ?? ''));

const said = ({ cells }: Aligned<IndicatorColumn>, column: IndicatorColumn) => {
	const cell = cells.get(column);
	return isSaid(cell) ? cell.text : null;
};

/** Names that templates are delivered with. */
const template = /^(?:指标\s*\d*[:：]?|[.…。·]+|X+|x+)$/;

function isFilled(aligned: Aligned<IndicatorColumn>): boolean {
	const [name, actual, score] = (['level3', 'actual', 'score'] as const).map((column) =>
		said(aligned, column)
	);
	return name != null && !template.test(closed(name)) && (actual != null || score != null);
}

/** A longer text is no unit. */
const longestUnit = 6;

const isOperator = (text: string) => operatorOf(closed(text)) !== undefined;

const cost: Cost<IndicatorColumn> = (column, text) => {
	const level = levelName(label(text));
	switch (column) {
		case 'level1':
			return level === 'level2' ? 4 : isOperator(text) ? 10 : 0;
		case 'level2':
			return level === 'level1' ? 4 : isOperator(text) ? 10 : 0;
		case 'level3':
			if (isBlank(text) || isSign(text) || isOperator(text) || /^[\d.]+%?$/.test(text)) return 10;
			return level === 'level1' || level === 'level2' ? 6 : level ? 0.1 : 0;
		case 'weight':
		case 'score':
			return isBlank(text) ? 0.2 : pointsIn(text) || isSign(text) ? 0 : 5;
		case 'completion':
			return isBlank(text) ? 0.1 : isSign(text) || rateIn(text) ? 0 : 4;
		case 'operator':
			return isBlank(text) ? 0.1 : isOperator(text) ? 0 : 5;
		case 'unit':
			if (isBlank(text)) return 0.1;
			return closed(text).length > longestUnit || /^[\d.]+$/.test(text) ? 5 : 0;
		case 'target':
		case 'actual':
			return isBlank(text) ? 0.3 : 0;
		case 'rule':
			return isBlank(text) ? 0.1 : /^[\d.]+%?$/.test(text) ? 4 : 0;
		default:
			return isBlank(text) ? 0.1 : 0;
	}
};

/** The row of totals, whose label is merged over all that stands left of the points. */
function totalOf(row: Row, columns: Columns): Total | undefined {
	const head = row.find(({ text }) => !isBlank(text));
	if (!head || !totals.includes(label(head.text))) return undefined;
	const weighed = columns.includes('weight');
	const missing = columns.length - row.length;
	const at = (column: IndicatorColumn) => {
		const cell = row[columns.indexOf(column) - missing];
		return cell && pointsIn(cell.text) ? cell : undefined;
	};
	const placed = at('score') && (at('weight') || !weighed);
	const figures = row.filter(({ text }) => pointsIn(text));
	if (!placed && figures.length !== (weighed ? 2 : 1)) return undefined;
	const score = placed ? at('score') : figures.at(-1);
	const weight = !weighed ? undefined : placed ? at('weight') : figures[0];
	return score && { label: label(head.text), weight, score };
}
