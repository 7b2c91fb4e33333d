import { addressText } from '../../query/address';
import type { CellView, TableView } from '../figure';
import { isNumeric, type ResultColumn, type SqlResult } from './types';

/** A result as a table: numbers as they are, to the last digit; a row's id opens its record. */
export function resultTable({ columns, rows }: SqlResult, caption: string): TableView {
	return {
		caption,
		columns: columns.map((column, i) => ({
			key: `c${i}`,
			label: column.name,
			align: isNumeric(column) ? 'end' : 'start'
		})),
		rows: rows.map((row, i) => ({
			key: String(i),
			cells: columns.map((column, j) => cell(column, row[j] ?? null))
		}))
	};
}

function cell(column: ResultColumn, text: string | null): CellView {
	if (text === null) return { text: 'NULL', value: null };
	const opens = column.name === 'row_id' && text.includes('#');
	return {
		text,
		value: isNumeric(column) && /^-?[\d.]+$/.test(text) ? text : null,
		...(opens ? { address: addressText({ kind: 'record', row: text }) } : {})
	};
}
