import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateCsv, templateSheets } from '../../src/lib/export/template';
import { templates, type TemplateTable } from '../../src/lib/ingest/template/columns';
import { noRecords, type Records } from '../../src/lib/model/schema';
import { validate } from '../../src/lib/records';
import type { LocalReport } from '../../src/lib/records/local';
import { idsOf } from '../../src/lib/util/ids';
import { reports } from './filled-templates';
import { regions } from './known';
import { fromCsv, fromXlsx, report, unit } from './templates';

/* A template that a person filled is read back to what was filled in. */

/** Rows without what numbers them, each once with all its places, in an order of their own. */
const plain = (rows: LocalReport['rows'], tables: readonly TemplateTable[] = idsOf(templates)) =>
	tables.map((table) => {
		const merged = new Map<string, Set<string>>();
		for (const row of rows[table] as readonly Readonly<Record<string, unknown>>[]) {
			const telling = Object.entries(row)
				.filter(([name]) => !['row_id', 'locator', 'note'].includes(name))
				.sort();
			const key = JSON.stringify(Object.fromEntries(telling));
			const places = merged.get(key) ?? new Set();
			for (const place of String(row.locator).split(' ')) places.add(place);
			merged.set(key, places);
		}
		return [...merged].map(([key, places]) => `${key} ${[...places].sort().join(' ')}`).sort();
	});

describe('records that were filled into the template come back', () => {
	test('from a workbook', async () => {
		await fc.assert(
			fc.asyncProperty(reports, async (given) => {
				const outcome = await fromXlsx(templateSheets(given));
				if (!outcome.ok) throw new Error(outcome.questions.map(({ text }) => text).join('\n'));
				expect(outcome.imported.questions).toEqual([]);
				const { rows } = outcome.imported;
				expect(outcome.imported.unit).toEqual(unit);
				expect(outcome.imported.report).toMatchObject({
					...report,
					evaluator: rows.score.length + rows.indicator.length > 0 ? 'self' : null,
					source_file: '模板.xlsx',
					sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
				});
				expect(plain(rows)).toEqual(plain(given.rows));
				const records = {
					...noRecords,
					region: regions,
					unit: [unit],
					report: [outcome.imported.report],
					...rows
				} as Records;
				expect(validate(records).map(({ message }) => message)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}, 120_000);

	test('from CSV, table by table', async () => {
		await fc.assert(
			fc.asyncProperty(reports, fc.constantFrom(...idsOf(templates)), async (given, table) => {
				fc.pre(given.rows[table].length > 0);
				const outcome = await fromCsv(templateCsv(table, given));
				if (!outcome.ok) throw new Error(outcome.questions.map(({ text }) => text).join('\n'));
				expect(plain(outcome.imported.rows, [table])).toEqual(plain(given.rows, [table]));
			}),
			{ numRuns: 60 }
		);
	}, 120_000);
});
