import type { ResultRow, Statement } from './engine';
import { Recent } from './recent';

/** Cells that are remembered in all, and of one answer at most. */
const most = { cells: 2_000_000, each: 500_000 };

/** The answers an engine has given while its records stand: the same statement is not computed twice. */
export class Memo {
	#answers = new Recent<readonly ResultRow[]>(most.cells, cellsOf);

	get(statement: Statement): readonly ResultRow[] | undefined {
		return this.#answers.get(keyOf(statement));
	}

	set(statement: Statement, rows: readonly ResultRow[]): void {
		if (cellsOf(rows) <= most.each) this.#answers.set(keyOf(statement), rows);
	}
}

/** The same for statements that ask the same. */
export const keyOf = ({ sql, params }: Statement) => JSON.stringify([sql, params]);

function cellsOf(rows: readonly ResultRow[]): number {
	return rows.length * Object.keys(rows[0] ?? {}).length;
}
