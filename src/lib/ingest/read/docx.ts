import { zipSync } from 'fflate';
import type { Block } from '../document';
import { blocksOfHtml } from './html';
import { unzip } from './zip';

/** What mammoth needs of a document; pictures and fonts stay packed. */
const needed = /^(?:\[Content_Types\]|_rels\/|word\/(?:_rels\/)?[^/]+$)/;

/** Blocks of a Word document, numbered as those of a web page are. */
export async function blocksOfDocx(bytes: Uint8Array): Promise<readonly Block[]> {
	const { default: mammoth } = await import('mammoth');
	// Packed again, its parts are known to be as large as they say.
	const parts = zipSync(
		unzip(bytes, (name) => needed.test(name)),
		{ level: 0 }
	);
	// A browser reads the one, Node the other.
	const input = { arrayBuffer: parts.buffer as ArrayBuffer, buffer: parts } as unknown;
	const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
		convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
	});
	return blocksOfHtml(value);
}
