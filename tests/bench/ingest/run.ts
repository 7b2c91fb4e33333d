import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runChecks, type Verdict } from '../../../src/lib/checks';
import { recordsOf } from '../../../src/lib/ingest/reconcile/settle';
import type { Imported } from '../../../src/lib/ingest/reconcile/reconcile';
import { importDocument } from '../../../src/lib/ingest/import';
import { gazetteer } from '../../../src/lib/ingest/identify/region';
import { isUnreadable, read } from '../../../src/lib/ingest/read';
import { recordTables, type RecordTable } from '../../../src/lib/model/schema';
import { codeTable } from '../../../src/pipeline/import/code-table';
import { readPackage } from '../../../src/pipeline/package';
import { compareRows, percent } from './compare';

/* `npm run bench:import`: what the importer reads of real reports, against the records of them made by hand. */

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(process.env['REPORTS_DIR'] ?? join(root, '../shared/reports'));
const listing = !process.argv.includes('--brief');

if (!existsSync(folder)) {
	console.log(`no reports at ${folder}; set REPORTS_DIR to a folder that holds them`);
	process.exit();
}

const { records } = await readPackage(join(root, 'data'));
const known = { gazette: gazetteer(records.region), units: [] };
const totals = Object.fromEntries(
	recordTables.map((table) => [table, { hits: 0, misses: 0, extras: 0, certain: 0, wrong: 0 }])
) as Record<RecordTable, Record<'hits' | 'misses' | 'extras' | 'certain' | 'wrong', number>>;
const texts: { readonly name: string; readonly bytes: Uint8Array }[] = [];
const speed = { text: { files: 0, ms: 0 }, pdf: { files: 0, ms: 0 } };

for (const file of readdirSync(folder).sort()) {
	const bytes = new Uint8Array(readFileSync(join(folder, file)));
	const begun = performance.now();
	const document = await read({ name: file, bytes }, { codeTable });
	if (isUnreadable(document)) {
		console.log(`\n${file}: ${document.message}`);
		continue;
	}
	const outcome = importDocument(document, known);
	const took = document.format === 'pdf' ? speed.pdf : speed.text;
	took.files += 1;
	if (document.format !== 'pdf') texts.push({ name: file, bytes });
	took.ms += performance.now() - begun;
	if (!outcome.ok) {
		console.log(`\n${file}: ${outcome.questions.map(({ text }) => text).join('; ')}`);
		continue;
	}
	const { imported } = outcome;
	const report = records.report.find(({ sha256 }) => sha256 === imported.report.sha256);
	console.log(
		`\n${file}: ${imported.report.report_id}${report ? '' : ' (no records made by hand)'}`
	);
	if (report && report.report_id !== imported.report.report_id)
		console.log(`  WRONG: it is ${report.report_id}`);
	if (imported.questions.length > 0) console.log(`  ${imported.questions.length} left open`);
	if (listing)
		for (const { text, locator } of imported.questions) console.log(`    ? ${text} [${locator}]`);
	if (!report) told(imported);
	const sure = new Map(imported.read.map(({ row_id, certain }) => [row_id, certain]));
	for (const table of recordTables) {
		const rows = imported.rows[table];
		if (!report) {
			if (rows.length > 0) console.log(`  ${table.padEnd(12)} ${rows.length} rows`);
			continue;
		}
		const { hits, misses, extras } = compareRows(table, imported, records, report);
		const certain = extras.filter(({ row_id }) => sure.get(row_id));
		const total = totals[table];
		total.hits += hits;
		total.misses += misses.length;
		total.extras += extras.length;
		total.certain += rows.filter(({ row_id }) => sure.get(row_id)).length;
		total.wrong += certain.length;
		console.log(
			`  ${table.padEnd(12)} precision ${percent(hits, hits + extras.length)} recall ${percent(hits, hits + misses.length)}; ${hits} right, ${misses.length} missed, ${extras.length} extra (${certain.length} called certain)`
		);
		if (!listing) continue;
		for (const miss of misses) console.log(`    - ${miss.words}`);
		for (const extra of extras) console.log(`    + ${extra.words}`);
	}
}

/** Without records made by hand, the identities say how much of what was read agrees with itself. */
function told({ unit, report, rows }: Imported): void {
	const findings = runChecks(recordsOf(unit, report, rows));
	const of = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict);
	console.log(
		`  checks: ${of('holds').length} hold, ${of('rounding').length} rounding, ${of('contradiction').length} contradictions, ${of('scope').length} of scope`
	);
	for (const { check_id, left_row, left_value, right_value, explanation } of of('contradiction'))
		console.log(
			`    ! ${check_id} ${left_row}: ${left_value} ≠ ${right_value} ${explanation ?? ''}`
		);
}

console.log('\nall reports with records made by hand');
for (const [table, { hits, misses, extras, certain, wrong }] of Object.entries(totals))
	console.log(
		`  ${table.padEnd(12)} precision ${percent(hits, hits + extras)} recall ${percent(hits, hits + misses)}; ${wrong} of ${certain} certain rows are not in the records`
	);
for (const [name, { files, ms }] of Object.entries(speed))
	if (files > 0)
		console.log(`${name}: ${(files / (ms / 1000)).toFixed(1)} reports a second (${files} reports)`);

/** A folder of thousands is read by a process that has long begun: the same texts again, several times over. */
const rounds = 10;
const begun = performance.now();
for (let round = 0; round < rounds; round++)
	for (const { name, bytes } of texts) {
		const document = await read({ name, bytes });
		if (!isUnreadable(document)) importDocument(document, known);
	}
if (texts.length > 0) {
	const rate = (rounds * texts.length) / ((performance.now() - begun) / 1000);
	console.log(`text, once warm: ${rate.toFixed(1)} reports a second (${rounds} rounds)`);
}
