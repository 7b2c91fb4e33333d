import { headingOf } from '../../model/headings';
import type { Column } from '../../model/column';
import { schema, type RecordTable } from '../../model/schema';
import { levels, unitTypes } from '../../model/terms';
import type { RecordRow } from '../../query/lists/records';
import { Exact } from '../../util/exact';
import type { CellView, TableView } from '../figure';
import { reportOf, subjectOf, targetOf, termOf, unitOf } from './words';

/** A column of the download: its header and the text it takes from a row. */
interface Field {
	readonly label: string;
	readonly unit?: string | undefined;
	readonly text: (row: RecordRow) => string;
}

/** Every column of a table, codes with their words beside them, decimals exact; the data version last. */
export function longTable(
	table: RecordTable,
	rows: readonly RecordRow[],
	version: string
): TableView {
	const fields = [
		...Object.entries<Column>(schema[table].columns).flatMap(([name, column]) =>
			fieldsOf(table, name, column)
		),
		{ label: '数据版本', text: () => version }
	];
	return {
		caption: schema[table].label,
		columns: fields.map(({ label, unit }) => ({
			key: label,
			label,
			align: 'start',
			...(unit ? { unit } : {})
		})),
		rows: rows.map((row) => ({
			key: String(row.row_id),
			cells: fields.map(({ text }): CellView => ({ text: text(row), value: null }))
		}))
	};
}

function fieldsOf(table: RecordTable, name: string, column: Column): readonly Field[] {
	const label = headingOf(table, name);
	const own: Field = { label, unit: column.unit, text: (row) => exactText(column, row[name]) };
	if (column.values)
		return [
			{ ...own, label: `${label}代码` },
			{ label, text: (row) => termOf(table, name, row) }
		];
	return [own, ...(companions[name]?.(table) ?? [])];
}

/** What stands beside a column that is no coded one. */
const companions: Readonly<Record<string, (table: RecordTable) => readonly Field[]>> = {
	report_id: () => [{ label: '报告', text: reportOf }],
	unit_id: () => [
		{ label: '单位', text: (row) => String(row.unit_name) },
		{ label: '单位全称', text: (row) => String(row.unit_full_name) },
		{ label: '类型代码', text: (row) => String(row.type) },
		{ label: '类型', text: (row) => unitTypes[row.type as keyof typeof unitTypes] },
		{ label: '层级代码', text: (row) => String(row.level) },
		{ label: '层级', text: (row) => levels[row.level as keyof typeof levels] },
		{ label: '区划代码', text: (row) => String(row.region_code) },
		{ label: '地区', text: (row) => String(row.region) }
	],
	subject: () => [{ label: '评价对象名称', text: subjectOf }],
	target: (table) => (table === 'claim' ? [{ label: '所说明的项目', text: targetOf }] : []),
	value: (table) =>
		table === 'observation' ? [{ label: '计量单位', text: (row) => unitOf(table, row) }] : []
};

/** Amounts keep their two decimals; other numbers are written without the zeros their column adds. */
function exactText({ type }: Column, cell: RecordRow[string] | undefined): string {
	if (cell === null || cell === undefined) return '';
	return type === 'number' ? new Exact(String(cell)).toFixed() : String(cell);
}
