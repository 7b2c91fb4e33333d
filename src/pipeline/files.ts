import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** The SHA-256 of a file's bytes and their number; undefined if there is no such file. */
export async function digest(
	file: string
): Promise<{ readonly bytes: number; readonly sha256: string } | undefined> {
	const content = await readFile(file).catch(() => undefined);
	return content && digestOf(content);
}

/** The SHA-256 of some bytes and their number. */
export const digestOf = (content: Buffer) => ({
	bytes: content.length,
	sha256: createHash('sha256').update(content).digest('hex')
});

/** Has `write` fill a file beside the target and puts it in the target's place only once it is whole. */
export async function replaceWhole(
	target: string,
	write: (temporary: string) => Promise<void>
): Promise<void> {
	const temporary = `${target}.${process.pid}.tmp`;
	try {
		await write(temporary);
		await rename(temporary, target);
	} finally {
		await rm(temporary, { force: true });
		await rm(`${temporary}.wal`, { force: true });
	}
}

/** Writes a text whole or not at all. */
export const writeWhole = (target: string, text: string) =>
	replaceWhole(target, (temporary) => writeFile(temporary, text));
