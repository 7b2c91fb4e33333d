import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileRecords } from './records';

declare module 'vitest' {
	interface ProvidedContext {
		/** The snapshot of the shipped records, which no test writes into. */
		readonly snapshot: string;
	}
}

/** Compiles the shipped records once for all test files of a run; they are gone after it. */
export default async function compiled({ provide }: TestProject) {
	const out = await mkdtemp(join(tmpdir(), 'jiheng-shipped-'));
	const file = join(out, 'shipped.duckdb');
	await compileRecords(file);
	await chmod(file, 0o444);
	provide('snapshot', file);
	return () => rm(out, { recursive: true });
}
