import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine } from '../../src/lib/engine/engine';
import { toCsv } from '../../src/lib/export/csv';
import type { Context, Extract, Format } from '../../src/lib/export/extract/extract';
import { verdictsOf } from '../../src/lib/export/extract/verdicts';
import { writers } from '../../src/lib/export/extract/writer';
import { WorkbookStream } from '../../src/lib/export/xlsx/stream';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { blocksOfXlsx } from '../../src/lib/ingest/read/xlsx';
import { recordTables, type RecordTable } from '../../src/lib/model/schema';
import { absences } from '../../src/lib/model/terms';
import { askRecordFindings, askRecordReports } from '../../src/lib/query/lists/record-context';
import { askRecords, type RecordRow } from '../../src/lib/query/lists/records';
import type { Where } from '../../src/lib/query/where';
import { citations } from '../../src/lib/views/data/cite';
import { filterWords } from '../../src/lib/views/data/filter-words';
import { longTable } from '../../src/lib/views/data/long';
import { opening } from '../../src/lib/views/data/opening';
import { dataPage } from '../../src/lib/views/data/page';
import { build } from '../../src/pipeline/build';
import { engineOver } from '../support/engine';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOver();
});

const chosen: Where = { unit: ['652300-gsl'], year: ['2024'] };

interface Given {
	readonly extract: Extract;
	readonly context: Context;
	readonly rows: readonly RecordRow[];
}

/** What the page hands to the writers. */
async function given(table: RecordTable, where: Where): Promise<Given> {
	const view = await dataPage.view(engine, { where, params: { table } });
	const [rows, reports, findings] = await Promise.all([
		askRecords(engine, table, where),
		askRecordReports(engine, table, where),
		askRecordFindings(engine, table, where)
	]);
	return {
		rows,
		context: { reports, findings },
		extract: {
			...{ table, rows: rows.length, filters: filterWords(view.filters), scope: view.scope },
			...{ address: 'http://内网/data/?year=2024', name: 'x' },
			...{ version: 'v1', fullVersion: 'v1full' }
		}
	};
}

/** The bytes that a writer makes, its rows handed over in several pieces. */
async function written(format: Format, { extract, context, rows }: Given): Promise<Uint8Array> {
	const writer = writers[format](extract, context);
	for (let i = 0; i < rows.length; i += 7) writer.rows(rows.slice(i, i + 7));
	return new Uint8Array(await new Blob([...writer.end()]).arrayBuffer());
}

/** The sheets of a workbook by name, as our own reader finds them. */
function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
	let name = '';
	const found = new Map<string, readonly (readonly string[])[]>();
	for (const block of blocksOfXlsx(bytes)) {
		if (block.kind === 'paragraph') name = block.text;
		else
			found.set(
				name,
				block.rows.map((row) => row.map(({ text }) => text))
			);
	}
	return found;
}

const squeezed = (text: string) => text.replace(/[\s,]+/g, '');

