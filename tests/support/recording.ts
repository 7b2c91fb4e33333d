import type { Engine, ResultRow, Statement } from '../../src/lib/engine/engine';

/** A statement with what an engine answered. */
export interface Recorded {
	readonly statement: Statement;
	readonly rows: readonly ResultRow[];
}

/** The engine itself, noting every statement and its answer. */
export function recording(engine: Engine): { engine: Engine; recorded: readonly Recorded[] } {
	const recorded: Recorded[] = [];
	const query: Engine['query'] = async (statement, options) => {
		const rows = await engine.query(statement, options);
		recorded.push({ statement, rows });
		return rows;
	};
	return { engine: { ...engine, query }, recorded };
}
