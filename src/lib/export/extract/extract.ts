import type { RecordTable } from '../../model/schema';
import type { RecordFinding, RecordReport } from '../../query/lists/record-context';
import type { FilterWords } from '../../views/filter-words';

/** What is downloaded of the records and how it says so; plain data, so that it can go to a worker. */
export interface Extract {
	readonly table: RecordTable;
	/** Rows it will have. */
	readonly rows: number;
	/** The filters in words, those that restrict nothing included. */
	readonly filters: readonly FilterWords[];
	/** The address of the view. */
	readonly address: string;
	/** `4个单位 · 4份报告 · … 不代表全省或全国`. */
	readonly scope: string;
	/** The data version as it is shown, and in full. */
	readonly version: string;
	readonly fullVersion: string;
	/** The file's name without its ending. */
	readonly name: string;
}

/** What stands beside the rows. */
export interface Context {
	readonly reports: readonly RecordReport[];
	readonly findings: readonly RecordFinding[];
}

/** The forms a download takes. */
export const formats = ['xlsx', 'csv', 'zip'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv;charset=utf-8',
	zip: 'application/zip'
};
