import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from '../support/folder';

/** The small valid package that every case starts from. */
export const basePackage = join(import.meta.dirname, 'base');

/** A copy of the base package in a folder of its own, with the files of `overlay` put over it. */
export async function copyOfBase(overlay?: string): Promise<string> {
	const dir = await newFolder();
	await cp(basePackage, dir, { recursive: true });
	if (overlay !== undefined) await cp(overlay, dir, { recursive: true });
	return dir;
}
