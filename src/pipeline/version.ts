import { createHash } from 'node:crypto';
import { createTable } from '../lib/model/ddl';
import { schema, tableNames, type Records } from '../lib/model/schema';
import { canonicalCsv } from '../lib/records/canonical';

/** The SHA-256 of sorted records and the schema: the same whoever compiles them, wherever and whenever. */
export function versionOf(sorted: Records): string {
	const hash = createHash('sha256').update(JSON.stringify(schema));
	for (const table of tableNames)
		hash.update(`\0${createTable(table)}\0${canonicalCsv(table, sorted[table])}`);
	return hash.digest('hex');
}
