import type { Engine } from '../../src/lib/engine/engine';
import type { Context, Extract, Format } from '../../src/lib/export/extract/extract';
import { writers } from '../../src/lib/export/extract/writer';
import { blocksOfXlsx } from '../../src/lib/ingest/read/xlsx';
import type { RecordTable } from '../../src/lib/model/schema';
import { askRecordFindings, askRecordReports } from '../../src/lib/query/lists/record-context';
import { askRecords, type RecordRow } from '../../src/lib/query/lists/records';
import type { Where } from '../../src/lib/query/where';
import { filterWords } from '../../src/lib/views/filter-words';
import { dataPage } from '../../src/lib/views/data/page';
import { viewOf } from '../../src/lib/views/view-of';

export interface Given {
	readonly extract: Extract;
	readonly context: Context;
	readonly rows: readonly RecordRow[];
}

/** What the page hands to the writers. */
export async function given(engine: Engine, table: RecordTable, where: Where): Promise<Given> {
	const view = await viewOf(engine, dataPage, { where, params: { table } });
	const [rows, reports, findings] = await Promise.all([
		askRecords(engine, table, where),
		askRecordReports(engine, table, where),
		askRecordFindings(engine, table, where)
	]);
	return {
		rows,
		context: { reports, findings },
		extract: {
			...{ table, rows: rows.length, filters: filterWords(view.filters), scope: view.scope },
			...{ address: 'http://内网/data/?year=2024', name: 'x' },
			...{ version: 'v1', fullVersion: 'v1full' }
		}
	};
}

/** The bytes that a writer makes, its rows handed over in several pieces. */
export async function written(
	format: Format,
	{ extract, context, rows }: Given
): Promise<Uint8Array> {
	const writer = writers[format](extract, context);
	for (let i = 0; i < rows.length; i += 7) writer.rows(rows.slice(i, i + 7));
	return new Uint8Array(await new Blob([...writer.end()]).arrayBuffer());
}

/** The sheets of a workbook by name, as our own reader finds them. */
export function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
	let name = '';
	const found = new Map<string, readonly (readonly string[])[]>();
	for (const block of blocksOfXlsx(bytes)) {
		if (block.kind === 'paragraph') name = block.text;
		else
			found.set(
				name,
				block.rows.map((row) => row.map(({ text }) => text))
			);
	}
	return found;
}
