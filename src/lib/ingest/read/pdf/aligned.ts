import type { PrintedLine } from './lines';
import type { Run } from './runs';

/** Rows that make lines of several runs a table without rules. */
const enoughRows = 3;
const enoughColumns = 3;

/** A table without rules: its lines, and each line as cells by the columns they all keep. */
export interface Aligned {
	readonly from: number;
	readonly to: number;
	readonly rows: readonly (readonly string[])[];
}

/** The tables that consecutive lines show by their alignment alone. */
export function alignedTables(lines: readonly PrintedLine[]): readonly Aligned[] {
	const found: Aligned[] = [];
	let from = 0;
	while (from < lines.length) {
		const to = endOf(lines, from);
		const part = lines.slice(from, to);
		const numeric = part.filter(({ runs }) =>
			runs.some(({ text }) => /^-?[\d,]+\.?\d*%?$/.test(text))
		);
		if (part.length >= enoughRows && numeric.length * 2 >= part.length) {
			const columns = columnsOf(part.flatMap(({ runs }) => runs));
			found.push({ from, to, rows: part.map(({ runs }) => cells(runs, columns)) });
		}
		from = Math.max(to, from + 1);
	}
	return found;
}

function endOf(lines: readonly PrintedLine[], from: number): number {
	const short = lines.findIndex(({ runs }, index) => index >= from && runs.length < enoughColumns);
	return short < 0 ? lines.length : short;
}

interface Column {
	readonly x0: number;
	x1: number;
}

function columnsOf(runs: readonly Run[]): readonly Column[] {
	const columns: Column[] = [];
	for (const { x0, x1 } of [...runs].sort((a, b) => a.x0 - b.x0)) {
		const last = columns.at(-1);
		if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
		else columns.push({ x0, x1 });
	}
	return columns;
}

function cells(runs: readonly Run[], columns: readonly Column[]): readonly string[] {
	return columns.map(({ x0, x1 }) =>
		runs
			.filter((run) => run.x0 < x1 && run.x1 > x0)
			.map(({ text }) => text)
			.join(' ')
	);
}
