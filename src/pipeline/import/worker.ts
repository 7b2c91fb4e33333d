import { gazetteer } from '../../lib/ingest/identify/region';
import { readPackage } from '../package';
import { importFile } from './one';
import type { Task } from './pool';

/* A process of its own imports one file after another: what breaks on one file cannot break the rest. */

const { dir, said } = JSON.parse(process.argv[2] ?? '{}') as Task;
const { records } = await readPackage(dir);
const known = { gazette: gazetteer(records.region), units: records.unit };

process.on('message', (file: string) => {
	void importFile(file, known, said).then((result) => process.send?.(result));
});
