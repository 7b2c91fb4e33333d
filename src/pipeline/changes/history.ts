import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TableName } from '../../lib/model/schema';
import { enteredTables } from '../package';

const run = promisify(execFile);

/** The CSV texts of a package as they stood on a day; a table without a file has no text. */
export interface Stood {
	readonly date: string;
	readonly texts: Partial<Readonly<Record<TableName, string>>>;
}

const files = enteredTables.map((table) => `${table}.csv`);

/** How the CSVs in a folder stood after each commit that touched them, the oldest first; then as they stand now. Rejects where the folder is in no repository. */
export async function history(dir: string, today: string): Promise<readonly Stood[]> {
	const log = await git(
		dir,
		'log',
		'--reverse',
		'--first-parent',
		'--format=%H %as',
		'--',
		...files
	);
	const commits = log.split('\n').filter(Boolean);
	const stood: Stood[] = [];
	for (const line of commits) {
		const [commit = '', date = ''] = line.split(' ');
		stood.push({ date, texts: await texts((file) => git(dir, 'show', `${commit}:./${file}`)) });
	}
	const now = await texts((file) => readFile(join(dir, file), 'utf8'));
	return [...stood, { date: today, texts: now }];
}

async function texts(read: (file: string) => Promise<string>): Promise<Stood['texts']> {
	const found = await Promise.all(
		enteredTables.map(async (table) => [table, await read(`${table}.csv`).catch(() => undefined)])
	);
	return Object.fromEntries(found.filter(([, text]) => text !== undefined)) as Stood['texts'];
}

const git = async (dir: string, ...asked: string[]) =>
	(await run('git', asked, { cwd: dir, maxBuffer: 2 ** 30 })).stdout;
