import { cpus } from 'node:os';
import { launch } from '../browser/chromium';
import { serveHarness } from '../engine/harness/site';
import { builtManifest, listen } from '../support/built';
import { compileRecords } from '../support/records';
import { measurements } from '.';
import type { Bench, Measurement } from './measurement';
import { aligned, header, row } from './table';

/* `npm run bench`: what readers wait for, measured on the built site in a real browser. Numbers, never a verdict. */

const [browser, site, harness] = await Promise.all([
	launch(),
	listen(),
	serveHarness(compileRecords)
]);
const bench: Bench = {
	browser,
	site: site.url,
	harness: harness.url,
	snapshot: harness.snapshot
};

async function rowsOf({ figures, runs, measure }: Measurement) {
	const taken: (readonly number[])[] = [];
	for (let run = 0; run < runs; run++) taken.push(await measure(bench, run));
	return figures.map((figure, i) =>
		row(
			figure,
			taken.map((values) => values[i] ?? NaN)
		)
	);
}

try {
	const rows: (readonly string[])[] = [header];
	for (const measurement of measurements()) rows.push(...(await rowsOf(measurement)));
	const [{ model } = { model: 'unknown processor' }, ...others] = cpus();
	console.log(
		`${others.length + 1} × ${model}, Chromium ${browser.version()}, data ${builtManifest().version.slice(0, 12)}\n`
	);
	console.log(aligned(rows));
} finally {
	await browser.close();
	await Promise.all([site.close(), harness.close()]);
}
