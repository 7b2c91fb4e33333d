import { measures } from '../model/measures';
import type { TableName } from '../model/schema';
import { cell, type Row } from './row';

/** The unit in which a row's value is stored; undefined where its measure or unit is at fault. */
export function valueUnit(table: TableName, row: Row): string | undefined {
	if (table === 'claim') return cell(row, 'unit') || undefined;
	if (table !== 'observation') return '元';
	const measure = cell(row, 'measure');
	return Object.hasOwn(measures, measure)
		? measures[measure as keyof typeof measures].unit
		: undefined;
}
