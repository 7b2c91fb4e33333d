import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { recordTables, schema, type RecordTable } from '../../src/lib/model/schema';
import { bases, type ReportKind } from '../../src/lib/model/terms';
import { gapOf } from '../../src/lib/views/data/gap';
import type { Where } from '../../src/lib/query/where';
import { engineOver } from '../support/engine';
import { plainText } from '../../src/lib/views/prose';
import { formatCount } from '../../src/lib/util/count';
import { downloadOver, viewOver } from '../support/data-page';

const engine = await engineOver();
const view = viewOver(engine);
const download = downloadOver(engine);

describe('coverage', () => {
	const cells = async (where: Where = {}) => {
		const [coverage] = (await view('observation', where)).figures;
		if (!coverage) expect.fail('no coverage');
		const years = coverage.table.columns.slice(1).map((column) => column.key);
		return new Map(
			coverage.table.rows.map((row) => [
				row.key,
				Object.fromEntries(years.map((year, i) => [year, row.cells[i + 1]?.text]))
			])
		);
	};

	test('a letter a kind of document, and in words why there is none', async () => {
		const all = await cells();
		expect(all.get('652300-gsl')).toMatchObject({ '2022': '未收录', '2024': '决（附评）' });
		expect(all.get('652300-gsl')?.['2023']).toMatch(/^未收录；2024年的文件载有\d+行$/);
		expect(all.get('110105-gsl')?.['2023']).toBe('评');
	});

	test('the sentence counts every cell once', async () => {
		const [coverage] = (await view()).figures;
		if (!coverage) expect.fail('no coverage');
		const [, all, own, told, none] =
			/共(\d+)格：(\d+)格.*；(\d+)格未收录，仅有.*；(\d+)格未收录，没有/.exec(
				plainText(coverage.sentence)
			) ?? [];
		expect(Number(own) + Number(told) + Number(none)).toBe(Number(all));
		const texts = coverage.table.rows.flatMap((row) => row.cells.slice(1).map((cell) => cell.text));
		expect(texts).toHaveLength(Number(all));
		expect(texts.filter((text) => text === '未收录')).toHaveLength(Number(none));
	});

	test('a unit without a document of the asked year keeps its row', async () => {
		expect((await cells({ year: ['2024'] })).get('360502-gsl')).toEqual({ '2024': '未收录' });
	});
});

describe('coverage by table', () => {
	const read = async (where: Where = {}) => {
		const { tables } = await view('observation', where);
		return {
			...tables,
			cells: new Map(
				tables.matrix.rows.map(({ key, cells }) => [key, cells.map((cell) => cell.text)])
			)
		};
	};

	test('a cell has the rows with what is derived, left over or absent, or why there is none', async () => {
		const { cells, matrix } = await read();
		expect(matrix.columns.slice(2).map(({ key }) => key)).toEqual([...recordTables]);
		expect(cells.get('510904-gsl 2023')).toEqual([
			'遂宁安居区工商联 2023年',
			'决（附评）',
			'79（推算6，图表残留数据2，所收录文件中未见21）',
			'49',
			'6',
			'31',
			'57（表内空白9）',
			'57（图表残留数据1）'
		]);
		expect(cells.get('110105-gsl 2023')?.slice(3, 7)).toEqual([
			'本报告未列示；部门决算、部门预算未收录',
			'5',
			'本报告未列示',
			'本报告未列示'
		]);
		expect(cells.get('652300-gsl 2023')?.slice(2, 5)).toEqual([
			'13（推算13）',
			'14（推算14）',
			'未收录'
		]);
	});

	test.each(recordTables)('%s: its lines add up to the rows that are downloaded', async (id) => {
		const { figure } = await read();
		const [header = [], ...lines]: string[][] = parse(toCsv(figure.table), { bom: true });
		const of = (line: string[], name: string) => Number(line[header.indexOf(name)]);
		const own = lines.filter((line) => line[header.indexOf('表')] === schema[id].label);
		const sum = (name: string) => own.reduce((all, line) => all + of(line, name), 0);
		expect(sum('行数')).toBe((await download(id)).lines.length);
		for (const line of own) {
			const parts = [...Object.values(bases), '缺失'].map((name) => of(line, name));
			expect(parts.reduce((a, b) => a + b)).toBe(of(line, '行数'));
			const silent = of(line, '行数') > 0 && of(line, '缺失') === 0;
			expect(line[header.indexOf('缺失或空缺的原因')] === '').toBe(silent);
		}
	});

	test('the sentence counts every cell and every row once', async () => {
		const { figure, matrix } = await read();
		const gaps = matrix.rows.flatMap((row) => row.cells.slice(2)).filter((cell) => cell.absence);
		const all = matrix.rows.length * recordTables.length;
		const sizes = await Promise.all(recordTables.map(async (id) => (await download(id)).lines));
		expect(plainText(figure.sentence)).toContain(
			`共${all}格：${all - gaps.length}格有记录，${gaps.length}格没有，原因见格内。所选范围共${formatCount(sizes.flat().length)}行：`
		);
	});

	test('the filters narrow it as they narrow the rows', async () => {
		const { cells } = await read({ unit: ['652300-gsl'], year: ['2024'] });
		expect([...cells.keys()]).toEqual(['652300-gsl 2024']);
		expect((await read({ type: ['fy'] })).matrix.rows).toEqual([]);
	});

	test('a gap names the documents that would tell', () => {
		const row = { unit_id: 'a', short_name: 'a', year: 2023, elsewhere: 0, told: [] };
		const gap = (kinds: readonly ReportKind[], table: RecordTable, attached = false) =>
			gapOf({ ...row, kinds, attached }, table).text;
		expect(gap([], 'score')).toBe('未收录');
		expect(gap(['final'], 'score')).toBe('本报告未列示；整体支出绩效自评未收录');
		expect(gap(['final'], 'score', true)).toBe('本报告未列示');
		expect(gap(['evaluation'], 'indicator')).toBe('本报告未列示');
		expect(gap(['selfeval'], 'spending')).toBe('本报告未列示；部门决算、部门预算未收录');
		expect(gap(['budget', 'selfeval'], 'spending')).toBe('所收录文件中未见');
		expect(gap(['budget'], 'project')).toBe('本报告未列示');
	});
});
