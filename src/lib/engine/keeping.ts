import type { Statement } from './engine';
import type { Leisure } from './leisure';
import { inlined } from './params';
import { Recent } from './recent';
import { keptIn } from './setup';

/** Tables that are kept at once. */
const most = 48;

/** Runs a statement that answers nothing, after those that were asked before it, until the signal aborts. */
type Run = (sql: string, signal?: AbortSignal) => Promise<unknown>;

/**
 * The tables an engine keeps so that it need not compute again: a question that could have used one is answered without,
 * and the table is made once nothing is asked. The longest unused go first.
 */
export class Keeping {
	#run: Run;
	#leisure: Leisure;
	#made = new Recent<true>(most);
	#opened: Promise<unknown> | undefined;

	constructor(run: Run, leisure: Leisure) {
		this.#run = run;
		this.#leisure = leisure;
	}

	/** The statement as it is to be asked now. */
	formOf(statement: Statement): Statement {
		const { kept } = statement;
		if (!kept) return statement;
		const missing = Object.entries(kept.tables).filter(([name]) => !this.#made.get(name));
		for (const [name, table] of missing)
			this.#leisure.want(`table ${name}`, (signal) => this.#make(name, table, signal));
		return missing.length === 0 ? { sql: kept.sql, params: kept.params } : statement;
	}

	async #make(name: string, table: Statement, signal: AbortSignal): Promise<void> {
		await (this.#opened ??= this.#run(`CREATE SCHEMA ${keptIn}`));
		// Made before it was told to give way, it is made once more.
		await this.#run(
			`CREATE OR REPLACE TABLE ${keptIn}."${name}" AS ${inlined(this.formOf(table))}`,
			signal
		);
		for (const oldest of this.#made.set(name, true)) {
			this.#leisure.undone(`table ${oldest}`);
			await this.#run(`DROP TABLE ${keptIn}."${oldest}"`);
		}
	}
}
