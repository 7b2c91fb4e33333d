import type { Cell } from '../../../document';
import { align, type Cost } from '../align';
import { amountIn, pointsIn, rateIn } from '../figures';
import { isBlank, isSign, label } from '../words/clean';
import { fundColumn, isStage, type AmountStage, type FundColumn } from '../words/columns';
import { fundLabel, type Fund } from '../words/funds';
import type { Row } from './form';

/** A row of a fund table: the cells of its amounts by stage, and what was printed beside them. */
export interface FundRow {
	readonly fund: Fund | null;
	readonly amounts: ReadonlyMap<AmountStage, Cell>;
	readonly rate: Cell | undefined;
	readonly weight: Cell | undefined;
	readonly score: Cell | undefined;
	readonly sure: boolean;
}

export interface FundTable {
	readonly unit: string | undefined;
	/** The name of the part that its points are for. */
	readonly part: string | null;
	readonly rows: readonly FundRow[];
}

type Column = FundColumn | 'label';

/** The rows of funds of a form: under a header of stages, or as labels with their amounts beside them. */
export function fundTable(rows: readonly Row[]): FundTable | undefined {
	const at = rows.findIndex((row) => stagesOf(row).size >= 2 && !hasPairs(row));
	return at === -1 ? pairedTable(rows) : headedTable(rows, at);
}

const stagesOf = (row: Row) =>
	new Set(row.map(({ text }) => fundColumn(label(text))).filter(isStage));

function headedTable(rows: readonly Row[], at: number): FundTable | undefined {
	const header = rows[at] ?? [];
	const body = rows.slice(at + 1);
	const first = body.slice(0, 2).find((row) => labelAt(row) !== -1);
	if (!first) return undefined;
	const start = body.indexOf(first);
	const end = body.findIndex((row, index) => index > start && isOver(row, header));
	const funds = body.slice(start, end === -1 ? undefined : end);
	const columns = labelled(header, first, funds);
	const lines = funds.flatMap((row) => readRow(row, columns) ?? []);
	const rate = header.find(({ text }) => fundColumn(label(text)) === 'rate');
	const opening = label(header[0]?.text ?? '');
	const part = opening.includes('执行') ? opening : rate ? label(rate.text) : null;
	return { unit: unitIn([...rows.slice(0, at), header]), part, rows: lines };
}

/** Where the label of a row of funds stands. */
const labelAt = (row: Row) => {
	const at = row.findIndex(({ text }) => !isBlank(text) && fundLabel(label(text)) !== undefined);
	return at <= 2 ? at : -1;
};

/** A row below the funds: neither one of them nor of amounts under another name. */
const isOver = (row: Row, header: Row) =>
	labelAt(row) === -1 &&
	(row.length < header.length - 1 ||
		row.filter(({ text }) => amountIn(text, '万元') !== undefined).length < 2);

/** The columns by which most rows can be read, the labels under the same or the last of the cells missing. */
function labelled(header: Row, first: Row, rows: readonly Row[]) {
	const at = labelAt(first);
	const trials = [at + header.length - first.length, at].map((labels) => columnsOf(header, labels));
	const amounts = trials.map((columns) => {
		const read = rows.flatMap((row) => readRow(row, columns) ?? []);
		return read.reduce((sum, { amounts: found, sure }) => sum + (sure ? found.size : 0), 0);
	});
	return trials[(amounts[1] ?? 0) > (amounts[0] ?? 0) ? 1 : 0] ?? [];
}

function columnsOf(header: Row, labels: number): readonly (Column | undefined)[] {
	const seen = new Set<Column>();
	return header.map(({ text }, index) => {
		const column: Column | undefined = index === labels ? 'label' : fundColumn(label(text));
		if (column === undefined || seen.has(column)) return undefined;
		seen.add(column);
		return column;
	});
}

/** Whether a text may stand in a column of figures. */
const cost: Cost<Column> = (column, text) => {
	if (column === 'label') return fundLabel(label(text)) === undefined ? 10 : 0;
	if (isBlank(text)) return 0.1;
	if (isSign(text)) return 0;
	if (column === 'rate') return rateIn(text) ? 0 : 5;
	if (column === 'weight' || column === 'score') return pointsIn(text) ? 0 : 5;
	return amountIn(text, '万元') ? 0 : 5;
};

function readRow(row: Row, columns: readonly (Column | undefined)[]): FundRow | undefined {
	const aligned = align(row, columns, cost);
	const fund = fundLabel(label(aligned?.cells.get('label')?.text ?? ''));
	if (!aligned || fund === undefined) return undefined;
	const { cells, sure } = aligned;
	const amounts = new Map(
		[...cells].flatMap(([column, cell]) =>
			column !== 'label' && isStage(column) ? [[column, cell] as const] : []
		)
	);
	const [rate, weight, score] = [cells.get('rate'), cells.get('weight'), cells.get('score')];
	return { fund: fund === 'total' ? null : fund, amounts, rate, weight, score, sure };
}

/** `预算数：| 10 | 执行数：| 10`, below it the funds of each. */
function pairedTable(rows: readonly Row[]): FundTable | undefined {
	const at = rows.findIndex(hasPairs);
	const opening = rows[at];
	if (!opening) return undefined;
	const stages = new Map(pairsOf(opening, fundColumn).map(({ index, means }) => [index, means]));
	const total: FundRow = pairRow(null, opening, fundColumn, (means) => means);
	const funds: FundRow[] = [total];
	for (const row of rows.slice(at + 1)) {
		const [first] = pairsOf(row, fundLabel);
		if (!first || first.means === 'total') break;
		const shift = opening.length - row.length;
		funds.push(pairRow(first.means, row, fundLabel, (_, index) => stages.get(index + shift)));
	}
	return { unit: unitIn(rows.slice(0, at + 1)), part: null, rows: funds };
}

const hasPairs = (row: Row) =>
	new Set(
		pairsOf(row, fundColumn)
			.map(({ means }) => means)
			.filter(isStage)
	).size >= 2;

/** Labels that have an amount beside them. */
function pairsOf<T>(row: Row, read: (word: string) => T | undefined) {
	return row.flatMap(({ text }, index) => {
		const means = isBlank(text) ? undefined : read(label(text));
		const cell = row[index + 1];
		const amount = cell && (isBlank(cell.text) || amountIn(cell.text, '万元') !== undefined);
		return means !== undefined && cell && amount ? [{ means, index, cell }] : [];
	});
}

function pairRow<T>(
	fund: Fund | null,
	row: Row,
	read: (word: string) => T | undefined,
	stageOf: (means: T, index: number) => FundColumn | undefined
): FundRow {
	const amounts = new Map<AmountStage, Cell>();
	for (const { means, index, cell } of pairsOf(row, read)) {
		const stage = stageOf(means, index);
		if (isStage(stage) && !amounts.has(stage)) amounts.set(stage, cell);
	}
	return { fund, amounts, rate: undefined, weight: undefined, score: undefined, sure: true };
}

/** The unit of money that the rows down to the header name; the lowest counts. */
function unitIn(rows: readonly Row[]): string | undefined {
	const named = rows
		.flat()
		.flatMap(
			({ text }) => /[（(:：](百万元|亿元|万元|千元|元)[）)]?\s*$/.exec(text.trim())?.[1] ?? []
		);
	return named.at(-1);
}
