import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { checkedBy } from '../../src/lib/export/extract/checked';
import { recordTables } from '../../src/lib/model/schema';
import { absences } from '../../src/lib/model/terms';
import type { RecordRow } from '../../src/lib/query/lists/records';
import type { Where } from '../../src/lib/query/where';
import { longFields, longTable } from '../../src/lib/views/data/long';
import { Exact } from '../../src/lib/util/exact';
import { engineOver } from '../support/engine';
import { given, sheetsOf, written } from './extracted';

/* What /data/ writes of chosen records: the workbook and the CSV agree with the table that is seen. */

const engine = await engineOver();

const chosen: Where = { unit: ['652300-gsl'], year: ['2024'] };

const squeezed = (text: string) => text.replace(/[\s,]+/g, '');

describe('the workbook', () => {
	test.each(recordTables)(
		'%s: its sheet 数据 is the table of the view, cell by cell',
		async (table) => {
			const all = await given(engine, table, {});
			const sheets = sheetsOf(await written('xlsx', all));
			expect([...sheets.keys()].filter((name) => name !== '核对')).toEqual([
				'数据',
				'指标说明',
				'来源',
				'说明'
			]);
			const view = longTable(table, all.rows, 'v1', checkedBy(all.context.findings));
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
		const parts = unzipSync(await written('xlsx', await given(engine, 'observation', chosen)));
		const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(xml).toContain('s="2" t="inlineStr"><is><t xml:space="preserve">652300</t>');
		expect(xml).toContain('<v>3409300.00</v>');
		expect(xml).toContain('state="frozen"');
		expect(xml).toContain('<autoFilter ref="A1:');
	});

	test('来源 has every report with its SHA-256, 核对 every finding of the rows and no other', async () => {
		const all = await given(engine, 'observation', chosen);
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
		const { context, rows } = await given(engine, 'observation', {});
		const words = rows.map(checkedBy(context.findings).verdicts);
		expect(words.some((word) => word.startsWith('不一致'))).toBe(true);
		for (const word of words) if (word.includes('不一致')) expect(word).toMatch(/^不一致/);
	});

	test('说明 names filters, version, address, units and what an absence means', async () => {
		const sheets = sheetsOf(await written('xlsx', await given(engine, 'observation', chosen)));
		const about = new Map(sheets.get('说明')?.map(([item = '', words]) => [item, words]));
		expect(about.get('筛选：单位')).toContain('（652300-gsl）');
		expect(about.get('筛选：类型')).toBe('不限');
		expect(about.get('数据版本')).toBe('v1full');
		expect(about.get('视图网址')).toBe('http://内网/data/?year=2024');
		expect(about.get('收录范围')).toContain('不代表全省');
		for (const word of Object.values(absences)) expect(about.has(`缺失用语：${word}`)).toBe(true);
	});

	test('指标说明 explains every column and every code that stands in a row', async () => {
		const all = await given(engine, 'observation', {});
		const sheets = sheetsOf(await written('xlsx', all));
		const rows = sheets.get('指标说明')?.slice(1) ?? [];
		const of = (kind: string) => rows.filter(([first]) => first === kind);
		expect(of('列').map(([, column]) => column)).toEqual(sheets.get('数据')?.[0]);
		const codes = new Set(of('取值').map(([, , code]) => code));
		for (const row of all.rows) expect(codes).toContain(row.measure);
	});
});

describe('a claim', () => {
	test('stands beside the figures it rests on and what it recomputes to, which is as the checks say', async () => {
		const { rows, context } = await given(engine, 'claim', {});
		const fields = longFields('claim', 'v1', checkedBy(context.findings));
		const of = (row: RecordRow) => {
			const text = (label: string) =>
				fields.find((field) => field.label === label)?.text(row) ?? expect.fail(`no ${label}`);
			return {
				exact: new Exact(text('所说明的行的数值') || 'NaN')
					.div(text('基数行的数值') || 'NaN')
					.times(100),
				printed: text('数值'),
				recomputed: text('复算值'),
				verdict: text('核对结论')
			};
		};
		const all = rows.map(of);
		const rates = rows.filter(({ kind }) => kind === 'execution').map(of);
		const computed = rates.filter(({ recomputed }) => recomputed !== '');
		expect(computed.length).toBeGreaterThan(20);
		for (const { exact, printed, recomputed, verdict } of computed) {
			if (!verdict.includes('口径差异'))
				expect(exact.toDecimalPlaces(4).toFixed()).toBe(recomputed);
			if (verdict === '相符') expect(exact.toDecimalPlaces(2).eq(printed)).toBe(true);
		}
		const contradicted = all.filter(({ verdict }) => verdict.startsWith('不一致'));
		expect(contradicted.some(({ recomputed }) => recomputed !== '')).toBe(true);
		expect(all.some(({ recomputed }) => recomputed === '')).toBe(true);
	});
});

describe('the CSV', () => {
	test('is the table of the view with its verdicts', async () => {
		const all = await given(engine, 'claim', chosen);
		const text = Buffer.from(await written('csv', all)).toString('utf8');
		const view = longTable('claim', all.rows, 'v1', checkedBy(all.context.findings));
		expect(text).toBe(toCsv(view));
	});
});
