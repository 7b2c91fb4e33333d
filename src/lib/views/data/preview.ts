import type { Column } from '../../model/column';
import { schema, type RecordTable } from '../../model/schema';
import { headingOf } from '../../model/headings';
import type { Absence, Basis } from '../../model/terms';
import { addressText } from '../../query/address';
import type { RecordRow } from '../../query/lists/records';
import { formatExact, formatNumber } from '../../util/number';
import { absentCell, textCell } from '../cells';
import type { CellView, ColumnView, TableView } from '../figure';
import { reportOf, subjectOf, targetOf, termOf, unitOf } from './words';

/** The columns that a reader needs to recognise a row; the download has all of them. */
const shown = {
	observation: ['measure', 'stage', 'scope', 'fund', 'value', 'unit', 'printed', 'printed_unit'],
	spending: ['subject', 'code', 'name', 'stage', 'scope', 'value', 'printed', 'printed_unit'],
	score: ['subject', 'evaluator', 'part', 'part_label', 'value', 'weight', 'grade', 'printed'],
	indicator: ['subject', 'level1', 'level3', 'target', 'actual', 'weight', 'score'],
	project: ['name', 'fund', 'stage', 'value', 'printed', 'printed_unit'],
	claim: ['kind', 'about', 'direction', 'value', 'unit', 'reason', 'printed']
} as const satisfies Record<RecordTable, readonly string[]>;

/** Columns that no table has under this name, and how they are filled. */
const made: Readonly<
	Record<string, { label: string; text: (table: RecordTable, row: RecordRow) => string }>
> = {
	unit_id: { label: '单位', text: (_, row) => String(row.unit_name) },
	report_id: { label: '报告', text: (_, row) => reportOf(row) },
	subject: { label: '评价对象', text: (_, row) => subjectOf(row) },
	about: { label: '所说明的项目', text: (_, row) => targetOf(row) },
	unit: { label: '单位', text: unitOf },
	year: { label: '年度', text: (_, row) => String(row.year) }
};

/** The first rows as they are read: words for codes, absences in words. */
export function previewTable(table: RecordTable, rows: readonly RecordRow[]): TableView {
	const columns = ['unit_id', 'year', ...shown[table], 'locator', 'report_id'];
	return {
		caption: schema[table].about,
		columns: columns.map((name) => column(table, name)),
		rows: rows.map((row) => ({
			key: String(row.row_id),
			cells: columns.map((name) => cell(table, name, row))
		}))
	};
}

const definition = (table: RecordTable, name: string): Column | undefined =>
	(schema[table].columns as Readonly<Record<string, Column>>)[name];

const isNumber = (found: Column | undefined) =>
	found?.type === 'amount' || found?.type === 'number';

function column(table: RecordTable, name: string): ColumnView {
	const found = definition(table, name);
	const unit = found?.unit;
	return {
		key: name,
		label: name === 'unit' ? '计量' : (made[name]?.label ?? headingOf(table, name)),
		...(unit ? { unit } : {}),
		align: isNumber(found) || name === 'printed' ? 'end' : 'start'
	};
}

function cell(table: RecordTable, name: string, row: RecordRow): CellView {
	const words = made[name];
	if (words) return textCell(words.text(table, row));
	const found = definition(table, name);
	if (isNumber(found)) return { ...numberCell(table, name, row), ...opened(name, row) };
	const text = textCell(found?.values ? termOf(table, name, row) : String(row[name] ?? ''));
	return opening.includes(name) ? { ...text, ...opened(name, row) } : text;
}

/** Words that hold the figures of a row. */
const opening: readonly string[] = ['printed', 'target', 'actual', 'level3'];

/** The columns in which a row's own value is read; each of the others opens by itself. */
const own: readonly string[] = ['value', 'printed', 'level3'];

/** Opens the record a figure stands in; a mark of its findings stands beside its value alone. */
function opened(name: string, row: RecordRow): Pick<CellView, 'rows' | 'address'> {
	const id = String(row.row_id);
	const field = own.includes(name) ? {} : { field: name };
	return {
		address: addressText({ kind: 'record', row: id, ...field }),
		...(name === 'value' ? { rows: id } : {})
	};
}

function numberCell(table: RecordTable, name: string, row: RecordRow): CellView {
	const value = row[name];
	if (value === null || value === undefined) return absentCell(absenceOf(row));
	const exact = String(value);
	const money = name === 'value' && unitOf(table, row) === '元';
	return {
		text: money ? formatNumber(exact, 2) : formatExact(exact),
		value: exact,
		...basisOf(row)
	};
}

/** A row that has a value may still lack another figure, such as the weight of a score: its report does not print it. */
const absenceOf = (row: RecordRow) => (row.absence as Absence | null) ?? 'not_in_report';

const basisOf = (row: RecordRow): Pick<CellView, 'basis' | 'tags'> => ({
	...(row.basis ? { basis: row.basis as Basis } : {}),
	tags: row.basis === 'derived' ? ['推'] : []
});
