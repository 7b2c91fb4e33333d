import { QueryError, type Engine, type QueryOptions } from '../../engine/engine';
import { sqlError, type SqlError } from './errors';
import { refusal } from './guard';
import { lineOf } from './tokens';
import { shownRows, type SqlResult } from './types';
import { bareOf, counting, describing, explained, planning, texts } from './wrap';

export type Ran = { readonly result: SqlResult } | { readonly error: SqlError };

/** Runs one reading statement; what is refused, before or by the engine, is told with its place. */
export async function runSql(
	engine: Engine,
	sql: string,
	options: QueryOptions & { readonly limit?: number } = {}
): Promise<Ran> {
	const no = refusal(sql);
	if (no) {
		const place = no.length === 0 ? null : lineOf(sql, no.at);
		return { error: { message: no.message, original: '', place } };
	}
	const bare = bareOf(sql);
	try {
		return { result: await answer(engine, bare, options.limit ?? shownRows, options) };
	} catch (cause) {
		if (!(cause instanceof QueryError)) throw cause;
		return { error: sqlError(cause.said, bare) };
	}
}

async function answer(engine: Engine, sql: string, limit: number, options: QueryOptions) {
	const ask = (text: string) =>
		engine.query({ sql: text, params: [] }, { ...options, fresh: true });
	const inner = explained(sql);
	// Only what reads can be described: what EXPLAIN ANALYZE runs has passed here.
	const described = await ask(describing(inner ?? sql));
	if (inner !== null) return plan(await ask(planning(sql)));
	const columns = described.map((row) => ({
		name: String(row['column_name']),
		type: String(row['column_type'])
	}));
	const rows = await ask(texts(sql, columns.length, limit));
	const whole = rows.length < limit;
	const total = whole ? rows.length : Number((await ask(counting(sql)))[0]?.['n'] ?? 0);
	const cells = rows.map((row) =>
		columns.map((_, i) => (row[`c${i}`] === null ? null : String(row[`c${i}`])))
	);
	return { columns, rows: cells, total };
}

function plan(rows: Awaited<ReturnType<Engine['query']>>): SqlResult {
	const text = rows.map((row) => String(row['explain_value'] ?? '')).join('\n');
	return { columns: [], rows: [], total: 0, plan: text };
}
