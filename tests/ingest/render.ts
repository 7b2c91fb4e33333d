import {
	docx,
	grid,
	pdf,
	wordParagraph,
	xlsx,
	type PdfPage,
	type Stroke,
	type Words
} from './documents';

/** A document in our own notation: blocks between blank lines, a table where lines have cells between bars. */
export type Source = readonly (string | readonly (readonly string[])[])[];

/** Reads the notation of the cases. */
export const sourceOf = (text: string): Source =>
	text
		.trim()
		.split(/\n{2,}/)
		.map((block) =>
			block.includes('|')
				? block.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
				: block
		);

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same document as a file of each format. */
export const formats: Readonly<Record<string, (source: Source) => Uint8Array>> = {
	txt: (source) => utf8(source.map(asText).join('\n\n')),
	html: (source) => utf8(`<html><body>${source.map(asHtml).join('')}</body></html>`),
	csv: (source) => utf8(source.map(asCsv).join('\n')),
	docx: (source) => docx(source.map(asWord).join('')),
	xlsx: (source) => xlsx({ Sheet1: rowsOf(source).map(asSheetRow).join('') }),
	pdf: (source) => pdf(pagesOf(source))
};

type Block = Source[number];
const isText = (block: Block): block is string => typeof block === 'string';

const asText = (block: Block) =>
	isText(block)
		? block
		: block.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n');

const asHtml = (block: Block) =>
	isText(block)
		? `<p>${block}</p>`
		: `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const rowsOf = (source: Source) => source.flatMap((block) => (isText(block) ? [[block]] : block));
const asCsv = (block: Block) =>
	rowsOf([block])
		.map((row) => row.map(quoted).join(','))
		.join('\n');

const asWord = (block: Block) =>
	isText(block)
		? wordParagraph(block)
		: `<w:tbl>${block.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const column = (i: number) => String.fromCharCode(65 + i);
const asSheetRow = (row: readonly string[], y: number) =>
	`<row r="${y + 1}">${row.map((cell, x) => (cell === '' ? '' : `<c r="${column(x)}${y + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;

/** Lines of 48 characters, a page of 40 of them; tables are ruled. */
const [perLine, perPage, left, wide, high] = [48, 40, 60, 480, 18];

function pagesOf(source: Source): readonly PdfPage[] {
	const pages: { words: Words[]; strokes: Stroke[] }[] = [{ words: [], strokes: [] }];
	let line = 0;
	const next = () => {
		if (line === perPage) {
			pages.push({ words: [], strokes: [] });
			line = 0;
		}
		return { page: pages[pages.length - 1] as (typeof pages)[number], y: 50 + high * line++ };
	};
	for (const block of source) {
		if (isText(block)) {
			for (let from = 0; from < block.length; from += perLine) {
				const { page, y } = next();
				page.words.push([left, y, block.slice(from, from + perLine)]);
			}
			continue;
		}
		if (line + block.length > perPage) line = perPage;
		const width = wide / Math.max(...block.map((row) => row.length));
		const rows = block.map((row) => ({ row, ...next() }));
		const [first] = rows;
		if (!first) continue;
		for (const { row, page, y } of rows)
			page.words.push(...row.map((cell, x): Words => [left + x * width + 4, y, cell]));
		const edges = rows[0]?.row.map((_, x) => left + x * width) ?? [];
		const tops = rows.map(({ y }) => y - 12);
		first.page.strokes.push(...grid([...edges, left + wide], [...tops, (tops.at(-1) ?? 0) + high]));
	}
	return pages;
}
