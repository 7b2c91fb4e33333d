import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { toCsv } from '../../src/lib/export/csv';
import { figureSheets } from '../../src/lib/export/figure/sheets';
import { conditionSentence, recordsOf, type Taken } from '../../src/lib/export/figure/taken';
import { compose } from '../../src/lib/export/picture/compose';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { toTsv } from '../../src/lib/export/tsv';
import { askFindingsOfRows, askReportsOfRows } from '../../src/lib/query/lists/record-context';
import { answer } from '../../src/lib/views/answer';
import { compare } from '../../src/lib/views/compare/page';
import { comparable } from '../../src/lib/views/compare/spec';
import type { FigureView } from '../../src/lib/views/figure';
import { plainText, pieces } from '../../src/lib/views/prose';
import { parseSelection } from '../../src/lib/views/selection';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { generate } from '../support/generate';
import { light } from '../support/light';
import { wordsOf } from '../support/picture-words';
import { readWorkbook } from '../support/workbook';

/* Whatever is chosen: what is read of a figure is what is taken away of it, in every form. */

const bare = (text: string) => text.replace(/\s/g, '');

/** The figures of a row's cells as they are written in files: exact, none where absent. */
const written = ({ table }: FigureView) =>
	table.rows.map(({ cells }) =>
		cells.map(({ absence, value, text }) => (absence ? '' : (value ?? text)))
	);

async function expectTaken(engine: Engine, taken: Taken) {
	const { figure, version } = taken;
	const rows = recordsOf(figure);
	const [reports, findings] = await Promise.all([
		askReportsOfRows(engine, rows),
		askFindingsOfRows(engine, rows)
	]);
	const sheets = readWorkbook(workbook(figureSheets(taken, { reports, findings })));
	const data = sheets.get('数据');
	const [header = [], ...lines]: string[][] = parse(toCsv(figure.table), { bom: true });
	expect(data?.header.slice(0, header.length)).toEqual(header);
	const guarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
	expect(data?.rows.map((row) => row.slice(0, header.length))).toEqual(
		lines.map((line) => line.map(guarded))
	);

	const places = figure.table.columns.map(({ label, unit }) =>
		header.indexOf(unit ? `${label}（${unit}）` : label)
	);
	expect(lines.map((line) => places.map((at) => guarded(line[at] ?? '')))).toEqual(written(figure));
	expect(toTsv(figure.table).trimEnd().split('\r\n')).toHaveLength(figure.table.rows.length + 1);

	// A record behind a figure belongs to a report that is listed.
	const listed = new Set(sheets.get('来源')?.rows.map(([report]) => report));
	expect(rows.filter((row) => !listed.has(row.split('#')[0] ?? ''))).toEqual([]);
	const about = new Map(sheets.get('说明')?.rows.map(([item, words]) => [item, words]));
	expect([about.get('标题'), about.get('文字')]).toEqual([
		figure.title,
		plainText(figure.sentence)
	]);

	// What the sentence says of a row stands in the table, and in the chart where there is one.
	const shown = new Set(figure.table.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
	const picture = compose(taken, light);
	expect(picture === null).toBe(figure.chart === null);
	if (!picture) return;
	const words = bare(wordsOf(picture.svg));
	for (const said of [
		figure.title,
		conditionSentence(taken),
		plainText(figure.sentence),
		figure.absences ?? '',
		`${figure.source} · 数据版本 ${version}`,
		'单位：'
	])
		expect(words).toContain(bare(said));
	for (const piece of pieces(figure.sentence))
		if (typeof piece !== 'string' && figure.chart?.form === 'dots')
			expect(shown.has(piece.value), piece.text).toBe(true);
	expect(picture.svg).not.toMatch(/var\(|NaN|undefined/);
}

async function expectViews(engine: Engine, numRuns: number) {
	const defaults = await compare.defaults(engine);
	const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
	const view = fc.record({
		metric: fc.constantFrom(...comparable),
		years: fc.subarray(years, { maxLength: 3 }),
		type: fc.constantFrom('', '&type=', '&type=gsl')
	});
	await fc.assert(
		fc.asyncProperty(view, async ({ metric, years, type }) => {
			const search = `?metric=${metric}&year=${years.join(',')}${type}`;
			const { selection } = parseSelection(search, compare.spec, defaults);
			const { view } = await answer(engine, compare, selection, defaults);
			const address = `http://intranet.test/compare/${search}`;
			for (const figure of view.figures)
				await expectTaken(engine, {
					...{ figure, arranged: null, filters: view.filters },
					...{ version: '3fa9c1b2d4e5', address }
				});
		}),
		{ numRuns, seed: 20261121 }
	);
}

describe('sentence, chart, table, CSV, XLSX and the words of the picture agree', () => {
	test('over the shipped records', async () => expectViews(await engineOver(), 12));

	test('over generated records', async () => expectViews(await engineOf(generate(60, 7)), 6));
});
