import type { Block } from '../../document';
import { joinLines, type Line } from '../paragraphs';
import { alignedTables } from './aligned';
import { fill, type Filled } from './fill';
import type { Ink } from './geometry';
import { gridsOf } from './grid';
import { body, printedLines, type PrintedLine } from './lines';
import { goesOn, marginsOf, type Margins } from './margins';
import { begin, goOn, tableOf, type Growing } from './tables';

/** A page taken apart: its ruled tables, and its lines beside them. */
export interface Page {
	readonly ink: Pick<Ink, 'width' | 'height'>;
	readonly tables: readonly Filled[];
	readonly lines: readonly PrintedLine[];
}

export function pageOf(number: number, ink: Ink): Page {
	const { tables, outside } = fill(gridsOf(ink.rules), ink.glyphs);
	return {
		ink: { width: ink.width, height: ink.height },
		tables: tables.filter(({ rows }) => rows.flat().some((text) => text !== '')),
		lines: printedLines(number, outside)
	};
}

/** What the pages say, in reading order, text and tables joined over the ends of pages. */
export function blocksOfPages(pages: readonly Page[]): readonly Block[] {
	const lines = body(pages);
	const margins = marginsOf(
		pages.map(({ ink }, index) => ({ width: ink.width, lines: lines[index] ?? [] }))
	);
	const flow = new Flow(margins);
	for (const [index, page] of pages.entries()) {
		const number = index + 1;
		flow.width = Math.round(page.ink.width);
		let rest = lines[index] ?? [];
		for (const table of page.tables) {
			const top = table.grid.ys[0] ?? 0;
			flow.text(rest.filter(({ y }) => y < top + 2));
			rest = rest.filter(({ y }) => y >= top + 2);
			flow.ruled(table, number);
		}
		flow.text(rest);
	}
	return flow.end();
}

class Flow {
	width = 0;
	private readonly blocks: (Block | Growing)[] = [];
	private running: { line: PrintedLine; width: number }[] = [];
	private count = 0;

	constructor(private readonly margins: ReadonlyMap<number, Margins>) {}

	text(lines: readonly PrintedLine[]): void {
		let at = 0;
		for (const { from, to, rows } of alignedTables(lines)) {
			this.run(lines.slice(at, from));
			this.flush();
			this.aligned(rows, lines[from]?.page ?? 0);
			at = to;
		}
		this.run(lines.slice(at));
	}

	ruled(table: Filled, page: number): void {
		const last = this.blocks.at(-1);
		if (this.running.length === 0 && last && 'number' in last && last.page === page - 1) {
			if (goOn(last, table, page)) return;
		}
		this.flush();
		this.blocks.push(begin(table, ++this.count, page));
	}

	end(): readonly Block[] {
		this.flush();
		return this.blocks.map((block) => ('number' in block ? tableOf(block) : block));
	}

	private run(lines: readonly PrintedLine[]): void {
		this.running.push(...lines.map((line) => ({ line, width: this.width })));
	}

	private aligned(rows: readonly (readonly string[])[], page: number): void {
		const place = `p${page}:t${++this.count}`;
		this.blocks.push({
			kind: 'table',
			rows: rows.map((row, r) => row.map((text) => ({ text, locator: `${place}:r${r + 1}` })))
		});
	}

	private flush(): void {
		const lines = this.running.map(({ line, width }, index): Line => {
			const next = this.running[index + 1];
			return {
				text: line.text,
				locator: `p${line.page}`,
				goesOn: next ? goesOn(line, next.line, this.margins.get(width)) : false
			};
		});
		this.blocks.push(...joinLines(lines));
		this.running = [];
	}
}
