import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from '../../lib/model/schema';
import { canonicalCsv } from '../../lib/records/canonical';
import {
	changesBetween,
	noRecords,
	type ChangeLog,
	type LoggedVersion
} from '../../lib/records/changes';
import { readRecords } from '../../lib/records/read';
import { sortRecords } from '../../lib/records/sorted';
import { withFindings } from '../findings';
import { enteredTables } from '../package';
import { describeIssues } from '../report';
import { versionOf } from '../version';
import type { Stood } from './history';

const file = 'changes.json';

/** The log of a package; empty where none was made. */
export async function readLog(dir: string): Promise<ChangeLog> {
	const text = await readFile(join(dir, file), 'utf8').catch(() => null);
	return text === null ? { versions: [] } : (JSON.parse(text) as ChangeLog);
}

/** The log of a package as it is published, saying whether it ends with these records; one without versions says nothing. */
export async function publishedLog(dir: string, sorted: Records): Promise<ChangeLog> {
	const log = await readLog(dir);
	const last = log.versions.at(-1);
	return last ? { ...log, complete: last.records === recordsDigest(sorted) } : log;
}

/** Where a package keeps its log. */
export const logFile = (dir: string) => join(dir, file);

/** The text of a log. */
export const logText = (log: ChangeLog) => `${JSON.stringify(log, null, '\t')}\n`;

/** The SHA-256 of the canonical CSVs of what people enter. */
export function recordsDigest(sorted: Records): string {
	const hash = createHash('sha256');
	for (const table of enteredTables) hash.update(`\0${canonicalCsv(table, sorted[table])}`);
	return hash.digest('hex');
}

/**
 * The log gone on with: what stands in it is never rewritten, versions that the history holds beyond it are added. Rejects
 * where the history does not hold the last version of the log, or holds records that are not valid.
 */
export function continued(log: ChangeLog, stood: readonly Stood[]): ChangeLog {
	const read = stood.map(({ date, texts }) => ({ date, records: validRecords(date, texts) }));
	const last = log.versions.at(-1);
	const from = last
		? read.findLastIndex(({ records }) => recordsDigest(records) === last.records)
		: -1;
	if (last && from === -1)
		throw new Error(
			`the history does not hold the records of version ${last.version.slice(0, 12)}, the last in the log: fetch all of it (git fetch --unshallow)`
		);
	const versions: LoggedVersion[] = [...log.versions];
	let before = read[from]?.records ?? noRecords;
	for (const { date, records } of read.slice(from + 1)) {
		const digest = recordsDigest(records);
		if (digest === versions.at(-1)?.records) continue;
		const version = versionOf(withFindings(records));
		versions.push({ version, date, records: digest, ...changesBetween(before, records) });
		before = records;
	}
	return { versions };
}

function validRecords(date: string, texts: Stood['texts']): Records {
	const { records, issues } = readRecords(texts);
	if (issues.length > 0)
		throw new Error(`the records of ${date} are not valid:\n${describeIssues(issues)}`);
	return sortRecords(records);
}
