import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The small valid package that every case starts from. */
export const basePackage = join(import.meta.dirname, 'base');

/** A new empty folder. */
export const emptyFolder = () => mkdtemp(join(tmpdir(), 'jiheng-'));

/** A copy of the base package in a folder of its own, with the files of `overlay` put over it. */
export async function copyOfBase(overlay?: string): Promise<string> {
	const dir = await emptyFolder();
	await cp(basePackage, dir, { recursive: true });
	if (overlay !== undefined) await cp(overlay, dir, { recursive: true });
	return dir;
}
