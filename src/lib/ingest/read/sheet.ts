import type { Block, Cell } from '../document';

/**
 * Blocks of a sheet's rows: title, unit and notes above and below as paragraphs, the rest as one table. Empty rows are
 * left out, empty columns at the right end too.
 */
export function blocksOfSheet(rows: readonly (readonly Cell[])[]): readonly Block[] {
	const written = rows.filter((row) => filled(row).length > 0);
	const head = written.findIndex((row) => !isWords(row));
	if (head < 0) return written.map(paragraph);
	const foot = written.findLastIndex((row) => !isNote(row));
	const body = written.slice(head, foot + 1);
	const wide = Math.max(...body.map((row) => row.findLastIndex(({ text }) => text !== '') + 1));
	const table = body.map((row) => row.slice(0, wide));
	return [
		...written.slice(0, head).map(paragraph),
		...(table.length > 0 ? [{ kind: 'table' as const, rows: table }] : []),
		...written.slice(foot + 1).map(paragraph)
	];
}

const filled = (row: readonly Cell[]) => row.filter(({ text }) => text !== '');

/** Titles, `部门：…`, `单位：万元`. */
function isWords(row: readonly Cell[]): boolean {
	const cells = filled(row);
	return (
		(cells.length === 1 && !/^-?[\d,.]+%?$/.test(cells[0]?.text ?? '')) ||
		cells.some(({ text }) => /^(?:金额)?单位[:：]|^(?:编制)?(?:部门|单位)(?:名称)?[:：]/.test(text))
	);
}

function isNote(row: readonly Cell[]): boolean {
	const [first, ...rest] = filled(row);
	return rest.length === 0 && /^(?:备?注|说明|填表说明)|[。；]$/.test(first?.text ?? '');
}

function paragraph(row: readonly Cell[]): Block {
	const [first] = filled(row);
	const text = filled(row)
		.map((cell) => cell.text)
		.join(' ');
	return { kind: 'paragraph', text, places: [{ from: 0, locator: first?.locator ?? '' }] };
}
