import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/lib/util/csv';
import { readPackage } from '../../src/pipeline/package';
import { codesOf, cover, demandsOf, type Demand } from './coverage';
import { tokensOf, type Token } from './tokens';

const root = resolve(import.meta.dirname, '../..');
const reports = resolve(root, process.env['REPORTS_DIR'] ?? '../shared/reports');
const { records } = await readPackage(join(root, 'data'));

/** Why a number of a text is no figure of the unit. */
const reasons = [
	'date',
	'enumerator',
	'activity',
	'decoy',
	'asset_detail',
	'allocation',
	'code',
	'glossary',
	'markup',
	'page',
	'organisation',
	'restated',
	'scale',
	'target_text',
	'series_label',
	'procurement_detail',
	'breakdown'
];

function readRows(file: string): readonly (readonly string[])[] {
	const path = join(import.meta.dirname, file);
	return readCsv(readFileSync(path, 'utf8'))
		.lines.slice(1)
		.map(({ cells }) => cells);
}

const readTokens = (reportId: string): readonly Token[] =>
	readRows(`${reportId}.tokens.csv`).map(([at, token = '']) => ({ at: Number(at), token }));

const readIgnored = (reportId: string): readonly (Demand & { readonly reason: string })[] =>
	readRows(`${reportId}.ignored.csv`).map(([at, token = '', reason = '']) => ({
		source: `ignored (${reason})`,
		token,
		sites: [Number(at)],
		reason
	}));

describe.for(records.report)('$report_id', (report) => {
	const { report_id: id } = report;

	test('every number of the text is recorded or explained, and no more than that', () => {
		const demands = [...demandsOf(records, id), ...readIgnored(id)];
		const { uncovered, overCovered } = cover(readTokens(id), demands);
		const codes = codesOf(records, id);
		expect({
			uncovered: uncovered
				.map(({ at, token }) => `${at} ${token}`)
				.filter((number) => !codes.has(number)),
			overCovered: overCovered.map(({ source, token, sites }) => `${source}: ${token} in ${sites}`)
		}).toEqual({ uncovered: [], overCovered: [] });
	});

	test('every ignored number has one of the known reasons', () => {
		expect(readIgnored(id).filter(({ reason }) => !reasons.includes(reason))).toEqual([]);
	});

	test('the tokens are those of the source', async ({ skip }) => {
		const source = join(reports, report.source_file);
		skip(
			!existsSync(source),
			`${source} is not here; set REPORTS_DIR to the folder of the reports`
		);
		const content = readFileSync(source);
		expect(createHash('sha256').update(content).digest('hex')).toBe(report.sha256);
		expect(readTokens(id)).toEqual(await tokensOf(report.source_file, content));
	});
});
