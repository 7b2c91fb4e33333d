import type { Engine } from '../../src/lib/engine/engine';
import { Memo } from '../../src/lib/engine/memo';

/** An engine that computes the same statement once, as the one in the browser does. */
export function remembering(engine: Engine): Engine {
	const memo = new Memo();
	const query: Engine['query'] = async (statement, options = {}) => {
		options.signal?.throwIfAborted();
		const known = options.fresh ? undefined : memo.get(statement);
		if (known) return known;
		const rows = await engine.query(statement, options);
		if (!options.fresh) memo.set(statement, rows);
		return rows;
	};
	return { ...engine, query };
}
