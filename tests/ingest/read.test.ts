import { describe, expect, test } from 'vitest';
import { read } from '../../src/lib/ingest/read';
import { blocksOf, places, utf16, utf8, words } from './blocks';
import { docx, wordParagraph, xlsx } from './documents';

const table = [
	['项目', '预算数', '决算数'],
	['合计', '', '12.30']
];

describe('text', () => {
	const text = '一、收入\n本年收入合计12.30万元。\n';
	const read = ['一、收入', '本年收入合计12.30万元。'];

	test('is read in UTF-8 with and without a mark', async () => {
		expect(words(await blocksOf('a.txt', utf8(text)))).toEqual(read);
		expect(words(await blocksOf('a.txt', utf8(`\uFEFF${text}`)))).toEqual(read);
	});

	test('is read in UTF-16 of either order', async () => {
		const little = new Uint8Array([0xff, 0xfe, ...utf16(text, true)]);
		const big = new Uint8Array([0xfe, 0xff, ...utf16(text, false)]);
		expect(words(await blocksOf('a.txt', little))).toEqual(read);
		expect(words(await blocksOf('a.txt', big))).toEqual(read);
	});

	test('is read in GBK', async () => {
		const bytes = new Uint8Array([0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x32, 0xcd, 0xf2, 0xd4, 0xaa]);
		expect(words(await blocksOf('a.txt', bytes))).toEqual(['收入12万元']);
	});

	test('says what it is and hashes its bytes', async () => {
		expect(await read_('a.txt', utf8('收入'))).toMatchObject({
			name: 'a.txt',
			format: 'txt',
			pages: 0,
			sha256: /^[0-9a-f]{64}$/
		});
	});
});

async function read_(name: string, bytes: Uint8Array) {
	const result = await read({ name, bytes });
	return 'sha256' in result && /^[0-9a-f]{64}$/.test(result.sha256)
		? { ...result, sha256: /^[0-9a-f]{64}$/ }
		: result;
}

describe('a web page', () => {
	test('gives paragraphs and tables, spanned cells once and empty beside', async () => {
		const html = `<html><head><title>x</title><script>var a</script></head><body><p>一、收入<b>情况</b></p>
			<table><tr><td rowspan="2">收入</td><td colspan="2">金额</td></tr><tr><td>1.00</td><td></td></tr></table>
			单位：万元</body></html>`;
		const blocks = await blocksOf('a.html', utf8(html));
		expect(words(blocks)).toEqual([
			'一、收入情况',
			[
				['收入', '金额', ''],
				['', '1.00', '']
			],
			'单位：万元'
		]);
		expect(places(blocks)).toEqual(['L1', ['p1:t1:r1', 'p1:t1:r2'], 'L2']);
	});

	test('is recognised under the name of a workbook, and a table that holds tables is layout', async () => {
		const html =
			'<table><tr><td>左</td><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>';
		expect(words(await blocksOf('a.xls', utf8(html)))).toEqual(['左', [['甲', '1']]]);
	});
});

test('CSV is one table under its title, blank cells kept', async () => {
	const blocks = await blocksOf('a.csv', utf8('收支总表,,\n项目,预算数,决算数\n合计,,12.30\n'));
	expect(words(blocks)).toEqual(['收支总表', table]);
	expect(places(blocks)).toEqual(['L1', ['L2', 'L3']]);
});

test('a workbook shows numbers as its formats do, blank cells kept, notes below', async () => {
	const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>
		<row r="2"><c r="A2" t="inlineStr"><is><t>项目</t></is></c><c r="B2" t="str"><f>x</f><v>预算数</v></c><c r="C2" t="inlineStr"><is><t>决算数</t></is></c></row>
		<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>1234.3000000000002</v></c></row>
		<row r="4"><c r="A4" t="s"><v>2</v></c></row>`;
	const bytes = xlsx({ Sheet1: rows }, ['收支总表', '合计', '注：本表为空']);
	const blocks = await blocksOf('a.xlsx', bytes);
	expect(words(blocks)).toEqual([
		'收支总表',
		[
			['项目', '预算数', '决算数'],
			['合计', '', '1,234.30']
		],
		'注：本表为空'
	]);
	expect(places(blocks)).toEqual(['p1:t1:r1', ['p1:t1:r2', 'p1:t1:r3'], 'p1:t1:r4']);
});

test('a Word document gives paragraphs and tables, merged cells once and empty beside', async () => {
	const cell = (text: string, merge = '') =>
		`<w:tc><w:tcPr>${merge}</w:tcPr>${wordParagraph(text)}</w:tc>`;
	const body = `${wordParagraph('一、收入')}<w:tbl>
		<w:tr>${cell('项目', '<w:vMerge w:val="restart"/>')}${cell('金额', '<w:gridSpan w:val="2"/>')}</w:tr>
		<w:tr>${cell('', '<w:vMerge/>')}${cell('预算数')}${cell('决算数')}</w:tr>
		<w:tr>${cell('合计')}${cell('')}${cell('12.30')}</w:tr></w:tbl>`;
	expect(words(await blocksOf('a.docx', docx(body)))).toEqual([
		'一、收入',
		[
			['项目', '金额', ''],
			['', '预算数', '决算数'],
			['合计', '', '12.30']
		]
	]);
});
