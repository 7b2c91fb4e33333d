import type { Block, Cell } from '../document';
import { joinLines, type Line } from './paragraphs';
import { narrow } from './tidy';

/** Left behind by word processors. */
const bookmarks = /\[bookmark:[^\]]*\]/g;

/**
 * Blocks of a text. Lines are paragraphs; lines that begin with a tab are cells of a table, one below the other, its
 * rows parted by empty lines. Places are numbers of lines: `L41`.
 */
export function blocksOf(text: string): readonly Block[] {
	const blocks: Block[] = [];
	let running: Line[] = [];
	let table: Cell[][] = [];
	let open = false;
	const endText = () => {
		blocks.push(...joinLines(running));
		running = [];
	};
	const endTable = () => {
		const rows = table.filter((row) => row.length > 0);
		if (rows.length > 0) blocks.push({ kind: 'table', rows });
		table = [];
	};
	for (const [index, line] of narrow(text).replaceAll('\r\n', '\n').split('\n').entries()) {
		const locator = `L${index + 1}`;
		const words = line.replace(bookmarks, '').trim();
		if (line.startsWith('\t')) {
			endText();
			if (table.length === 0) table.push([]);
			table.at(-1)?.push({ text: words, locator });
			open = true;
		} else if (words === '') {
			if (table.length > 0) table.push([]);
			open = false;
		} else if (open) {
			goOn(table.at(-1), words);
		} else {
			endTable();
			running.push({ text: words, locator });
		}
	}
	endText();
	endTable();
	return blocks;
}

function goOn(row: Cell[] | undefined, words: string): void {
	const cell = row?.pop();
	if (cell) row?.push({ ...cell, text: `${cell.text}${words}` });
}
