import { describe, expect, test } from 'vitest';
import { examples } from '../../src/lib/charts/examples';
import { figureSheets, type Behind } from '../../src/lib/export/figure/sheets';
import { conditionSentence, recordsOf, type Taken } from '../../src/lib/export/figure/taken';
import { compose } from '../../src/lib/export/picture/compose';
import { linesOf } from '../../src/lib/export/picture/lines';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { textWidth } from '../../src/lib/charts/measure';
import type { FilterView } from '../../src/lib/views/filter';
import { idsOf } from '../../src/lib/util/ids';
import { figure, rateFigure, text } from '../components/examples';
import { light } from '../support/light';
import { wordsOf } from '../support/picture-words';
import { readWorkbook } from '../support/workbook';

const filters: readonly FilterView[] = [
	{
		...{ id: 'type', label: '类型', multiple: true, chosen: ['gsl'], summary: '工商联' },
		options: [
			{ id: 'gsl', label: '工商联', n: 3 },
			{ id: 'jcy', label: '检察院', n: 1 }
		]
	},
	{ id: 'year', label: '年度', multiple: true, chosen: [], summary: '全部', options: [] }
];
const taken: Taken = {
	...{ figure: rateFigure, arranged: null, filters },
	...{ version: '3fa9c1', address: 'http://intranet.test/compare/?type=gsl' }
};
const nothing: Behind = { reports: [], findings: [] };
const sheets = (more: Partial<Taken> = {}, behind: Behind = nothing) =>
	readWorkbook(workbook(figureSheets({ ...taken, ...more }, behind)));
const about = (all: ReturnType<typeof sheets>) =>
	new Map((all.get('说明')?.rows ?? []).map(([item = '', words = '']) => [item, words]));

describe('a figure as a workbook', () => {
	test('has five sheets, each with its headings in sight and a filter', () => {
		const all = sheets();
		expect([...all.keys()]).toEqual(['数据', '指标说明', '来源', '核对', '说明']);
		for (const { xml } of all.values()) expect(xml).toMatch(/state="frozen".*<autoFilter/s);
	});

	test('holds exact numbers as numbers, words as words, and why one is absent', () => {
		const { header = [], rows = [], numbers = [] } = sheets().get('数据') ?? {};
		const at = header.indexOf('预算执行率（%）');
		expect(rows.map((row) => row[at])).toEqual(['98.1897', '100.00', '']);
		expect(numbers.map((row) => row[at])).toEqual([true, true, false]);
		expect(rows[2]?.[header.indexOf('预算执行率（缺失原因）')]).toBe('本报告未列示');
		expect(numbers.map((row) => row[header.indexOf('单位')])).toEqual([false, false, false]);
	});

	test('holds the codes of units as text, whatever they look like', () => {
		const rows = [{ key: 'a', unit: '001234', cells: [text('甲'), figure('1.00')] }];
		const columns = rateFigure.table.columns.slice(0, 2);
		const table = { caption: '', columns, rows };
		const {
			header,
			rows: read,
			numbers
		} = sheets({ figure: { ...rateFigure, table } }).get('数据') ?? {};
		expect([header?.at(-1), read?.[0]?.at(-1), numbers?.[0]?.at(-1)]).toEqual([
			'单位代码',
			'001234',
			false
		]);
	});

	test('says what it shows, under which filters and order, of which data', () => {
		const said = about(sheets({ arranged: '按“预算执行率（%）”降序排列' }));
		expect(Object.fromEntries(said)).toMatchObject({
			标题: rateFigure.title,
			文字: rateFigure.sentence,
			'筛选：类型': '工商联',
			'筛选：分母': '按全年预算',
			行: '按“预算执行率（%）”降序排列',
			缺失: rateFigure.absences,
			数据版本: '3fa9c1',
			视图网址: taken.address
		});
		expect(said.has('筛选：年度')).toBe(false);
	});

	test('says that sources are missing, not that there are none, where they could not be asked for', () => {
		expect(about(sheets({}, { failure: '浏览器不支持 WebAssembly' })).get('来源与核对')).toContain(
			'浏览器不支持 WebAssembly'
		);
		expect([...about(sheets()).values()].join()).not.toContain('未能取出');
	});

	test('explains the metrics its numbers are values of', () => {
		const address = 'execution_rate,unit:652300-gsl,year:2024';
		const rows = [{ key: 'a', cells: [text('甲'), figure('86.64', { address })] }];
		const columns = rateFigure.table.columns.slice(0, 2);
		const read = sheets({ figure: { ...rateFigure, table: { caption: '', columns, rows } } });
		const metric = read.get('指标说明')?.rows.find(([kind]) => kind === '指标');
		expect(metric?.slice(1, 3)).toEqual(['预算执行率', '%']);
		expect(metric?.[3]).toContain('本年支出（决算） ÷ 本年支出预算');
	});
});

