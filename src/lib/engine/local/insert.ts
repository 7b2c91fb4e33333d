import type { Column } from '../../model/column';
import { sqlTypes } from '../../model/ddl';
import { schema, type TableName } from '../../model/schema';
import type { Row } from '../../records/row';
import type { Statement } from '../engine';

/** The schema, in the engine's memory, of tables that hold local rows alone. */
export const localSchema = 'local';

/* A column travels as one text: control characters stand between its cells and for an empty one. */
const between = '\u001f';
const nothing = '\u001e';

/** Writes rows into a local table by one statement, a parameter a column. */
export function insertion(table: TableName, rows: readonly Row[]): Statement {
	const columns = Object.entries<Column>(schema[table].columns);
	// A recomputed value may be larger than any amount: then there is none.
	const cast = 'computed' in schema[table] ? 'TRY_CAST' : 'CAST';
	const cells = columns.map(
		([, { type }], i) => `${cast}(nullif(c${i}, chr(30)) AS ${sqlTypes[type]})`
	);
	const lists = columns.map((_, i) => `unnest(string_split(?, chr(31))) AS c${i}`);
	return {
		sql: `INSERT INTO ${localSchema}."${table}" SELECT ${cells.join(', ')} FROM (SELECT ${lists.join(', ')})`,
		params: columns.map(([name]) => rows.map((row) => packed(row[name] ?? null)).join(between))
	};
}

function packed(value: string | number | null): string {
	// eslint-disable-next-line no-control-regex -- what stands between cells stands in none
	return value === null ? nothing : String(value).replace(/[\u001e\u001f]/g, ' ');
}
