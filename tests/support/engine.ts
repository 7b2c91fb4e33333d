import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import { newFolder } from './folder';
import { remembering } from './remembering';

/** Opens the shipped records, or those of another data package, until the test file ends. */
export async function engineOver(dir?: string): Promise<Engine> {
	const engine = await openNative(dir === undefined ? inject('snapshot') : await compiled(dir));
	afterAll(() => engine.close());
	return remembering(engine);
}

/** Compiles a data package into a folder of its own, which is gone after the test file. */
async function compiled(dir: string): Promise<string> {
	const { build } = await import('../../src/pipeline/build');
	const out = await newFolder();
	const built = await build(dir, out);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('\n'));
	return join(out, built.manifest.snapshot.file);
}
