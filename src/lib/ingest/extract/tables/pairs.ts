import type { Scope } from '../../../model/terms';
import type { Candidate } from '../../candidate';
import type { Cell } from '../../document';
import { classCode } from '../classification/codes';
import { headerOf } from './header';
import { bareLabel, columnScopes, income, labelled, spending, type Label } from './labels';
import { lined, numberIn, observed, type Sheet } from './sheet';

interface Pair {
	readonly label: string;
	readonly column: number;
	/** A number behind the label: the first, of several columns the total, and those of columns of one sort of money. */
	readonly cell: Cell;
	/** That of its column, where the header names one. */
	readonly scope: Scope | undefined;
}

/** A table of items with their amounts, income on its left and spending on its right. */
export function readPairs(sheet: Sheet): readonly Candidate[] {
	const scopes = scopesOf(sheet.rows);
	const pairs = sheet.rows.flatMap((row) => pairsOf(row, scopes));
	const { labels } = sheet;
	if (labels) return pairs.flatMap((pair) => stated(sheet, labels, pair));
	const right = pairs.filter(
		({ label }) =>
			labelled(income, label) === undefined &&
			(labelled(spending, label) ?? classCode(bareLabel(label)))
	);
	const middle = Math.min(...right.map(({ column }) => column));
	return pairs.flatMap((pair) => {
		if (pair.column < middle) return stated(sheet, income, pair);
		const found = stated(sheet, spending, pair);
		return found.length > 0 ? found : classed(sheet, pair);
	});
}

/** The columns of one sort of money beside their total. */
function scopesOf(rows: Sheet['rows']): readonly (Scope | undefined)[] {
	const { columns } = headerOf(rows);
	return columns.map((words) => labelled(columnScopes, words.at(-1) ?? '')?.scope);
}

/** A 类 of the functional classification, which these tables print without its code. */
function classed(sheet: Sheet, { label, cell, scope }: Pair): readonly Candidate[] {
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
	return lined({ ...sheet, scope: scope ?? sheet.scope }, cell, line);
}

function stated(
	sheet: Sheet,
	labels: readonly Label[],
	{ label, cell, scope }: Pair
): readonly Candidate[] {
	const found = labelled(labels, label);
	return found
		? observed(sheet, cell, { scope: sheet.scope, ...found, ...(scope ? { scope } : {}) })
		: [];
}

/** Each label of a row with the numbers that follow it before the next label. */
function pairsOf(row: readonly Cell[], scopes: readonly (Scope | undefined)[]): readonly Pair[] {
	const pairs: Pair[] = [];
	let label: { readonly text: string; readonly column: number } | undefined;
	let first = true;
	for (const [column, cell] of row.entries()) {
		if (isStray(cell)) continue;
		if (numberIn(cell) === null) {
			// The 小计 of a group is called by its group.
			const group = label && first && part.test(cell.text) ? label.text : undefined;
			label = { text: group ?? cell.text, column: label && group ? label.column : column };
			first = true;
			continue;
		}
		const scope = scopes[column];
		if (label && (first || scope))
			pairs.push({ label: label.text, column: label.column, cell, scope });
		first = false;
	}
	return pairs;
}

const part = /^小\s*计$/;

/** Blank, or a character that a wrapped cell left over. */
const isStray = ({ text }: Cell) => text === '' || (text.length === 1 && !/\d/.test(text));
