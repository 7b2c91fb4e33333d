import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/lib/checks';
import { importDocument, type Outcome } from '../../src/lib/ingest/import';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import type { Imported } from '../../src/lib/ingest/reconcile/reconcile';
import { recordsOf } from '../../src/lib/ingest/reconcile/settle';
import { recordTables } from '../../src/lib/model/schema';
import { known } from './known';
import { formats, sourceOf } from './render';

/* Each folder is a small document with one trap, written for the purpose, and what is to be read of it. */

const folder = join(import.meta.dirname, 'cases');

/** A case is named by its format and its trap: `pdf-wrapped-sentence`. */
const cases = readdirSync(folder).map((name) => ({ name, format: name.split('-')[0] ?? '' }));

async function outcomeOf(name: string, format: string): Promise<Outcome> {
	const source = sourceOf(readFileSync(join(folder, name, 'document.txt'), 'utf8'));
	const make = formats[format];
	if (!make) throw new Error(`no format "${format}"; use one of ${Object.keys(formats).join()}`);
	const document = await read({ name: `report.${format}`, bytes: make(source) });
	if (isUnreadable(document)) throw new Error(document.message);
	return importDocument(document, known);
}

const said = (outcome: Outcome): string =>
	outcome.ok
		? told(outcome.imported)
		: outcome.questions.map(({ text }) => `open ${text}`).join('\n');

/** Report, rows, what checks say against them and open questions, a line each; a doubtful row ends in `?`. */
function told({ unit, report, rows, read, questions }: Imported): string {
	const doubtful = new Set(read.filter(({ certain }) => !certain).map(({ row_id }) => row_id));
	const lines = recordTables.flatMap((table) =>
		rows[table].map((row) =>
			[
				table,
				...Object.entries(row)
					.filter(([column, value]) => !common.includes(column) && value !== null && value !== '')
					.map(([, value]) => String(value)),
				`${row.printed ?? ''}${row.printed_unit ?? ''}`,
				row.locator ?? '',
				...(doubtful.has(row.row_id) ? ['?'] : [])
			]
				.join(' ')
				.replaceAll(`${report.report_id}#`, '')
		)
	);
	const findings = runChecks(recordsOf(unit, report, rows))
		.filter(({ verdict }) => ['contradiction', 'scope', 'zero_base'].includes(verdict))
		.map(({ check_id, verdict, explanation }) => `${verdict} ${check_id} ${explanation ?? ''}`);
	return [
		`${report.report_id} ${unit.name} ${report.title}`,
		...lines,
		...findings,
		...questions.map(({ text }) => `open ${text}`)
	].join('\n');
}

const common = ['report_id', 'unit_id', 'printed', 'printed_unit', 'locator', 'note'];

describe('a trap', () => {
	test.each(cases)('$name', async ({ name, format }) => {
		const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
		expect(said(await outcomeOf(name, format)).trim()).toBe(expected.trim());
	});

	test('there is one in every format', () => {
		expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(Object.keys(formats)));
	});
});
