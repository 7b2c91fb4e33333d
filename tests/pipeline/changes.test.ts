import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changesBetween, noRecords, type ChangeLog } from '../../src/lib/records/changes';
import { sortRecords } from '../../src/lib/records/sorted';
import { changesView } from '../../src/lib/views/data/changes';
import { history } from '../../src/pipeline/changes/history';
import {
	continued,
	logText,
	publishedLog,
	readLog,
	recordsDigest
} from '../../src/pipeline/changes/log';
import { withFindings } from '../../src/pipeline/findings';
import { enteredTables, readPackage } from '../../src/pipeline/package';
import { versionOf } from '../../src/pipeline/version';
import { newFolder } from '../support/folder';
import { shipped } from '../support/records';

const base = resolve(import.meta.dirname, 'base');
const hasGit = (() => {
	try {
		execFileSync('git', ['--version']);
		return true;
	} catch {
		return false;
	}
})();

describe('the log of the shipped records', () => {
	test('ends with the records as they are: run “npm run changes” after a change', async () => {
		const [log, { records }] = await Promise.all([readLog(shipped), readPackage(shipped)]);
		expect(log.versions.at(-1)?.records).toBe(recordsDigest(sortRecords(records)));
		const sorted = sortRecords(records);
		const without = { ...sorted, claim: sorted.claim.slice(1) };
		expect((await publishedLog(shipped, sorted)).complete).toBe(true);
		expect((await publishedLog(shipped, without)).complete).toBe(false);
		expect(await publishedLog(base, sorted)).toEqual({ versions: [] });
	});

	test('adds up to the rows that there are', async () => {
		const [{ versions }, { records }] = await Promise.all([readLog(shipped), readPackage(shipped)]);
		for (const table of enteredTables) {
			const own = versions.flatMap(({ tables }) => tables.filter((one) => one.table === table));
			const rows = own.reduce((sum, { added, withdrawn }) => sum + added - withdrawn, 0);
			expect(rows, table).toBe(records[table].length);
		}
		expect(versions.flatMap(({ reports }) => reports).sort()).toEqual(
			records.report.map(({ report_id }) => report_id).sort()
		);
	});
});

