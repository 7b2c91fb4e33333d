import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import type { Records } from '../../src/lib/model/schema';
import { sortRecords } from '../../src/lib/records/sorted';
import { compile } from '../../src/pipeline/compile';
import { newFolder } from './folder';

/** Compiles records that stand in no file and opens them; they are gone after the test file. */
export async function engineOf(records: Records): Promise<Engine> {
	const file = join(await newFolder(), 'records.duckdb');
	await compile(sortRecords(records), file);
	const engine = await openNative(file);
	afterAll(() => engine.close());
	return engine;
}
