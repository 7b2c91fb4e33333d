import type { Kept, Picked, ResultRow, Statement } from '../engine/engine';
import { keptIn } from '../engine/setup';

/** A piece of SQL with the parameters it holds, in order. */
export interface Sql {
	readonly text: string;
	readonly params: Statement['params'];
	/** The same out of tables that an engine may keep. */
	readonly kept?: { readonly text: string } & Pick<Kept, 'params' | 'tables'>;
	/** The same, asked by itself, as rows of a greater answer. */
	readonly picked?: Picked;
}

/** SQL text that the code itself wrote; never anything a reader chose. */
export const raw = (text: string): Sql => ({ text, params: [] });

/** Builds SQL: a nested piece is spliced in, any other value becomes a parameter. */
export function sql(
	strings: TemplateStringsArray,
	...values: (Sql | string | number | null)[]
): Sql {
	return spliced(
		strings.flatMap((text, i) => {
			const value = values[i];
			if (value === undefined) return [raw(text)];
			const piece = isSql(value) ? value : { text: '?', params: [value] };
			return [raw(text), piece];
		})
	);
}

const isSql = (value: Sql | string | number | null): value is Sql =>
	value !== null && typeof value === 'object';

/** Pieces one after the other, and the same with those that have a kept form in it. */
function spliced(pieces: readonly Sql[]): Sql {
	const whole = together(pieces);
	const keeping = pieces.flatMap(({ kept }) => kept ?? []);
	if (keeping.length === 0) return whole;
	const tables = Object.assign({}, ...keeping.map(({ tables }) => tables)) as Kept['tables'];
	return { ...whole, kept: { ...together(pieces.map((piece) => piece.kept ?? piece)), tables } };
}

const together = (pieces: readonly Pick<Sql, 'text' | 'params'>[]) => ({
	text: pieces.map(({ text }) => text).join(''),
	params: pieces.flatMap(({ params }) => params)
});

/** The answer of a query, with the table that holds it once an engine keeps it; what that is made of is kept before it. */
export const keptTable = (name: string, of: Sql): Sql => ({
	text: `(${of.text})`,
	params: of.params,
	kept: {
		text: `${keptIn}."${name}"`,
		params: [],
		tables: { ...of.kept?.tables, [name]: statement(of) }
	}
});

/** A query as it is where tables are kept, with another that answers the same where none are. */
export const keptAs = (direct: Sql, { kept }: Sql): Sql => ({ ...direct, ...(kept && { kept }) });

/** A query as it is, with the greater one whose rows it picks by keys that are known or that another names; within a third it is as it is. */
export const pickedFrom = (
	direct: Sql,
	from: Sql,
	keys: Sql | readonly ResultRow[],
	how: Pick<Picked, 'by' | 'sparse'>
): Sql => ({
	...direct,
	picked: { from: statement(from), keys: 'text' in keys ? statement(keys) : keys, ...how }
});

/** Pieces joined by a separator. */
export const join = (pieces: readonly Sql[], separator: string): Sql =>
	spliced(pieces.flatMap((piece, i) => (i === 0 ? [piece] : [raw(separator), piece])));

/** Values as parameters, separated by commas. */
export const list = (values: readonly (string | number)[]): Sql =>
	join(
		values.map((value) => sql`${value}`),
		', '
	);

/** Ids, none of which has a space in it, as rows of one column `row_id`: one parameter however many they are. */
export const idRows = (ids: readonly string[]): Sql =>
	sql`SELECT unnest(string_split(${ids.join(' ')}, ' ')) AS row_id`;

/** The statement an engine takes. */
export const statement = ({ text, params, kept, picked }: Sql): Statement => ({
	...{ sql: text, params },
	...(kept && { kept: { sql: kept.text, params: kept.params, tables: kept.tables } }),
	...(picked && { picked })
});
