import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formats } from '../../lib/ingest/document';

const endings = new Set([...Object.keys(formats).map((format) => `.${format}`), '.htm']);

/** The files that arguments mean, each once, in order: of a folder those that a report may be in. */
export async function inputsOf(paths: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(paths.map(filesIn));
	return [...new Set(found.flat())];
}

async function filesIn(path: string): Promise<readonly string[]> {
	if (!(await stat(path)).isDirectory()) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
