import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import { utf16, utf8 } from './blocks';
import { docx, grid, pdf, wordParagraph, xlsx, type PdfPage } from './documents';

describe('what cannot be read gives one sentence that names the file', () => {
	const report = pdf([{ words: [[100, 100, '本年收入合计12.30万元']] }]);
	const locked =
		'/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
		'00'.repeat(32) +
		'> /U <' +
		'11'.repeat(32) +
		'> >> /ID [<00> <00>]';
	const ole = (name: string) =>
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(name, true)]);
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
