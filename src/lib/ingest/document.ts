/** Formats that reports are published in. */
export const formats = {
	txt: '文本',
	html: '网页',
	csv: 'CSV',
	xlsx: 'Excel 工作簿',
	docx: 'Word 文档',
	pdf: 'PDF'
} as const;
export type Format = keyof typeof formats;

/** A report as it was read, whatever its format: what it says in reading order, each piece with its place. */
export interface Document {
	/** The name of its file. */
	readonly name: string;
	readonly format: Format;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	/** Pages of a PDF; of other formats 0. */
	readonly pages: number;
	readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

/** A paragraph, joined across the lines and pages it was set over. */
export interface Paragraph {
	readonly kind: 'paragraph';
	readonly text: string;
	/** Where its pieces stand, ascending; the first begins at 0. */
	readonly places: readonly Piece[];
}

/** From an offset of a paragraph's text on it stands at another place. */
export interface Piece {
	readonly from: number;
	/** `L41`, `p7`. */
	readonly locator: string;
}

/** A table as its rows of cells, ragged where it was printed so. */
export interface Table {
	readonly kind: 'table';
	readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
	/** Without spaces around it; empty where the cell is. */
	readonly text: string;
	/** `L41`, `p7:t5:r3`. */
	readonly locator: string;
}

/** The place of a character of a paragraph. */
export function placeAt({ places }: Paragraph, offset: number): string {
	const piece = places.findLast(({ from }) => from <= offset);
	return piece?.locator ?? places[0]?.locator ?? '';
}
