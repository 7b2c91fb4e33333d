import { lineName } from './line-name';
import type { RecordTable } from '../model/schema';
import type { RowOf } from '../model/schema';

/** What only the reconciled records have: ids, and whose figures they are. */
type Given = 'row_id' | 'report_id' | 'unit_id';

/** A row as a document states it; `target` and `base` of a claim hold the keys of the candidates they mean. */
export type Draft<T extends RecordTable> = Omit<RowOf<T>, Given>;

/** A figure read from a document, before the figures are weighed against each other. */
export type Candidate = { readonly [T in RecordTable]: CandidateOf<T> }[RecordTable];

export interface CandidateOf<T extends RecordTable> {
	readonly table: T;
	/** What it states of what, so that claims can point to it: see `keyOf`. */
	readonly key: string;
	readonly row: Draft<T>;
	/** The form of words or table it was read by. */
	readonly why: string;
	/** Of a figure worked out from another one: the key of that, whose form and place its own begin with. */
	readonly operand?: string;
	/** Of a claim whose base the sentences do not state: the slots of what it may be based on, the first that is stated counts. */
	readonly seeks?: readonly string[];
	/** False where the reading is one of several: such a figure is shown as doubt unless an identity settles it. */
	readonly certain: boolean;
}

/** What tells one statement from another within a document; statements that differ in it are never merged. */
const telling: { readonly [T in RecordTable]: readonly (keyof Draft<T>)[] } = {
	observation: ['year', 'measure', 'stage', 'scope', 'fund', 'value', 'absence', 'basis'],
	spending: [
		'year',
		'subject',
		'classification',
		'code',
		'name',
		'stage',
		'scope',
		'value',
		'basis'
	],
	score: ['year', 'subject', 'evaluator', 'part', 'part_label', 'weight', 'value'],
	indicator: ['year', 'subject', 'table', 'level3', 'target', 'actual', 'locator'],
	project: ['year', 'subject', 'project_code', 'name', 'fund', 'stage', 'value'],
	claim: ['year', 'kind', 'target', 'base', 'direction', 'value', 'unit']
};

/** The key of a draft. Equal statements of one quantity share it wherever they stand. */
export function keyOf<T extends RecordTable>(table: T, row: Draft<T>): string {
	return [table, ...telling[table].map((column) => tellingOf(column, row[column]))].join('|');
}

/** What a cell tells: codes tell where a line stands, and its name is told with and without 支出. */
export const tellingOf = (column: unknown, cell: unknown): string =>
	column === 'name' ? lineName(String(cell ?? '')) : String(cell ?? '');

/** A candidate of a draft. */
export const candidate = <T extends RecordTable>(
	table: T,
	row: Draft<T>,
	why: string,
	certain = true
): CandidateOf<T> => ({ table, key: keyOf(table, row), row, why, certain });
