import type { Manifest } from '../lib/engine/engine';
import type { Issue } from '../lib/records/issue';

/** One line on a compiled snapshot: its version, its rows by table, its size. */
export function describeSnapshot({ version, snapshot, tables }: Manifest, fresh: boolean): string {
	const rows = Object.entries(tables).map(([table, count]) => `${table} ${count}`);
	const state = fresh ? 'compiled' : 'unchanged';
	return `data ${version.slice(0, 12)} ${state}: ${rows.join(', ')}; ${snapshot.bytes} bytes`;
}

/** Every issue on a line of its own, then their number. */
export function describeIssues(issues: readonly Issue[]): string {
	const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
	return [...issues.map(({ message }) => message), `${count}; nothing was compiled`].join('\n');
}