test('the records behind a figure are those of its cells and addresses, each once', () => {
	const cells = [
		figure('1', { rows: 'r#observation-1 r#observation-2' }),
		figure('2', { address: 'record,row:r#observation-2' }),
		figure('3', { address: 'change,rows:r#observation-3,base:r#observation-1' })
	];
	const table = { ...rateFigure.table, rows: [{ key: 'a', cells }] };
	expect(recordsOf({ table, sentence: ['', figure('4', { rows: 'r#claim-1' })] })).toEqual([
		'r#observation-1',
		'r#observation-2',
		'r#observation-3',
		'r#claim-1'
	]);
});

describe('a figure as a picture', () => {
	const svg = compose(taken, light)?.svg ?? '';
	const words = wordsOf(svg);

	test('carries title, filters, unit, sentence, absences, notes, source and data version', () => {
		const plain = (said: string) => said.replace(/\s/g, '');
		for (const said of [
			rateFigure.title,
			'筛选：类型 工商联；分母 按全年预算。',
			'单位：%',
			rateFigure.sentence as string,
			rateFigure.absences ?? '',
			...rateFigure.caveats,
			'来源：3份报告 · 数据版本 3fa9c1'
		])
			expect(plain(words)).toContain(plain(said));
	});

	test('of every form of chart stands by itself: light colours on white, no variable, no foreign address', () => {
		for (const form of idsOf(examples)) {
			const drawn = compose({ ...taken, figure: { ...rateFigure, chart: examples[form] } }, light);
			expect(drawn?.svg).toMatch(/<rect width="768" height="\d+" fill="#ffffff"\/>/);
			expect(drawn?.svg).not.toMatch(/var\(|NaN|undefined|href=/);
			expect(
				drawn?.svg.match(/https?:[^"]+/g)?.every((url) => url.endsWith('w3.org/2000/svg'))
			).toBe(true);
			expect(wordsOf(drawn?.svg ?? '')).toContain('单位：');
		}
	});

	test('is none of a figure without a chart', () => {
		expect(compose({ ...taken, figure: { ...rateFigure, chart: null } }, light)).toBeNull();
	});

	test('is well-formed whatever its words hold', () => {
		const odd = compose({ ...taken, figure: { ...rateFigure, title: '<b>&"甲"' } }, light)?.svg;
		expect(odd).toContain('<title>&lt;b&gt;&amp;&quot;甲&quot;</title>');
		expect(wordsOf(odd ?? '')).toContain('<b>&"甲"');
	});

	test('has no sentence of filters where nothing can be chosen', () => {
		expect(conditionSentence({ figure: { ...rateFigure, switches: [] }, filters: [] })).toBe('');
		const open = filters.map((filter) => ({ ...filter, chosen: [] }));
		expect(conditionSentence({ figure: { ...rateFigure, switches: [] }, filters: open })).toBe(
			'筛选：不限。'
		);
	});
});

describe('a text in lines', () => {
	const said =
		'按全年预算口径，3个可计算预算执行率，为96.62%至100.00%（昌吉州工商联2024年），其余未列示。';

	test('loses no character and is never too wide', () => {
		for (const most of [60, 100, 140, 300]) {
			const lines = linesOf(said, 12, most);
			expect(lines.join('')).toBe(said);
			expect(lines.filter((line) => textWidth(line, 12) > most)).toEqual([]);
		}
	});

	test('keeps numbers with their units, closing marks behind and opening ones before their words', () => {
		for (let most = 72; most < 400; most += 7)
			for (const line of linesOf(said, 12, most)) {
				expect(line).not.toMatch(/^[，。）]|（$|\d$|^[.%]|^年/);
			}
	});

	test('cuts what is longer than a line', () => {
		expect(linesOf('a'.repeat(50), 10, 100).join('')).toBe('a'.repeat(50));
		expect(linesOf('', 10, 100)).toEqual([]);
	});
});
