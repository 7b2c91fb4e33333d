import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

// What may still be open in them was opened later, and is closed before.
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new empty folder, which is gone after the test file. */
export async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'jiheng-'));
	folders.push(folder);
	return folder;
}
