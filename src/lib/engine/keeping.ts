import type { Statement } from './engine';
import { inlined } from './params';
import { keptIn } from './setup';

/** Tables that are kept at once. */
const most = 48;
/** How long nothing must have been asked before a table is made, in milliseconds. */
const quiet = 150;

/** Runs a statement that answers nothing, after those that were asked before it. */
type Run = (sql: string) => Promise<unknown>;

/**
 * The tables an engine keeps so that it need not compute again: a question that could have used one is answered without,
 * and the table is made once nothing is asked. The longest unused go first.
 */
export class Keeping {
	#run: Run;
	#made = new Set<string>();
	#wanted = new Map<string, Statement>();
	/** What was being made or could not be: it is not tried again. */
	#tried = new Set<string>();
	#making = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#opened: Promise<unknown> | undefined;

	constructor(run: Run) {
		this.#run = run;
	}

	/** The statement as it is to be asked now. */
	formOf(statement: Statement): Statement {
		const { kept } = statement;
		if (!kept) return statement;
		const names = Object.keys(kept.tables);
		const ready = names.every((name) => this.#made.has(name));
		for (const name of names) {
			if (this.#made.delete(name)) this.#made.add(name);
			else if (!this.#tried.has(name)) this.#wanted.set(name, kept.tables[name] ?? statement);
		}
		return ready ? { sql: kept.sql, params: kept.params } : statement;
	}

	/** An answer was given: from now on there may be time. */
	rest(): void {
		clearTimeout(this.#timer);
		if (this.#wanted.size > 0) this.#timer = setTimeout(() => void this.#make(), quiet);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#wanted.clear();
	}

	async #make(): Promise<void> {
		const [first] = this.#wanted;
		if (!first || this.#making) return;
		const [name, statement] = first;
		this.#wanted.delete(name);
		this.#tried.add(name);
		this.#making = true;
		try {
			await (this.#opened ??= this.#run(`CREATE SCHEMA ${keptIn}`));
			await this.#run(`CREATE TABLE ${keptIn}."${name}" AS ${inlined(this.formOf(statement))}`);
			this.#made.add(name);
			await this.#forget();
		} catch {
			// What could not be kept is computed each time it is asked.
		}
		this.#making = false;
		this.rest();
	}

	async #forget(): Promise<void> {
		const [oldest] = this.#made;
		if (this.#made.size <= most || oldest === undefined) return;
		this.#made.delete(oldest);
		this.#tried.delete(oldest);
		await this.#run(`DROP TABLE ${keptIn}."${oldest}"`);
	}
}
