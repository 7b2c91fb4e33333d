import type { ResultRow, Statement } from './engine';

/** Cells that are remembered in all, and of one answer at most. */
const most = { cells: 2_000_000, each: 500_000 };

/** The answers an engine has given while its records stand: the same statement is not computed twice. The least recently asked go first. */
export class Memo {
	#answers = new Map<string, readonly ResultRow[]>();
	#cells = 0;

	get(statement: Statement): readonly ResultRow[] | undefined {
		const key = keyOf(statement);
		const rows = this.#answers.get(key);
		if (!rows) return undefined;
		this.#answers.delete(key);
		this.#answers.set(key, rows);
		return rows;
	}

	set(statement: Statement, rows: readonly ResultRow[]): void {
		const key = keyOf(statement);
		if (this.#answers.has(key) || cellsOf(rows) > most.each) return;
		this.#answers.set(key, rows);
		this.#cells += cellsOf(rows);
		for (const [oldest, gone] of this.#answers) {
			if (this.#cells <= most.cells) break;
			this.#answers.delete(oldest);
			this.#cells -= cellsOf(gone);
		}
	}
}

/** The same for statements that ask the same. */
export const keyOf = ({ sql, params }: Statement) => JSON.stringify([sql, params]);

const cellsOf = (rows: readonly ResultRow[]) => rows.length * Object.keys(rows[0] ?? {}).length;
