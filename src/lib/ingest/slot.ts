import type { RecordTable } from '../model/schema';
import { tellingOf, type Candidate } from './candidate';

/** What tells one figure from another in these tables, whatever its value. */
const slots: { readonly [T in RecordTable]?: readonly string[] } = {
	observation: ['year', 'measure', 'stage', 'scope', 'fund'],
	spending: ['year', 'subject', 'classification', 'code', 'name', 'stage', 'scope']
};

/** The figure that a candidate gives a value of; undefined in tables whose rows are not weighed against each other. */
export function slotOf({ table, row }: Pick<Candidate, 'table' | 'row'>): string | undefined {
	const columns = slots[table];
	const cells = row as Readonly<Record<string, string | number | null>>;
	return columns && [table, ...columns.map((column) => tellingOf(column, cells[column]))].join('|');
}
