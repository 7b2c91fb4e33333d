import { parse } from 'csv-parse/sync';
import type { Engine } from '../../src/lib/engine/engine';
import { toCsv } from '../../src/lib/export/csv';
import type { RecordTable } from '../../src/lib/model/schema';
import type { Where } from '../../src/lib/query/where';
import { longTable } from '../../src/lib/views/data/long';
import { allRecords, dataPage } from '../../src/lib/views/data/page';
import { viewOf } from '../../src/lib/views/view-of';

export const selection = (table: RecordTable, where: Where = {}) => ({ where, params: { table } });

/** 数据 of a table under filters. */
export const viewOver =
	(engine: Engine) =>
	(table: RecordTable = 'observation', where: Where = {}) =>
		viewOf(engine, dataPage, selection(table, where));

/** The lines of a download by the names of their columns. */
export const downloadOver =
	(engine: Engine) =>
	async (table: RecordTable, where: Where = {}) => {
		const rows = await allRecords(engine, selection(table, where));
		const [header = [], ...lines]: string[][] = parse(toCsv(longTable(table, rows, 'v1')), {
			bom: true
		});
		return {
			header,
			lines: lines.map((line) => new Map(header.map((name, i) => [name, line[i]])))
		};
	};
