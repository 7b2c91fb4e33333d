import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/lib/engine/engine';
import { headingOf } from '../../src/lib/model/headings';
import { recordTables, schema, tableNames } from '../../src/lib/model/schema';
import { absences, bases } from '../../src/lib/model/terms';
import { askRecords } from '../../src/lib/query/lists/records';
import { dictionary } from '../../src/lib/views/data/dictionary';
import { dataPage } from '../../src/lib/views/data/page';
import { published, sizeOf } from '../../src/lib/views/data/published';
import type { Where } from '../../src/lib/query/where';
import { engineOver } from '../support/engine';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { formatCount } from '../../src/lib/util/count';
import { nameParts } from '../../src/lib/views/filter-words';
import { downloadOver, viewOver } from '../support/data-page';

const engine = await engineOver();
const view = viewOver(engine);
const download = downloadOver(engine);

describe('what is counted, shown and downloaded is the same', () => {
	test.each(recordTables)('%s: rows of the choice, the sentence and the file agree', async (id) => {
		const { table, rows, sentence, preview } = await view(id);
		const { lines } = await download(id);
		expect(rows).toBe(lines.length);
		expect(table.choices.find((choice) => choice.id === id)?.n).toBe(lines.length);
		const stated = lines.filter((line) => line.get('来历') === bases.stated).length;
		const absent = lines.filter((line) => line.get('缺失原因') !== '').length;
		expect(sentence).toContain(
			`当前筛选${formatCount(lines.length)}行：原文列示${formatCount(stated)}`
		);
		if (absent > 0) expect(sentence).toContain(`缺失${absent}（`);
		else expect(sentence).not.toContain('缺失');
		const first = lines.slice(0, 50).map((line) => line.get('行标识'));
		expect(preview.rows.map((row) => row.key)).toEqual(first);
	});

	test('the default is every amount and count', async () => {
		expect(await dataPage.defaults(engine)).toEqual({});
		const { table, filters } = await view();
		expect(table.value).toBe('observation');
		expect(nameParts(table.label, filters)).toEqual(['金额与数量', '各年', '全量']);
	});

	test('reasons of absence are counted by their words', async () => {
		const { sentence } = await view('observation', { unit: ['110105-gsl'] });
		const { lines } = await download('observation', { unit: ['110105-gsl'] });
		const n = lines.filter((line) => line.get('缺失原因') === absences.not_in_report).length;
		expect(n).toBeGreaterThan(0);
		expect(sentence).toContain(`本报告未列示${n}`);
	});
});

describe('a downloaded row', () => {
	test('has code and word, the exact amount and what was printed, and where', async () => {
		const { lines } = await download('observation', { unit: ['652300-gsl'], year: ['2024'] });
		const row = lines.find(
			(line) =>
				line.get('项目代码') === 'expenditure' &&
				line.get('阶段代码') === 'adjusted' &&
				line.get('资金口径代码') === 'all' &&
				line.get('资金来源代码') === ''
		);
		expect(Object.fromEntries(row ?? [])).toMatchObject({
			单位代码: '652300-gsl',
			单位: '昌吉州工商联',
			年度: '2024',
			项目: '本年支出',
			阶段: '全年预算',
			资金口径: '全口径',
			数值: '3409300.00',
			计量单位: '元',
			来历: '原文列示',
			缺失原因: '',
			原文所印: '340.93',
			原文单位: '万元',
			报告标识: '652300-gsl-2024-final',
			报告: '2024年部门决算',
			数据版本: 'v1'
		});
		expect(row?.get('出处')).toContain('L140');
	});

	test('that has no value says why and holds no zero', async () => {
		for (const table of recordTables) {
			const { header, lines } = await download(table);
			const value = header.find((name) => /^(数值|金额|得分)/.test(name)) ?? '';
			for (const line of lines.filter((each) => each.get('缺失原因') !== '')) {
				expect(line.get('来历')).toBe('');
				if (table !== 'indicator') expect(line.get(value)).toBe('');
			}
		}
	});

	test('a score keeps the digits that are printed: 99.45, not 99.4500', async () => {
		const { lines } = await download('score', { unit: ['110105-gsl'] });
		const total = lines.find((line) => line.get('部分代码') === 'total');
		expect(total?.get('得分（分）')).toBe('99.45');
		expect(total?.get('原文所印')).toBe('99.45');
	});

	test('a lone operator is a code, a target that begins like a formula is guarded', async () => {
		const { lines } = await download('indicator');
		const operators = new Set(lines.map((line) => line.get('比较方式代码')));
		expect([...operators].filter((id) => id?.startsWith("'"))).toEqual([]);
		for (const line of lines) expect(line.get('目标值')).not.toMatch(/^[=+@]./);
	});

	test.each(recordTables)('%s: no two columns have one heading', async (table) => {
		const { header } = await download(table);
		expect(header.filter((name, i) => header.indexOf(name) !== i)).toEqual([]);
	});
});

