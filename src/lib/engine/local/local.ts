import type { LocalReport } from '../../records/local';

/** What stands beside the shipped records on this device; its reports have ids of their own. */
export interface LocalRecords {
	readonly reports: readonly LocalReport[];
	/** Ids of shipped reports that local ones stand for. */
	readonly replaced: readonly string[];
}
