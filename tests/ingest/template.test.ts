import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateCsv, templateSheets } from '../../src/lib/export/template';
import type { Sheet } from '../../src/lib/export/xlsx/sheet';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { gazetteer } from '../../src/lib/ingest/identify/region';
import { importDocument } from '../../src/lib/ingest/import';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import { columnsOf, templates, type TemplateTable } from '../../src/lib/ingest/template/columns';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import { noRecords, recordTables, type Records, type RowOf } from '../../src/lib/model/schema';
import * as terms from '../../src/lib/model/terms';
import { parse, validate } from '../../src/lib/records';
import type { LocalReport } from '../../src/lib/records/local';
import { Exact } from '../../src/lib/util/exact';
import { idsOf } from '../../src/lib/util/ids';

/* A template that a person filled is read back to what was filled in, or says cell by cell why it is not. */

const regions = parse('region', readFileSync('data/region.csv', 'utf8')).rows;
const known = { gazette: gazetteer(regions), units: [] };

async function imported(name: string, bytes: Uint8Array) {
	const document = await read({ name, bytes });
	if (isUnreadable(document)) throw new Error(document.message);
	return importDocument(document, known);
}
const fromXlsx = (sheets: readonly Sheet[]) => imported('模板.xlsx', workbook(sheets));
const fromCsv = (text: string) => imported('模板.csv', new TextEncoder().encode(text));

const unit: RowOf<'unit'> = {
	...{ unit_id: '410300-gsl', name: '洛阳市工商业联合会', short_name: '洛阳市工商联' },
	...{ type: 'gsl', level: 'prefecture', region_code: '410300', aliases: null }
};
const report: RowOf<'report'> = {
	...{ report_id: '410300-gsl-2023-final', unit_id: '410300-gsl', year: 2023, kind: 'final' },
	...{ title: '洛阳市工商业联合会2023年度部门决算', entity_scope: 'department' },
	...{ evaluator: 'self', source_file: '', sha256: '', published_on: null, url: null }
};

const id = <T extends object>(terms: T) =>
	fc.constantFrom(...idsOf(terms as Record<string, unknown>));
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each);
const word = fc.stringMatching(/^[一-龥]{1,6}(?:，“[一-龥]{1,3}”)?$/);
const cents = fc.bigInt(0n, 10n ** 12n).map((n) => new Exact(String(n)).div(100).toFixed(2));
const points = fc.integer({ min: 0, max: 10_000 }).map((n) => new Exact(n).div(100).toFixed());
const year = fc.integer({ min: 2015, max: 2026 });
const locator = fc.oneof(
	fc.integer({ min: 1, max: 900 }).map((n) => `L${n}`),
	fc
		.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9 }))
		.map(([p, t]) => `p${p}:t${t}:r3`)
);
const subject = fc.constantFrom('whole', '410300-gsl-2023-p1', '410300-gsl-2023-p2');
const absent = id(terms.absences).filter((each) => each !== 'unparseable');
const head = { year, locator, note: maybe(word) };

/** A figure as it is printed, or the reason of its absence. */
const figure = (unit: '元' | string) =>
	fc.oneof(
		fc
			.tuple(cents, fc.constantFrom(...(unit === '元' ? ['元', '万元'] : [unit])))
			.map(([text, printed_unit]) => {
				const printed = unit === '元' ? text : text.replace(/\..*/, '');
				const value = new Exact(printed).times(printed_unit === '万元' ? 10_000 : 1).toFixed(2);
				return { value, printed, printed_unit, basis: 'stated', absence: null };
			}),
		absent.map((absence) => ({
			...{ value: null, printed: null, printed_unit: null, basis: null, absence }
		}))
	);
const flat = <A extends object, B extends object>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>) =>
	fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));

