import { addressText } from '../../query/address';
import type { FindingRow } from '../../query/lists/findings';

/** What opens a figure, where there is something to open. */
export interface Opening {
	readonly address?: string;
}

/** The column of the left row that a check compares, where it is not the row's value. */
const columns: Readonly<Record<string, string>> = { I15: 'completion', 'I15-scoring': 'score' };

/** Opens a record. */
export const opensRecord = (row: string, field?: string): Opening => ({
	address: addressText({ kind: 'record', row, ...(field === undefined ? {} : { field }) })
});

/** Every figure of a finding opens what its report prints, where the finding stands beside it. */
export const opensFinding = ({ check_id, left_row }: FindingRow): Opening =>
	left_row === null ? {} : opensRecord(left_row, columns[check_id]);