describe('filters', () => {
	test('a year is the year the figures are about: 2023 holds what a report of 2024 tells', async () => {
		const { lines } = await download('observation', { unit: ['652300-gsl'], year: ['2023'] });
		expect(lines.length).toBeGreaterThan(0);
		expect(new Set(lines.map((line) => line.get('报告')))).toEqual(new Set(['2024年部门决算']));
	});

	test('the line under the title counts the units that have rows', async () => {
		const { scope } = await view('observation', { type: ['gsl'], year: ['2024'] });
		expect(scope).toContain('1个单位 · 1份报告 · 1个省份');
	});

	test('type, level and region narrow rows as they narrow units', async () => {
		const units = async (where: Where) =>
			new Set((await askRecords(engine, 'observation', where)).map((row) => row.unit_id));
		expect(await units({ level: ['prefecture'] })).toEqual(new Set(['652300-gsl']));
		expect(await units({ region: ['650000'] })).toEqual(new Set(['650104-gsl', '652300-gsl']));
		expect(await units({ type: ['jcy'] })).toEqual(new Set(['320000-jcy']));
		expect(await units({ type: ['fy'] })).toEqual(new Set());
	});

	test('where nothing is left the sentence names the filter to lift', async () => {
		const { rows, sentence, nearest, preview } = await view('observation', {
			unit: ['360502-gsl'],
			year: ['2024']
		});
		const all = await view('observation', { unit: ['360502-gsl'] });
		expect([rows, preview.rows.length]).toEqual([0, 0]);
		expect(nearest).toEqual({ dimension: 'year', label: '年度', n: all.rows });
		expect(sentence).toBe(`没有符合条件的记录；不限年度时有${formatCount(all.rows)}行。`);
	});
});

describe('every figure of the preview opens its record', () => {
	test.each(recordTables)('%s: in the column it stands in', async (id) => {
		const { preview } = await view(id);
		const at = (key: string) => preview.columns.findIndex((column) => column.key === key);
		for (const { key, cells } of preview.rows) {
			for (const { text, value, address } of cells)
				if (value !== null || /\d\.\d/.test(text)) expect(address).toContain(`record,row:${key}`);
			if (at('value') >= 0) expect(cells[at('value')]?.address).toBe(`record,row:${key}`);
			if (at('weight') >= 0)
				expect(cells[at('weight')]?.address).toBe(`record,row:${key},field:weight`);
		}
	});

	test.each(recordTables)('%s: the drawer shows the same figure', async (id) => {
		const { preview } = await view(id);
		const [row] = preview.rows;
		const addresses = row?.cells.flatMap(({ address }) => address ?? []) ?? [];
		expect(addresses.length).toBeGreaterThan(1);
		for (const address of addresses) expect(await provenance(engine, address)).not.toBeNull();
	});
});

describe('the dictionary and the files', () => {
	test('every column of every table has a heading in Chinese, a type and its words', () => {
		for (const { name, columns } of dictionary()) {
			expect(columns.map((column) => column.name)).toEqual(Object.keys(schema[name].columns));
			for (const column of columns) {
				expect(column.heading).toBe(headingOf(name, column.name));
				expect(column.heading).not.toBe(column.name);
				for (const [, word] of column.terms) expect(word).not.toBe('');
			}
		}
		const observation = dictionary().find((table) => table.name === 'observation');
		const measure = observation?.columns.find((column) => column.name === 'measure');
		expect(measure?.terms).toContainEqual(['vehicles_held', '公务用车保有量（辆）']);
	});

	test('every table that the pipeline wrote is listed with its rows and size', () => {
		const manifest: Manifest = {
			version: 'v1',
			snapshot: { file: 'jiheng-v1.duckdb', bytes: 815_104, sha256: 'aa' },
			tables: Object.fromEntries(tableNames.map((name, i) => [name, i]))
		};
		const resources = tableNames.map((name) => ({ name, path: `${name}.csv`, bytes: 740 }));
		const { tables, snapshot } = published(manifest, { resources });
		expect(tables.map(({ name, rows }) => [name, rows])).toEqual(
			tableNames.map((name, i) => [name, i])
		);
		expect(tables[0]).toMatchObject({ path: '/data/tables/region.csv', size: '740 B' });
		expect(snapshot).toEqual({ path: '/data/jiheng-v1.duckdb', size: '815 KB', sha256: 'aa' });
		expect(sizeOf(1_234_567)).toBe('1.2 MB');
	});
});
