import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../src/pipeline/build';

/** The records that the project ships. */
export const shipped = resolve(import.meta.dirname, '../../data');

/** Compiles the shipped records to a snapshot file. */
export async function compileRecords(file: string): Promise<void> {
	const out = await mkdtemp(join(tmpdir(), 'jiheng-records-'));
	try {
		const built = await build(shipped, out);
		if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('\n'));
		await copyFile(join(out, built.manifest.snapshot.file), file);
	} finally {
		await rm(out, { recursive: true });
	}
}
