import type { Candidate } from '../../candidate';
import type { Cell } from '../../document';
import { classCode } from '../classification/codes';
import { bareLabel, income, labelled, spending, type Label } from './labels';
import { lined, numberIn, observed, type Sheet } from './sheet';

interface Pair {
	readonly label: string;
	readonly column: number;
	/** The first number behind the label: of several columns the total. */
	readonly cell: Cell;
}

/** A table of items with their amounts, income on its left and spending on its right. */
export function readPairs(sheet: Sheet): readonly Candidate[] {
	const pairs = sheet.rows.flatMap(pairsOf);
	const { labels } = sheet;
	if (labels) return pairs.flatMap(({ label, cell }) => stated(sheet, labels, label, cell));
	const right = pairs.filter(
		({ label }) =>
			labelled(income, label) === undefined &&
			(labelled(spending, label) ?? classCode(bareLabel(label)))
	);
	const middle = Math.min(...right.map(({ column }) => column));
	return pairs.flatMap(({ label, column, cell }) => {
		if (column < middle) return stated(sheet, income, label, cell);
		const found = stated(sheet, spending, label, cell);
		return found.length > 0 ? found : classed(sheet, label, cell);
	});
}

/** A 类 of the functional classification, which these tables print without its code. */
function classed(sheet: Sheet, label: string, cell: Cell): readonly Candidate[] {
	const name = bareLabel(label);
	const code = classCode(name);
	if (code === undefined) return [];
	const line = {
		classification: 'function',
		code,
		code_basis: 'mapped',
		name,
		path: null
	} as const;
	return lined(sheet, cell, line);
}

function stated(
	sheet: Sheet,
	labels: readonly Label[],
	label: string,
	cell: Cell
): readonly Candidate[] {
	const found = labelled(labels, label);
	return found ? observed(sheet, cell, { scope: sheet.scope, ...found }) : [];
}

/** Each label of a row with the number that follows it before the next label. */
function pairsOf(row: readonly Cell[]): readonly Pair[] {
	const pairs: Pair[] = [];
	let label: { readonly text: string; readonly column: number } | undefined;
	for (const [column, cell] of row.entries()) {
		if (cell.text === '') continue;
		if (numberIn(cell) === null) label = { text: cell.text, column };
		else if (label) {
			pairs.push({ label: label.text, column: label.column, cell });
			label = undefined;
		}
	}
	return pairs;
}
