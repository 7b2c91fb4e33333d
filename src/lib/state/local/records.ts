import type { LocalRecords } from '../../engine/local/local';
import { localised } from '../../records/local';
import { readJoined, readSummary } from './store';

/** What the engine joins to the shipped records; nothing where none are counted. */
export async function localRecords(): Promise<LocalRecords | undefined> {
	const { on, reports } = await readSummary();
	if (!on || reports === 0) return undefined;
	const joined = await readJoined();
	return {
		reports: joined.map(({ report, n }) => localised(report, n)),
		replaced: joined.filter(({ replaces }) => replaces).map(({ report }) => report.report.report_id)
	};
}
