import { appendFile, readFile } from 'node:fs/promises';
import { digest, writeWhole } from '../files';
import type { Result } from './result';

/** A line a file that was imported, so that a run that was interrupted goes on where it stopped. */
export interface Journal {
	/** What earlier runs made of files that have not changed since. */
	readonly done: ReadonlyMap<string, Result>;
	readonly add: (result: Result) => Promise<void>;
}

/** Opens the journal in a file; a last line that was cut off is as if it were not there. */
export async function openJournal(path: string, files: readonly string[]): Promise<Journal> {
	const text = await readFile(path, 'utf8').catch(() => '');
	const whole = text.slice(0, text.lastIndexOf('\n') + 1);
	if (whole !== text) await writeWhole(path, whole);
	const lines = whole.split('\n').filter((line) => line !== '');
	const results = new Map<string, Result>();
	for (const line of lines) {
		const result = JSON.parse(line) as Result;
		results.set(result.file, result);
	}
	const done = new Map<string, Result>();
	for (const file of files) {
		const result = results.get(file);
		if (result && (await digest(file))?.sha256 === result.sha256) done.set(file, result);
	}
	return { done, add: (result) => appendFile(path, `${JSON.stringify(result)}\n`) };
}
