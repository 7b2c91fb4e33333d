import { describe, expect, test } from 'vitest';
import { placeAt } from '../../src/lib/ingest/document';
import { read } from '../../src/lib/ingest/read';
import { codeTable } from '../../src/pipeline/import/code-table';
import { blocksOf, places, words } from './blocks';
import { grid, pdf, type PdfPage } from './documents';

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
		expect(words(await blocksOf('a.pdf', bytes, { codeTable }))).toEqual([
			'部门决算公开'.repeat(3)
		]);
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
