import type { Block } from '../../document';
import type { ReadOptions } from '../options';
import { Obstacle } from '../unreadable';
import { blocksOfPages, pageOf, type Page } from './blocks';
import { inkOf } from './ink';
import { loadPdfjs } from './library';

/** Longer documents are no single report. */
const mostPages = 300;

/** Fewer characters a page, beside pictures, are stamps on a scan. */
const fewest = 12;

/** Blocks of a PDF, and the number of its pages. */
export async function blocksOfPdf(
	bytes: Uint8Array,
	{ signal, onProgress, codeTable }: ReadOptions
): Promise<{ readonly pages: number; readonly blocks: readonly Block[] }> {
	if (!hasEnd(bytes)) throw new Obstacle('truncated');
	const pdfjs = await loadPdfjs();
	const task = pdfjs.getDocument({
		data: bytes.slice(),
		disableFontFace: true,
		useSystemFonts: false,
		isEvalSupported: false,
		useWorkerFetch: false,
		useWasm: false,
		maxImageSize: 1,
		enableXfa: false,
		verbosity: 0,
		...(codeTable ? codeTables(codeTable) : {})
	});
	try {
		const document = await task.promise.catch((error: unknown) => {
			throw new Obstacle(isLocked(error) ? 'encrypted' : 'damaged');
		});
		const count = document.numPages;
		if (count > mostPages) throw new Obstacle('too_many_pages');
		const pages: Page[] = [];
		let glyphs = 0;
		for (let number = 1; number <= count; number++) {
			signal?.throwIfAborted();
			const page = await document.getPage(number);
			const ink = await inkOf(pdfjs, page);
			page.cleanup();
			glyphs += ink.glyphs.filter(({ text }) => text.trim() !== '').length;
			pages.push(pageOf(number, ink));
			onProgress?.(number / count);
		}
		if (glyphs < fewest * count && holdsImages(bytes)) throw new Obstacle('scanned');
		if (glyphs === 0) throw new Obstacle('no_text');
		return { pages: count, blocks: blocksOfPages(pages) };
	} finally {
		await task.destroy();
	}
}

/** Lets pdfjs ask for code tables by name, wherever they are kept. */
const codeTables = (load: NonNullable<ReadOptions['codeTable']>) => ({
	CMapReaderFactory: class {
		async fetch({ name }: { readonly name: string }) {
			return { cMapData: await load(name), isCompressed: true };
		}
	}
});

/** A whole file says that it ends. */
function hasEnd(bytes: Uint8Array): boolean {
	const tail = String.fromCharCode(...bytes.subarray(-4096));
	return tail.includes('%%EOF');
}

/** Pictures keep their descriptions unpacked, whatever else is packed. */
function holdsImages(bytes: Uint8Array): boolean {
	return /\/Subtype\s*\/Image/.test(new TextDecoder('latin1').decode(bytes));
}

const isLocked = (error: unknown): boolean =>
	error instanceof Error && error.name === 'PasswordException';