describe('the workbook', () => {
	test.each(recordTables)(
		'%s: its sheet 数据 is the table of the view, cell by cell',
		async (table) => {
			const all = await given(table, {});
			const sheets = sheetsOf(await written('xlsx', all));
			expect([...sheets.keys()].filter((name) => name !== '核对')).toEqual([
				'数据',
				'指标说明',
				'来源',
				'说明'
			]);
			const view = longTable(table, all.rows, 'v1', verdictsOf(all.context.findings));
			const [head, ...lines] = sheets.get('数据') ?? [];
			expect(head).toEqual(
				view.columns.map(({ label, unit }) => (unit ? `${label}（${unit}）` : label))
			);
			expect(lines).toHaveLength(all.rows.length);
			const differing = lines.flatMap((line, i) =>
				(view.rows[i]?.cells ?? []).flatMap(({ text }, j) =>
					squeezed(line[j] ?? '') === squeezed(text) ? [] : [[head?.[j], text, line[j]]]
				)
			);
			expect(differing).toEqual([]);
		}
	);

	test('codes are text, amounts are numbers, the head stays in sight and can be filtered', async () => {
		const parts = unzipSync(await written('xlsx', await given('observation', chosen)));
		const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(xml).toContain('s="2" t="inlineStr"><is><t xml:space="preserve">652300</t>');
		expect(xml).toContain('<v>3409300.00</v>');
		expect(xml).toContain('state="frozen"');
		expect(xml).toContain('<autoFilter ref="A1:');
	});

	test('来源 has every report with its SHA-256, 核对 every finding of the rows and no other', async () => {
		const all = await given('observation', chosen);
		const sheets = sheetsOf(await written('xlsx', all));
		const [head = [], ...sources] = sheets.get('来源') ?? [];
		const sums = sources.map((row) => Number(row[head.indexOf('所选行数')]));
		expect(sums.reduce((a, b) => a + b, 0)).toBe(all.rows.length);
		for (const row of sources) expect(row[head.indexOf('SHA-256')]).toMatch(/^[0-9a-f]{64}$/);
		const ids = new Set(all.rows.map((row) => String(row.row_id)));
		const sides = (f: { left_row: string | null; right_row: string | null }) =>
			`${f.left_row ?? ''} ${f.right_row ?? ''}`.split(' ');
		const every = (await engine.query({ sql: 'FROM finding', params: [] })) as never[];
		const touching = every.filter((f) => sides(f).some((id) => ids.has(id)));
		expect(touching.length).toBeGreaterThan(10);
		expect(sheets.get('核对')).toHaveLength(touching.length + 1);
	});

	test('a row says what the checks found on it, what asks for a look first', async () => {
		const { context } = await given('observation', {});
		const words = [...verdictsOf(context.findings).values()];
		expect(words.some((word) => word.startsWith('不一致'))).toBe(true);
		for (const word of words) if (word.includes('不一致')) expect(word).toMatch(/^不一致/);
	});

	test('说明 names filters, version, address, units and what an absence means', async () => {
		const sheets = sheetsOf(await written('xlsx', await given('observation', chosen)));
		const about = new Map(sheets.get('说明')?.map(([item = '', words]) => [item, words]));
		expect(about.get('筛选：单位')).toContain('（652300-gsl）');
		expect(about.get('筛选：类型')).toBe('不限');
		expect(about.get('数据版本')).toBe('v1full');
		expect(about.get('视图网址')).toBe('http://内网/data/?year=2024');
		expect(about.get('收录范围')).toContain('不代表全省');
		for (const word of Object.values(absences)) expect(about.has(`缺失用语：${word}`)).toBe(true);
	});

	test('指标说明 explains every column and every code that stands in a row', async () => {
		const all = await given('observation', {});
		const sheets = sheetsOf(await written('xlsx', all));
		const rows = sheets.get('指标说明')?.slice(1) ?? [];
		const of = (kind: string) => rows.filter(([first]) => first === kind);
		expect(of('列').map(([, column]) => column)).toEqual(sheets.get('数据')?.[0]);
		const codes = new Set(of('取值').map(([, , code]) => code));
		for (const row of all.rows) expect(codes).toContain(row.measure);
	});

	test('what is too long for one sheet goes on in the next', () => {
		const columns = ['序号', '又'].map((label) => ({ label, kind: 'integer' as const }));
		const rows = Array.from({ length: 25 }, (_, i) => [i, i]);
		const book = new WorkbookStream(columns, { name: '数据', count: 25, most: 10 }, []);
		for (let i = 0; i < 25; i += 4) book.rows(rows.slice(i, i + 4));
		const sheets = sheetsOf(Buffer.concat([...book.end()]));
		expect([...sheets].map(([name, { length }]) => [name, length])).toEqual([
			['数据', 11],
			['数据2', 11],
			['数据3', 6]
		]);
		expect([...sheets.values()].flatMap((sheet) => sheet.slice(1)).flat()).toEqual(
			rows.flat().map(String)
		);
	});

	test('written at once or piece by piece, it has the same parts', () => {
		const sheet = {
			name: '数据',
			columns: [{ label: '值', kind: 'amount' as const }],
			rows: [['1.00'], ['2.50']]
		};
		const book = new WorkbookStream(sheet.columns, { name: '数据', count: 2 }, []);
		book.rows(sheet.rows.slice(0, 1));
		book.rows(sheet.rows.slice(1));
		const parts = (bytes: Uint8Array) =>
			Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
		const sorted = (bytes: Uint8Array) =>
			parts(bytes).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
		const ours = sorted(Buffer.concat([...book.end()])).map(([name, text]) => [
			name,
			text?.replace(/width="\d+"/g, '')
		]);
		expect(ours).toEqual(
			sorted(workbook([sheet])).map(([name, text]) => [name, text?.replace(/width="\d+"/g, '')])
		);
	});
});

