import { recordTables, type RecordTable } from '../../model/schema';
import { recordDimensions } from '../../query/lists/records';
import type { PageSpec } from '../selection';

/** 数据: one record table and whose rows of it. */
export const spec: PageSpec = {
	dimensions: recordDimensions,
	params: () => ({ table: recordTables })
};

export const tableOf = (params: Readonly<Record<string, string>>): RecordTable =>
	recordTables.find((table) => table === params.table) ?? 'observation';