const rowsOf: Readonly<Record<TemplateTable, fc.Arbitrary<object>>> = {
	observation: id(measures).chain((measure) =>
		flat(
			fc.record({
				...{ ...head, measure: fc.constant(measure) },
				...{ stage: id(terms.stages), scope: id(terms.scopes), fund: maybe(id(terms.funds)) }
			}),
			figure(measures[measure as MeasureId].unit)
		)
	),
	spending: flat(
		fc.record({
			...{ ...head, subject, classification: fc.constant('function') },
			...{ code: fc.constantFrom('201', '20128', '2012801'), code_basis: fc.constant('printed') },
			...{ name: word, path: maybe(word), stage: id(terms.stages), scope: id(terms.scopes) }
		}),
		figure('元')
	),
	score: flat(
		fc.record({
			...{ ...head, subject, evaluator: id(terms.evaluators), part: id(terms.parts) },
			...{ part_label: maybe(word), grade: maybe(word) }
		}),
		fc.tuple(maybe(points), maybe(points), absent).map(([value, weight, absence]) =>
			value === null
				? { value, weight, basis: null, absence, printed: null, printed_unit: null }
				: {
						...{ value, weight, basis: 'stated', absence: null, printed_unit: '分' },
						printed: weight === null ? value : `${value} | ${weight}`
					}
		)
	),
	indicator: fc
		.record({
			...{ ...head, subject, table: fc.integer({ min: 1, max: 9 }), level1: maybe(word) },
			...{ level2: maybe(word), level3: word, operator: maybe(id(terms.operators)) },
			...{ target: maybe(word), target_value: maybe(points), target_unit: maybe(word) },
			...{ actual: maybe(word), actual_value: maybe(points), completion: maybe(points) },
			...{ weight: maybe(points), score: maybe(points) }
		})
		.map((row) => {
			const printed = [row.target, row.actual, row.completion, row.weight, row.score]
				.filter((cell) => cell !== null)
				.join(' | ');
			const none = { basis: null, absence: 'blank', printed: null, printed_unit: null };
			const tail = { basis: 'stated', absence: null, printed, printed_unit: null };
			const rest = { interim: null, previous: null, scoring_rule: null };
			return { ...row, ...rest, ...(printed === '' ? none : tail) };
		})
};

/** Rows of one report. */
const reports: fc.Arbitrary<LocalReport> = fc
	.record(
		Object.fromEntries(
			idsOf(templates).map((table) => [table, fc.array(rowsOf[table], { maxLength: 4 })])
		) as Record<TemplateTable, fc.Arbitrary<object[]>>
	)
	.filter((tables) => Object.values(tables).some(({ length }) => length > 0))
	.map((tables) => ({
		unit,
		report,
		rows: Object.fromEntries(
			recordTables.map((table) => [
				table,
				((tables as Record<string, object[]>)[table] ?? []).map((row, i) => ({
					row_id: `${report.report_id}#${table}-${i + 1}`,
					...{ report_id: report.report_id, unit_id: unit.unit_id, ...row }
				}))
			])
		) as unknown as LocalReport['rows']
	}));

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
				expect(outcome.imported.unit).toEqual(unit);
				expect(outcome.imported.report).toMatchObject({
					...report,
					source_file: '模板.xlsx',
					sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
				});
				expect(plain(outcome.imported.rows)).toEqual(plain(given.rows));
				const { rows } = outcome.imported;
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