/* A small repository: entered, corrected, withdrawn. */
describe.skipIf(!hasGit)('the log of a repository (needs git)', () => {
	let dir: string;
	const git = (...asked: string[]) =>
		execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...asked], { cwd: dir });
	const commit = (day: string) => {
		git('add', '.');
		git('commit', '-q', '-m', 'records', `--date=${day}T12:00:00Z`);
	};
	const edit = async (file: string, change: (text: string) => string) => {
		const path = join(dir, file);
		await writeFile(path, change(await readFile(path, 'utf8')));
	};
	let log: ChangeLog;

	beforeAll(async () => {
		dir = await newFolder();
		await cp(base, dir, { recursive: true });
		git('init', '-q');
		commit('2026-01-05');
		await edit('observation.csv', (text) => text.replace(/,[^,\n]*\n$/, ',改注\n'));
		commit('2026-02-06');
		await edit('claim.csv', (text) => text.split('\n').slice(0, 1).join('\n') + '\n');
		commit('2026-03-07');
		log = continued({ versions: [] }, await history(dir, '2026-04-08'));
	});

	test('has a version a commit, with its day and the data version its figures carry', async () => {
		const { records } = await readPackage(dir);
		expect(log.versions.map(({ date }) => date)).toEqual([
			'2026-01-05',
			'2026-02-06',
			'2026-03-07'
		]);
		expect(log.versions.at(-1)?.version).toBe(versionOf(withFindings(sortRecords(records))));
	});

	test('says of a changed row what its cells were and are, of a withdrawn one what it held', () => {
		const [first, changed, withdrawn] = log.versions;
		expect(first?.rows).toEqual([]);
		expect(first?.reports.length).toBeGreaterThan(0);
		expect(changed?.rows).toHaveLength(1);
		expect(changed?.rows[0]).toMatchObject({
			...{ table: 'observation', kind: 'changed' },
			cells: [{ column: 'note', after: '改注' }]
		});
		expect(
			withdrawn?.rows.every(({ table, kind }) => table === 'claim' && kind === 'withdrawn')
		).toBe(true);
		expect(withdrawn?.tables).toEqual([
			{ table: 'claim', added: 0, changed: 0, withdrawn: withdrawn?.rows.length }
		]);
		expect(withdrawn?.rows[0]?.cells).toContainEqual(
			expect.objectContaining({ column: 'row_id', after: '' })
		);
	});

	test('is the same again, and is gone on with, never rewritten', async () => {
		expect(logText(continued(log, await history(dir, '2030-01-01')))).toBe(logText(log));
		const older = { ...log.versions[0], version: 'f'.repeat(64) } as ChangeLog['versions'][number];
		const next = continued({ versions: [older] }, await history(dir, '2030-01-01'));
		expect(next.versions[0]).toEqual(older);
		expect(next.versions.slice(1)).toEqual(log.versions.slice(1));
	});

	test('takes up what is not committed yet under the day of the call', async () => {
		const stood = await history(dir, '2026-04-08');
		const last = stood.at(-1);
		const texts = {
			...last?.texts,
			series_break: stood[0]?.texts.series_break?.split('\n')[0] + '\n'
		};
		const next = continued(log, [...stood, { date: '2026-04-08', texts }]);
		const breaks = stood[0]?.texts.series_break?.trimEnd().split('\n').length ?? 0;
		expect(next.versions.length - log.versions.length).toBe(breaks > 1 ? 1 : 0);
	});

	test('is refused where the history does not hold its last version', async () => {
		const lost = { ...log.versions[0], records: '0'.repeat(64) } as ChangeLog['versions'][number];
		const stood = await history(dir, '2026-04-08');
		expect(() => continued({ versions: [lost] }, stood)).toThrow(/fetch all of it/);
	});
});

describe('to readers', () => {
	test('every version is named as it stands beside figures, the newest first, each change cell by cell', async () => {
		const log = await readLog(shipped);
		const last = log.versions.at(-1)?.version ?? '';
		const [first] = log.versions.flatMap(({ reports }) => reports);
		const view = changesView(log, last, new Map([[first ?? '', '一份报告']]));
		expect(view.note).toBeNull();
		expect(view.versions[0]?.version).toBe(last.slice(0, 12));
		expect(view.versions.at(-1)?.sentence).toMatch(/^新增报告\d+份；.*新增\d+行/);
		expect(view.versions.flatMap(({ reports }) => reports)).toContainEqual({
			id: first,
			title: '一份报告'
		});
		const changed = view.versions.flatMap(({ rows }) => rows);
		expect(changed.length).toBe(log.versions.flatMap(({ rows }) => rows).length);
		expect(changed.every(({ cells }) => cells.every(({ before, after }) => before !== after))).toBe(
			true
		);
	});

	test('a version that is not in the log is said to differ in its records or not, an empty log to be none', async () => {
		const log = await readLog(shipped);
		const note = (complete: boolean) => changesView({ ...log, complete }, 'e'.repeat(64)).note;
		expect(note(true)).toMatch(/eeeeeeeeeeee 的记录与所列最近版本完全相同/);
		expect(note(false)).toMatch(/eeeeeeeeeeee 的记录与所列最近版本不同，变更尚未记入/);
		expect(changesView({ versions: [] }, 'e'.repeat(64)).note).toBe('这一数据包没有变更记录。');
	});
});

test('no change is none', async () => {
	const { records } = await readPackage(base);
	expect(changesBetween(records, records)).toEqual({ reports: [], tables: [], rows: [] });
	expect(changesBetween(noRecords, records).rows).toEqual([]);
});
