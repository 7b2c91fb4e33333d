import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import { build } from '../../src/pipeline/build';

const shipped = resolve(import.meta.dirname, '../../data');

/** Compiles a data package into a folder of its own and opens it; both are gone after the test file. */
export async function engineOver(dir = shipped): Promise<Engine> {
	const out = await mkdtemp(join(tmpdir(), 'jiheng-'));
	const built = await build(dir, out);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('\n'));
	const engine = await openNative(join(out, built.manifest.snapshot.file));
	afterAll(async () => {
		await engine.close();
		await rm(out, { recursive: true });
	});
	return engine;
}
