import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noRecords, type Records } from '../../lib/model/schema';
import { writeWhole } from '../files';
import { readPackage } from '../package';
import { inputsOf } from './inputs';
import { openJournal } from './journal';
import { saidOf, type Options } from './options';
import { importAll } from './pool';
import type { Result } from './result';
import { reviewCsv } from '../../lib/ingest/review';
import { withImports, writePackage } from './write';

/** Regions and units are those of the shipped records. */
const shipped = 'data';

/** What an import came to, in the order of its files. */
export interface Ran {
	readonly results: readonly Result[];
	/** Files whose report was there already; its rows were left as they are. */
	readonly standing: readonly string[];
	/** Where the records are, and the sheet to review them by. */
	readonly dir: string;
	readonly review: string;
}

/** Imports files into a package; what an earlier run made of them is taken from its journal. */
export async function run(
	options: Options,
	onProgress: (done: number, all: number) => void
): Promise<Ran> {
	const { into, out } = options;
	const from = into ?? shipped;
	const { records, issues } = await readPackage(from);
	if (issues.length > 0)
		throw new Error(`${from} has ${issues.length} problems; mend them first: npm run data`);
	const said = saidOf(options, records);
	const files = await inputsOf(options.paths);
	await mkdir(out, { recursive: true });
	const journal = await openJournal(join(out, 'journal.jsonl'), files);
	const results = new Map(journal.done);
	const waiting = files.filter((file) => !results.has(file));
	await importAll(waiting, { dir: from, said }, async (result) => {
		results.set(result.file, result);
		await journal.add(result);
		onProgress(results.size, files.length);
	});
	const ordered = files.flatMap((file) => results.get(file) ?? []);
	const imports = ordered.flatMap((result) => ('imported' in result ? [result.imported] : []));
	const merged = withImports(into === undefined ? regionsOnly(records) : records, imports);
	const [dir, review] = [into ?? join(out, 'data'), join(out, 'review.csv')];
	await writePackage(dir, merged.records);
	await writeWhole(review, reviewCsv(imports));
	return { results: ordered, standing: merged.standing, dir, review };
}

/** What a package of its own begins with. */
const regionsOnly = ({ region }: Records): Records => ({ ...noRecords, region });
