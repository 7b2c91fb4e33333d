import type { ColumnType } from '../model/column';
import type { CellKind } from './xlsx/sheet';

/** How a spreadsheet holds what a column of the records holds. */
export const cellKinds: Readonly<Record<ColumnType, CellKind>> = {
	text: 'text',
	integer: 'integer',
	amount: 'amount',
	number: 'number',
	date: 'text'
};