describe('a template that cannot be taken', () => {
	const csv = (...rows: readonly Readonly<Record<string, string>>[]) => {
		const labels = columnsOf('observation').map(({ label }) => label);
		return [labels, ...rows.map((row) => labels.map((label) => row[label] ?? ''))]
			.map((cells) => cells.join(','))
			.join('\n');
	};
	const good = {
		...{ 单位名称: '洛阳市工商业联合会', 区划代码: '410300', 单位类型: '工商联' },
		...{ 报告年度: '2023', 文件种类: '部门决算', 项目: '本年支出', 阶段: '决算' },
		...{ 资金口径: '全口径', 数值: '340.93', 计量单位: '万元' }
	};
	const said = async (
		row: Readonly<Record<string, string>>,
		...others: Readonly<Record<string, string>>[]
	) => {
		const outcome = await fromCsv(csv({ ...good, ...row }, ...others));
		return outcome.ok ? [] : outcome.questions.map(({ text }) => text);
	};

	test('is taken when nothing is wrong, its rows placed where they stand', async () => {
		const outcome = await fromCsv(csv(good));
		expect(outcome.ok && outcome.imported.rows.observation).toMatchObject([
			{ value: '3409300.00', printed: '340.93', printed_unit: '万元', locator: 'L2', year: 2023 }
		]);
	});

	test('blank, it gives no figure and says so in one sentence', async () => {
		for (const outcome of [await fromXlsx(templateSheets()), await fromCsv(templateCsv('score'))]) {
			if (outcome.ok) throw new Error('a blank template was taken');
			expect(outcome.questions).toHaveLength(1);
			expect(outcome.questions[0]?.text).toMatch(/是空白模板.*从第2行起/);
		}
	});

	test.each([
		['项目', '本年支岀', /^第2行“项目”列：“本年支岀”不是项目的用语，是否为“本年支出”$/],
		['阶段', '预决算', /^第2行“阶段”列：“预决算”不是阶段的用语/],
		['数值', '三百', /^第2行“数值”列：“三百”不是数字，请只写数字/],
		['数值', '', /^第2行“数值”列：没有填：请填数值，或选缺失原因；空白不是零$/],
		['缺失原因', '涉密', /^第2行“缺失原因”列：“涉密”数值和缺失原因只能填一个$/],
		['计量单位', '人', /^第2行“计量单位”列：“人”不是这一项的计量单位，请写：元、千元、万元/],
		['计量单位', '', /^第2行“计量单位”列：不是这一项的计量单位/],
		['区划代码', '419999', /^第2行“区划代码”列：“419999”不是区划代码/],
		['报告年度', '23', /^第2行“报告年度”列：“23”不是年份/],
		['出处', '第7页', /^第2行“出处”列：“第7页”不是出处，请写页码 p7/],
		['单位名称', '', /^第2行“单位名称”列：没有填，单位名称必填$/]
	])('names row, column and value and says what to do: %s %s', async (column, text, sentence) => {
		const sentences = await said({ [column]: text });
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toMatch(sentence);
	});

	test('names the sheet too where there are several', async () => {
		const [first, ...rest] = templateSheets({ unit, report, rows: { ...noRecords } });
		if (!first) throw new Error('no sheet');
		const row = columnsOf('observation').map(
			({ label }) => (good as Record<string, string>)[label] ?? null
		);
		const outcome = await fromXlsx([
			{ ...first, rows: [row.map((cell) => (cell === '340.93' ? '约340' : cell))] },
			...rest
		]);
		expect(outcome.ok ? [] : outcome.questions.map(({ text }) => text)).toEqual([
			'表“金额与数量”第2行“数值”列：“约340”不是数字，请只写数字，单位另列，如 340.93'
		]);
	});

	test('holds one report: a row of another is told', async () => {
		expect(await said({}, { ...good, 报告年度: '2024', 项目: '基本支出' })).toEqual([
			expect.stringMatching(/^第3行“报告年度”列：“2024”与首行不同/)
		]);
		expect(
			await said(
				{},
				{ 项目: '基本支出', 阶段: '决算', 资金口径: '全口径', 数值: '1', 计量单位: '元' }
			)
		).toEqual([]);
	});

	test('a column that it does not have is told, not left out', async () => {
		const outcome = await fromCsv(csv(good).replace('录入说明', '备注'));
		expect(outcome.ok ? [] : outcome.questions.map(({ text }) => text)).toEqual([
			expect.stringContaining('“备注”不是模板的列')
		]);
	});
});
