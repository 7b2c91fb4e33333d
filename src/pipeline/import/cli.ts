import { optionsOf } from './options';
import type { Result } from './result';
import { run } from './run';

function describe(result: Result): string {
	if ('refused' in result) return `${result.file}: not imported. ${result.refused.join(' ')}`;
	const { report, rows, questions } = result.imported;
	const counts = Object.entries(rows)
		.filter(([, { length }]) => length > 0)
		.map(([table, { length }]) => `${table} ${length}`);
	const open = questions.length > 0 ? `; ${questions.length} left open` : '';
	return `${result.file}: ${report.report_id}, ${counts.join(', ') || 'no figures'}${open}`;
}

function progress(done: number, all: number): void {
	if (!process.stderr.isTTY) return;
	const bar = '#'.repeat(Math.round((done / all) * 30)).padEnd(30);
	process.stderr.write(`\r[${bar}] ${done}/${all}${done === all ? '\n' : ''}`);
}

try {
	const { results, standing, dir, review } = await run(optionsOf(process.argv.slice(2)), progress);
	for (const result of results) console.log(describe(result));
	for (const file of standing)
		console.log(`${file}: its report is there already; its rows were left as they are`);
	const imported = results.filter((result) => 'imported' in result).length - standing.length;
	console.log(
		`${imported} of ${results.length} files imported into ${dir}; review them in ${review}`
	);
	process.exitCode = imported < results.length ? 1 : 0;
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}
