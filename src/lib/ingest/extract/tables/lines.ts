import type { Candidate } from '../../candidate';
import type { Cell } from '../../document';
import { headerOf } from './header';
import { bareLabel, income, labelled, spending, type Label } from './labels';
import { lined, numberIn, observed, type Sheet } from './sheet';

const code = /^[1-9]\d{2}(?:\d{2}){0,2}$/;
/** What a code of a classification begins with. */
const leading = { function: /^2/, economic: /^3/ };

/** A table of the lines of a classification: code, name, total and its parts; several of them may stand side by side. */
export function readLines(sheet: Sheet): readonly Candidate[] {
	const { depth, columns } = headerOf(sheet.rows);
	const names = new Map<string, string>();
	return sheet.rows.slice(depth).flatMap((row) => {
		const lines = linesIn(row, sheet);
		for (const { code, name } of lines) names.set(code, name);
		return lines.length > 0
			? lines.flatMap((line) => spendingOf(sheet, line, names))
			: totalsOf(sheet, row, columns);
	});
}

interface Line {
	readonly code: string;
	readonly name: string;
	readonly cell: Cell;
}

/** Code, name and the first number behind them, as often as they stand in a row. */
function linesIn(row: readonly Cell[], { classification }: Sheet): readonly Line[] {
	const lines: Line[] = [];
	let open: { code?: string; name?: string } = {};
	for (const [column, cell] of row.entries()) {
		const text = cell.text.replace(/[\s　]+/g, '');
		const next = row.slice(column + 1).find((each) => each.text !== '');
		// What a blank amount is followed by is the code of the next line, no amount.
		const opens = classification && leading[classification].test(text) && next && !numberIn(next);
		const joined = /^([1-9]\d{2}(?:\d{2}){0,2})(\p{Script=Han}.*)$/u.exec(text);
		if (joined?.[1] && joined[2]) open = { code: joined[1], name: joined[2] };
		else if (code.test(text) && (open.name === undefined || opens)) open = { code: text };
		else if (numberIn(cell) !== null) {
			if (open.code && open.name) lines.push({ code: open.code, name: open.name, cell });
			open = {};
		} else if (text !== '' && open.code) open.name ??= text;
	}
	return lines;
}

function spendingOf(
	sheet: Sheet,
	{ code, name, cell }: Line,
	names: ReadonlyMap<string, string>
): readonly Candidate[] {
	const { classification } = sheet;
	if (!classification || !leading[classification].test(code)) return [];
	const above = [3, 5]
		.filter((digits) => digits < code.length)
		.map((digits) => code.slice(0, digits));
	const path = above.flatMap((each) => names.get(each) ?? []).join('/');
	return lined(sheet, cell, {
		...{ classification, code, name },
		code_basis: 'printed',
		path: classification === 'function' && path !== '' ? path : null
	});
}

const total: Label = { measure: 'expenditure', words: ['合计', '总计'] };

/** The row of totals: each column is that of its header; 人员经费合计 and 公用经费合计 are their own rows. */
function totalsOf(
	sheet: Sheet,
	row: readonly Cell[],
	columns: readonly (readonly string[])[]
): readonly Candidate[] {
	const named = row.flatMap((cell, column) => {
		const label = labelled(spending, cell.text);
		return label?.measure === 'personnel_cost' || label?.measure === 'public_cost'
			? [{ label, cell: row.slice(column + 1).find((next) => numberIn(next) !== null) }]
			: [];
	});
	if (named.length > 0) return named.flatMap(({ label, cell }) => observed(sheet, cell, label));
	if (!row.some(({ text }) => total.words.includes(bareLabel(text)))) return [];
	const whole = sheet.total ?? 'expenditure';
	return row.flatMap((cell, column) => {
		const words = columns[column]?.at(-1) ?? '';
		const label = labelled([...income, ...spending], words);
		if (label) return observed(sheet, cell, { scope: sheet.scope, ...label });
		return isFirst(row, column) ? observed(sheet, cell, { measure: whole }) : [];
	});
}

/** The first number of a row of totals is the whole. */
const isFirst = (row: readonly Cell[], column: number) =>
	row.findIndex((cell) => numberIn(cell) !== null) === column;
