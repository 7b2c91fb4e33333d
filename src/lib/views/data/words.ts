import { measures } from '../../model/measures';
import type { Column } from '../../model/column';
import { schema, type RecordTable } from '../../model/schema';
import { reportKinds } from '../../model/terms';
import type { RecordRow } from '../../query/lists/records';

/** What an empty cell of these columns means. */
const emptyWords: Readonly<Record<string, string>> = { fund: '合计' };

/** The readers' word for a coded cell: the term of its id, joint ids joined by `、`. */
export function termOf(table: RecordTable, column: string, row: RecordRow): string {
	const id = row[column];
	if (id === null || id === undefined) return emptyWords[column] ?? '';
	const { values, joint } = schema[table].columns[column as never] as Column;
	if (!values) return String(id);
	const ids = joint ? String(id).split('+') : [String(id)];
	return ids.map((each) => label(values[each]) ?? each).join('、');
}

function label(term: unknown): string | undefined {
	if (typeof term === 'string') return term;
	return (term as { label?: string } | undefined)?.label;
}

/** The unit a row's `value` is in. */
export function unitOf(table: RecordTable, row: RecordRow): string {
	if (table === 'observation') return measureOf(row.measure)?.unit ?? '';
	if (table === 'claim') return String(row.unit ?? '');
	return table === 'score' ? '分' : '元';
}

export const measureOf = (id: unknown) =>
	(measures as Readonly<Record<string, { label: string; unit: string }>>)[String(id)];

/** `2024年部门决算`. */
export const reportOf = (row: RecordRow) =>
	`${row.report_year}年${reportKinds[row.report_kind as keyof typeof reportKinds]}`;

/** 整体, or the project. */
export const subjectOf = (row: RecordRow) =>
	row.subject === 'whole' ? '整体' : String(row.subject_name ?? row.subject);

/** What a claim is about: a measure, or an item by its name; nothing where it points to no row. */
export const targetOf = (row: RecordRow) =>
	measureOf(row.target_measure)?.label ?? String(row.target_name ?? '');
