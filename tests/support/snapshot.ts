import { copyFile } from 'node:fs/promises';
import { inject } from 'vitest';

/** Copies the snapshot of the shipped records, as it was compiled for this run. */
export const copySnapshot = (file: string) => copyFile(inject('snapshot'), file);
