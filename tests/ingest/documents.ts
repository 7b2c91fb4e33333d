import { strToU8, zipSync } from 'fflate';

/** Text at a place of a page, in points from its top left corner. */
export type Words = readonly [x: number, y: number, text: string];

/** A line of a table, from point to point. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

export interface PdfPage {
	readonly words?: readonly Words[];
	readonly strokes?: readonly Stroke[];
	readonly image?: boolean;
}

const [width, height, size] = [600, 800, 10];

const unicode = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end`;

/** A PDF of literal objects: one font whose codes are UTF-16, every character 10 points wide and high. */
export function pdf(pages: readonly PdfPage[], trailer = ''): Uint8Array {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>',
		stream(unicode),
		pages.some(({ image }) => image)
			? stream(
					'\0',
					'/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray'
				)
			: 'null',
		...pages.flatMap((page, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${8 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >> >>`,
			stream(content(page))
		])
	];
	let text = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const place = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const start = text.length;
	const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`;
	text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const stream = (text: string, entries = '') =>
	`<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;

function content({ words = [], strokes = [], image = false }: PdfPage): string {
	const shown = words.map(([x, y, text]) => {
		const codes = [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
		return `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${codes}> Tj ET`;
	});
	const drawn = strokes.map(
		([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`
	);
	return [...shown, ...drawn, ...(image ? ['q 500 0 0 700 50 50 cm /I Do Q'] : [])].join('\n');
}

/** All lines of a grid. */
export function grid(xs: readonly number[], ys: readonly number[]): readonly Stroke[] {
	const [left = 0, right = 0] = [xs[0], xs.at(-1)];
	const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
	return [
		...xs.map((x): Stroke => [x, top, x, bottom]),
		...ys.map((y): Stroke => [left, y, right, y])
	];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const zip = (files: Readonly<Record<string, string>>) =>
	zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)]))
	);

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with the body given as WordprocessingML. */
export const docx = (body: string): Uint8Array =>
	zip({
		'[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
	});

export const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A workbook of sheets given as SpreadsheetML rows; style 1 is `#,##0.00`. */
export const xlsx = (
	sheets: Readonly<Record<string, string>>,
	strings: readonly string[] = []
): Uint8Array => {
	const names = Object.keys(sheets);
	return zip({
		'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${names.map((_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
		'xl/styles.xml':
			'<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>',
		'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
		...Object.fromEntries(
			names.map((name, i) => [
				`xl/worksheets/sheet${i + 1}.xml`,
				`<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`
			])
		)
	});
};
