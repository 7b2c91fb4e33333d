import type { Block } from '../../src/lib/ingest/document';
import { isUnreadable, read, type ReadOptions } from '../../src/lib/ingest/read';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in UTF-16, of either order. */
export const utf16 = (text: string, little: boolean) =>
	[...text].flatMap((c) => {
		const pair = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
		return little ? pair : pair.reverse();
	});

/** What a file is read into. */
export async function blocksOf(
	name: string,
	bytes: Uint8Array,
	options: ReadOptions = {}
): Promise<readonly Block[]> {
	const result = await read({ name, bytes }, options);
	if (isUnreadable(result)) throw new Error(result.message);
	return result.blocks;
}

/** The texts of blocks: a paragraph's, or those of a table's cells. */
export const words = (blocks: readonly Block[]) =>
	blocks.map((block) =>
		block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))
	);

/** The places of blocks: those of a paragraph's pieces, or of the first cell of each row. */
export const places = (blocks: readonly Block[]) =>
	blocks.map((block) =>
		block.kind === 'paragraph'
			? block.places.map(({ locator }) => locator).join(' ')
			: block.rows.map((row) => row[0]?.locator)
	);
