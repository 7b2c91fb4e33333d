import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, type Block } from '../../src/lib/ingest/document';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import { codeTable } from '../../src/pipeline/import/code-table';
import { docx, grid, pdf, wordParagraph, xlsx, type PdfPage } from './documents';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function blocksOf(name: string, bytes: Uint8Array): Promise<readonly Block[]> {
	const result = await read({ name, bytes });
	if (isUnreadable(result)) throw new Error(result.message);
	return result.blocks;
}

const words = (blocks: readonly Block[]) =>
	blocks.map((block) =>
		block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))
	);

const places = (blocks: readonly Block[]) =>
	blocks.map((block) =>
		block.kind === 'paragraph'
			? block.places.map(({ locator }) => locator).join(' ')
			: block.rows.map((row) => row[0]?.locator)
	);

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
		const little = new Uint8Array([0xff, 0xfe, ...units(text, true)]);
		const big = new Uint8Array([0xfe, 0xff, ...units(text, false)]);
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

const units = (text: string, little: boolean) =>
	[...text].flatMap((c) => {
		const pair = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
		return little ? pair : pair.reverse();
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

describe('PDF', () => {
	/** A line that fills the page from margin to margin. */
	const full = (start: string) => start.padEnd(40, '的');

	test('joins a paragraph over lines and pages, and drops the numbers of pages', async () => {
		const pages: readonly PdfPage[] = [
			{
				words: [
					[120, 700, full('甲').slice(0, 38)],
					[100, 720, full('乙')],
					[295, 780, '1']
				]
			},
			{
				words: [
					[100, 60, full('丙')],
					[100, 80, '完。'],
					[120, 100, '丁。'],
					[295, 780, '2']
				]
			}
		];
		const blocks = await blocksOf('a.pdf', pdf(pages));
		expect(places(blocks)).toEqual(['p1 p2', 'p2']);
		const [first, second] = blocks;
		if (first?.kind !== 'paragraph') throw new Error('no paragraph');
		expect(first.text.replaceAll('的', '')).toBe('甲乙丙完。');
		expect(placeAt(first, first.text.indexOf('乙'))).toBe('p1');
		expect(placeAt(first, first.text.indexOf('丙'))).toBe('p2');
		expect(second && words([second])).toEqual(['丁。']);
	});

	test('reads a ruled table, blank cells kept, wrapped cells joined', async () => {
		const page: PdfPage = {
			words: [
				[250, 60, '收支总表'],
				[105, 118, '项目'],
				[205, 118, '预算数'],
				[305, 118, '决算数'],
				[105, 142, '本年支出'],
				[105, 154, '合计'],
				[350, 148, '12.30']
			],
			strokes: grid([100, 200, 300, 410], [100, 130, 160])
		};
		const blocks = await blocksOf('a.pdf', pdf([page]));
		expect(words(blocks)).toEqual([
			'收支总表',
			[
				['项目', '预算数', '决算数'],
				['本年支出合计', '', '12.30']
			]
		]);
		expect(places(blocks)).toEqual(['p1', ['p1:t1:r1', 'p1:t1:r2']]);
	});

	test('puts the text of a merged cell in its first square', async () => {
		const strokes = grid([100, 200, 300, 400], [100, 130, 160]).filter(
			([x0, , x1]) => x0 !== 300 || x1 !== 300
		);
		const page: PdfPage = {
			words: [
				[105, 118, '项目'],
				[290, 118, '金额'],
				[105, 148, '合计'],
				[205, 148, '1.00'],
				[310, 148, '2.00']
			],
			strokes: [...strokes, [300, 130, 300, 160]]
		};
		expect(words(await blocksOf('a.pdf', pdf([page])))).toEqual([
			[
				['项目', '金额', ''],
				['合计', '1.00', '2.00']
			]
		]);
	});

	test('lets a table go on over the page, its header not said twice, a cut row made whole', async () => {
		const strokes = grid([100, 180, 300], [100, 130, 160]);
		const blocks = await blocksOf(
			'a.pdf',
			pdf([
				{
					words: [
						[105, 118, '项目'],
						[205, 118, '金额'],
						[105, 148, '一般公共服务'],
						[205, 148, '1.00']
					],
					strokes
				},
				{
					words: [
						[105, 118, '支出'],
						[105, 148, '合计'],
						[205, 148, '1.00']
					],
					strokes
				},
				{
					words: [
						[105, 118, '项目'],
						[205, 118, '金额'],
						[105, 148, '其他'],
						[205, 148, '2.00']
					],
					strokes
				}
			])
		);
		expect(words(blocks)).toEqual([
			[
				['项目', '金额'],
				['一般公共服务支出', '1.00'],
				['合计', '1.00'],
				['其他', '2.00']
			]
		]);
	});

	test('reads aligned columns without rules, blank cells kept', async () => {
		const row = (y: number, ...cells: readonly string[]) =>
			cells.flatMap((text, i) => (text ? [[100 + i * 100, y, text] as const] : []));
		const rows = [
			row(100, '科目', '预算数', '决算数', '备注'),
			row(120, '合计', '1.00', '2.00', ''),
			row(140, '基本', '', '2.00', '无'),
			row(160, '项目', '1.00', '0.00', '')
		];
		expect(words(await blocksOf('a.pdf', pdf([{ words: rows.flat() }])))).toEqual([
			[
				['科目', '预算数', '决算数', '备注'],
				['合计', '1.00', '2.00', ''],
				['基本', '', '2.00', '无'],
				['项目', '1.00', '0.00', '']
			]
		]);
	});

	test('leaves out what stands beyond the edge of the page', async () => {
		const page: PdfPage = {
			words: [
				[100, 100, '看得见的字'],
				[100, 900, '看不见的字']
			]
		};
		expect(words(await blocksOf('a.pdf', pdf([page])))).toEqual(['看得见的字']);
	});

	test('reads Chinese of a font that is not embedded, by the code table it names', async () => {
		// 部门决算公开 in GBK
		const codes = [0xb2bf, 0xc3c5, 0xbef6, 0xcbe3, 0xb9ab, 0xbfaa];
		const drawn = String.fromCharCode(...codes, ...codes, ...codes);
		const bytes = inGbk(pdf([{ words: [[100, 100, drawn]] }]));
		const result = await read({ name: 'a.pdf', bytes }, { codeTable });
		if (isUnreadable(result)) throw new Error(result.message);
		expect(words(result.blocks)).toEqual(['部门决算公开'.repeat(3)]);
	});

	test('tells how far it is', async () => {
		const shares: number[] = [];
		const page: PdfPage = { words: [[100, 100, '本年收入合计']] };
		const onProgress = (share: number) => shares.push(share);
		await read({ name: 'a.pdf', bytes: pdf([page, page]) }, { onProgress });
		expect(shares).toEqual([0.5, 1, 1]);
	});
});

/** The same PDF with its codes taken for GBK and no table of its own; its objects stay where they are. */
function inGbk(bytes: Uint8Array): Uint8Array {
	const told = [
		['/Identity-H', '/GBK-EUC-H'],
		['/ToUnicode 5 0 R', ''],
		['(Identity)', '(GB1)']
	] as const;
	const text = told.reduce(
		(text, [from, to]) => text.replace(from, to.padEnd(from.length)),
		String.fromCharCode(...bytes)
	);
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('what cannot be read gives one sentence that names the file', () => {
	const report = pdf([{ words: [[100, 100, '本年收入合计12.30万元']] }]);
	const locked =
		'/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
		'00'.repeat(32) +
		'> /U <' +
		'11'.repeat(32) +
		'> >> /ID [<00> <00>]';
	const ole = (name: string) =>
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...units(name, true)]);
	const cases: Readonly<Record<string, readonly [string, Uint8Array, RegExp]>> = {
		empty: ['空.txt', new Uint8Array(), /是空文件/],
		blank: ['空白.txt', utf8(' \n\n'), /是空文件/],
		scanned: ['扫描.pdf', pdf([{ image: true }]), /是扫描件/],
		'without text': ['无字.pdf', pdf([{}]), /没有任何文字/],
		'an encrypted PDF': ['加密.pdf', pdf([{ words: [[1, 1, '甲']] }], locked), /已加密/],
		'an encrypted workbook': ['加密.xlsx', ole('EncryptedPackage'), /已加密/],
		'a truncated PDF': ['截断.pdf', report.slice(0, 500), /不完整/],
		'a truncated document': ['截断.docx', docx(wordParagraph('甲')).slice(0, 300), /不完整/],
		'a damaged PDF': ['坏.pdf', utf8('%PDF-1.4\nxx\n%%EOF'), /已损坏/],
		'500 pages': ['长.pdf', pdf(Array.from({ length: 500 }, () => ({}))), /超过 300 页/],
		'a zip bomb': ['炸弹.docx', bomb(), /解压后过大/],
		'an archive': ['包.zip', zipSync({ 'a.txt': strToU8('a') }), /是压缩包/],
		'an OFD': ['版式.ofd', zipSync({ 'OFD.xml': strToU8('a') }), /是 OFD/],
		'an old Word file': ['旧.doc', ole('WordDocument'), /旧版 Word/],
		'an old workbook': ['旧.xls', ole('Workbook'), /旧版 Excel/],
		'a picture': ['图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /是图片/],
		'a page in place of the report': ['报告.pdf', utf8('<!DOCTYPE html><p>404</p>'), /内容是网页/],
		'another type': ['程序.bin', new Uint8Array([1, 0, 2, 0, 0, 3, 7, 200]), /不是可以导入的格式/],
		'an unknown encoding': ['乱码.txt', new Uint8Array([0xff, 0xff, 0x80, 0x20]), /编码无法识别/],
		'a broken CSV': ['坏.csv', utf8('a,"b\n'), /已损坏/]
	};

	test.each(Object.entries(cases))('%s', async (_, [name, bytes, sentence]) => {
		const result = await read({ name, bytes });
		if (!isUnreadable(result)) throw new Error('it was read');
		expect(result.message).toMatch(sentence);
		expect(result.message).toMatch(new RegExp(`^“${name}”[^。]+。$`));
	});
});

/** A document of a few kilobytes that claims to unpack to 200 MB. */
function bomb(): Uint8Array {
	return zipSync({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) });
}

test('reading stops when it is told to, with the reason given', async () => {
	const control = new AbortController();
	const page: PdfPage = { words: [[100, 100, '本年收入合计']] };
	const reading = read(
		{ name: 'a.pdf', bytes: pdf([page, page, page]) },
		{ signal: control.signal, onProgress: () => control.abort(new Error('够了')) }
	);
	await expect(reading).rejects.toThrow('够了');
});

describe('no bytes make it throw', () => {
	const whole = [
		pdf([{ words: [[100, 100, '本年收入合计']], strokes: grid([100, 200, 300], [90, 120]) }]),
		docx(wordParagraph('本年收入合计')),
		xlsx({ 表: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' }),
		utf8('<html><table><tr><td colspan=3>a</td></tr></table>')
	];
	const names = fc.constantFrom('a.pdf', 'a.docx', 'a.xlsx', 'a.txt', 'a.html', 'a.csv');
	const settles = async (name: string, bytes: Uint8Array) => {
		const result = await read({ name, bytes });
		expect(isUnreadable(result) || result.blocks.length > 0).toBe(true);
	};

	test('at random', async () => {
		await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), settles), {
			seed: 4,
			numRuns: 200
		});
	});

	test('cut or changed anywhere', async () => {
		const cut = fc
			.record({
				bytes: fc.constantFrom(...whole),
				from: fc.double({ min: 0, max: 1, noNaN: true }),
				length: fc.nat(40),
				byte: fc.nat(255),
				end: fc.boolean()
			})
			.map(({ bytes, from, length, byte, end }) => {
				const at = Math.floor(from * bytes.length);
				return end ? bytes.slice(0, at) : bytes.slice().fill(byte, at, at + length);
			});
		await fc.assert(fc.asyncProperty(names, cut, settles), { seed: 4, numRuns: 200 });
	});
});