describe('the CSV', () => {
	test('is the table of the view with its verdicts', async () => {
		const all = await given('claim', chosen);
		const text = Buffer.from(await written('csv', all)).toString('utf8');
		const view = longTable('claim', all.rows, 'v1', verdictsOf(all.context.findings));
		expect(text).toBe(toCsv(view));
	});
});

describe('the package', () => {
	let folder: string;
	let files: Readonly<Record<string, string>>;
	let all: Given;
	beforeAll(async () => {
		all = await given('observation', { year: ['2023', '2024'] });
		const parts = unzipSync(await written('zip', all));
		folder = await mkdtemp(join(tmpdir(), 'jiheng-package-'));
		for (const [name, part] of Object.entries(parts)) await writeFile(join(folder, name), part);
		files = Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])
		);
	});
	afterAll(() => rm(folder, { recursive: true }));

	test('has the six files, and metadata that agree with them', () => {
		expect(Object.keys(files)).toEqual([
			'data.csv',
			'dictionary.csv',
			'sources.csv',
			'findings.csv',
			'metadata.json',
			'README.txt'
		]);
		const metadata = JSON.parse(files['metadata.json'] ?? '') as {
			columns: { name: string; type: string; unit?: string; description: string }[];
			counts: Record<string, number>;
			filters: Record<string, string[]>;
			version: string;
		};
		const lines = (name: string) => parse(files[name] ?? '', { bom: true }) as string[][];
		expect(metadata.columns.map(({ name }) => name)).toEqual(lines('data.csv')[0]);
		expect(metadata.columns.every(({ description }) => description !== '')).toBe(true);
		expect(metadata.version).toBe('v1full');
		expect(metadata.filters.year).toEqual(['2023', '2024']);
		expect(metadata.counts).toEqual({
			rows: lines('data.csv').length - 1,
			reports: lines('sources.csv').length - 1,
			findings: lines('findings.csv').length - 1
		});
	});

	test('README says what every file is and what an absence means', () => {
		for (const name of Object.keys(files).filter((name) => name !== 'README.txt'))
			expect(files['README.txt']).toContain(name);
		expect(files['README.txt']).toContain('“数值”为空不是零');
		expect(files['README.txt']?.replaceAll('\r\n', '')).not.toContain('\n');
	});

	const codeOf = (id: string) => opening.package.find((one) => one.id === id)?.code ?? '';

	test('its DuckDB snippet runs and counts its rows', async () => {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const sql = codeOf('duckdb').replace('data.csv', join(folder, 'data.csv'));
		const found = (await connection.runAndReadAll(sql)).getRowObjects();
		connection.closeSync();
		instance.closeSync();
		expect(found.reduce((sum, row) => sum + Number(row['行数']), 0)).toBe(all.rows.length);
		expect(found.map((row) => row['单位'])).toContain('昌吉州工商联');
	});

	const python = runs('python3', ['-c', '']);
	test.runIf(python)('its Python snippet runs and counts its rows', () => {
		const said = execFileSync('python3', ['-c', codeOf('python')], { cwd: folder }).toString();
		expect(said).toMatch(new RegExp(`^${all.rows.length} `));
	});

	const pandas = runs('python3', ['-c', 'import pandas']);
	test.runIf(pandas)('its pandas snippet runs', () => {
		expect(() => execFileSync('python3', ['-c', codeOf('pandas')], { cwd: folder })).not.toThrow();
	});

	const r = runs('Rscript', ['--version']);
	test.runIf(r)('its R snippet runs', () => {
		expect(() => execFileSync('Rscript', ['-e', codeOf('r')], { cwd: folder })).not.toThrow();
	});
});

describe('the snapshot', () => {
	test('its DuckDB snippet attaches it and answers', async () => {
		const out = await mkdtemp(join(tmpdir(), 'jiheng-snapshot-'));
		const built = await build('data', out);
		if (!built.ok) throw new Error('the package was refused');
		const [duckdb] = opening.snapshot(join(out, built.manifest.snapshot.file));
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const [attach = '', ask = ''] = duckdb?.code.split(';') ?? [];
		await connection.run(attach);
		expect((await connection.runAndReadAll(ask)).getRows().length).toBeGreaterThan(5);
		connection.closeSync();
		instance.closeSync();
		await rm(out, { recursive: true });
	});
});

test('every form of citation names the version and where it was read', () => {
	for (const { text } of citations({ version: '6d6b1b', address: 'http://内网/data/' })) {
		expect(text).toContain('6d6b1b');
		expect(text).toContain('http://内网/data/');
	}
});

function runs(command: string, args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
