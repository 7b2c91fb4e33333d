import type { Imported } from '../../../src/lib/ingest/reconcile/reconcile';
import type { Records, RecordTable, RowOf } from '../../../src/lib/model/schema';
import { Exact } from '../../../src/lib/util/exact';

type Row = Readonly<Record<string, string | number | null>>;

/** What tells one figure of a table from another, and its value. */
const columns: { readonly [T in RecordTable]: readonly string[] } = {
	observation: ['year', 'measure', 'stage', 'scope', 'fund', 'value', 'basis'],
	spending: ['year', 'subject', 'classification', 'code', 'stage', 'scope', 'value', 'basis'],
	score: ['year', 'subject', 'evaluator', 'part', 'weight', 'value'],
	indicator: [
		...['year', 'subject', 'table', 'level1', 'level2', 'level3', 'operator', 'target_value'],
		...['target_unit', 'actual_value', 'interim', 'previous', 'completion', 'weight', 'score']
	],
	project: ['year', 'subject', 'fund', 'stage', 'value'],
	claim: ['year', 'kind', 'value', 'unit', 'direction']
};

const cell = (value: string | number | null | undefined) => {
	const text = String(value ?? '');
	return /^-?\d+(\.\d+)?$/.test(text) ? new Exact(text).toFixed() : text;
};

/** A row that a claim points to, by what it is of and its value. */
function pointed(row: Row | undefined): string {
	if (!row) return '';
	const what = row['measure'] ?? row['code'] ?? `${row['subject']} ${row['fund'] ?? ''}`;
	return [row['year'], what, row['stage'], cell(row['value'])].join(' ');
}

function keyOf(table: RecordTable, row: Row, find: (id: string) => Row | undefined): string {
	const own = columns[table].map((column) => cell(row[column]));
	if (table !== 'claim') return own.join('|');
	const ends = ['target', 'base'].map((end) => pointed(find(String(row[end] ?? ''))));
	return [...own, ...ends].join('|');
}

/** A row that one side has and the other has not. */
export interface Odd {
	readonly row_id: string;
	readonly words: string;
}

/** What the reading of a table has in common with the records of its report; rows of absence are no figures. */
export interface Comparison {
	readonly hits: number;
	readonly misses: readonly Odd[];
	readonly extras: readonly Odd[];
}

/** Compares the imported rows of a table with those of the records made by hand. */
export function compareRows(
	table: RecordTable,
	imported: Imported,
	records: Records,
	{ report_id }: RowOf<'report'>
): Comparison {
	const truth = keyed(table, records, (row) => row['report_id'] === report_id);
	const read = keyed(table, imported.rows, () => true);
	const [wanted, found] = [truth, read].map((rows) => new Set(rows.map(({ key }) => key)));
	const odd = ({ row, key }: Keyed): Odd => ({
		row_id: String(row['row_id']),
		words: `${key} [${row['locator']}]`
	});
	return {
		hits: truth.filter(({ key }) => found?.has(key)).length,
		misses: truth.filter(({ key }) => !found?.has(key)).map(odd),
		extras: read.filter(({ key }) => !wanted?.has(key)).map(odd)
	};
}

interface Keyed {
	readonly row: Row;
	readonly key: string;
}

function keyed(
	table: RecordTable,
	rows: { readonly [T in RecordTable]: readonly RowOf<T>[] },
	counts: (row: Row) => boolean
): readonly Keyed[] {
	const { observation, spending, score, indicator, project } = rows;
	const all: readonly Row[] = [observation, spending, score, indicator, project].flat();
	const byId = new Map(all.map((row) => [String(row['row_id']), row]));
	return (rows[table] as readonly Row[])
		.filter((row) => counts(row) && row['absence'] === null)
		.map((row) => ({ row, key: keyOf(table, row, (id) => byId.get(id)) }));
}

/** `99.5 %`; of nothing there is no share. */
export const percent = (part: number, whole: number): string =>
	whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)} %`;
