import type { Block, Cell } from '../document';
import { isElement, parse, textOf as allText, type Element, type Node } from './dom';
import { tidy } from './tidy';

const silent = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'title']);

const inline = new Set(
	'a abbr b big cite code em font i label mark o:p s small span st1 strong sub sup u'.split(' ')
);

/** No real cell spans more. */
const widest = 200;

/**
 * Blocks of a page of HTML. Paragraphs are numbered as lines (`L12`); the page is one page, its tables are numbered
 * (`p1:t3:r2`). Tables that hold tables only lay the page out.
 */
export function blocksOfHtml(html: string): readonly Block[] {
	const reader = new Reader();
	reader.walk(parse(html));
	reader.flush();
	return reader.blocks;
}

class Reader {
	readonly blocks: Block[] = [];
	private text = '';
	private paragraphs = 0;
	private tables = 0;

	walk(nodes: readonly Node[]): void {
		for (const node of nodes) {
			if (node.type === 'text') this.text += node.data;
			if (!isElement(node) || silent.has(node.name)) continue;
			if (node.name === 'table' && isTable(node)) this.table(node);
			else if (inline.has(node.name)) this.walk(node.children);
			else {
				this.flush();
				this.walk(node.children);
				this.flush();
			}
		}
	}

	flush(): void {
		const text = tidy(this.text);
		this.text = '';
		if (text === '') return;
		const locator = `L${++this.paragraphs}`;
		this.blocks.push({ kind: 'paragraph', text, places: [{ from: 0, locator }] });
	}

	private table(table: Element): void {
		this.flush();
		const number = ++this.tables;
		const rows = gridOf(rowsOf(table)).map((row, r): readonly Cell[] => {
			const locator = `p1:t${number}:r${r + 1}`;
			return row.map((text) => ({ text, locator }));
		});
		this.blocks.push({ kind: 'table', rows });
	}
}

const find = (node: Element, name: string): readonly Element[] =>
	node.children.flatMap((child) =>
		!isElement(child) ? [] : child.name === name ? [child] : find(child, name)
	);

const rowsOf = (table: Element) => find(table, 'tr');

const cellsOf = (row: Element) =>
	row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');

const isTable = (table: Element): boolean =>
	find(table, 'table').length === 0 &&
	rowsOf(table).some((row) => cellsOf(row).length > 1) &&
	textOf(table) !== '';

/** Texts by row and column; a cell that spans several stands in the first, the others are empty. */
function gridOf(rows: readonly Element[]): readonly (readonly string[])[] {
	const grid: string[][] = rows.map(() => []);
	for (const [r, row] of rows.entries()) {
		const mine = grid[r] ?? [];
		let column = 0;
		for (const cell of cellsOf(row)) {
			while (mine[column] !== undefined) column++;
			const text = textOf(cell);
			for (let down = 0; down < span(cell, 'rowspan'); down++) {
				for (let over = 0; over < span(cell, 'colspan'); over++) {
					const line = grid[r + down];
					if (line) line[column + over] = down + over === 0 ? text : '';
				}
			}
		}
	}
	return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function span(cell: Element, name: string): number {
	const number = Number(cell.attribs[name] ?? 1);
	return Number.isInteger(number) && number > 0 ? Math.min(number, widest) : 1;
}

/** Text of a cell; its paragraphs follow each other without a space. */
const textOf = (cell: Element): string => tidy(allText(cell.children, (name) => silent.has(name)));
