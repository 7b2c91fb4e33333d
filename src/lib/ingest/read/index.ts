import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Block, Document } from '../document';
import type { ReadOptions } from './options';
import { recognise, type Recognised } from './recognise';
import { blocksOf } from './text';
import { Obstacle, unreadable, type Unreadable } from './unreadable';

export type { ReadOptions } from './options';
export type { Reason, Unreadable } from './unreadable';

const mostBytes = 100 * 1024 * 1024;

/**
 * Reads a report. A file that is none gives one sentence that names it and says what to do; only the signal's abort
 * rejects.
 */
export async function read(
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
	options: ReadOptions = {}
): Promise<Document | Unreadable> {
	const { signal, onProgress } = options;
	signal?.throwIfAborted();
	try {
		if (bytes.length === 0) throw new Obstacle('empty');
		if (bytes.length > mostBytes) throw new Obstacle('too_large');
		const recognised = recognise(name, bytes);
		const { pages, blocks } = await contentOf(recognised, bytes, options);
		signal?.throwIfAborted();
		if (blocks.length === 0) throw new Obstacle('no_text');
		onProgress?.(1);
		const hash = bytesToHex(sha256(bytes));
		return { name, format: recognised.format, sha256: hash, pages, blocks };
	} catch (error) {
		signal?.throwIfAborted();
		return unreadable(name, error instanceof Obstacle ? error.reason : 'damaged');
	}
}

/** Whether reading failed. */
export const isUnreadable = (result: Document | Unreadable): result is Unreadable =>
	'kind' in result;

async function contentOf(
	recognised: Recognised,
	bytes: Uint8Array,
	options: ReadOptions
): Promise<{ readonly pages: number; readonly blocks: readonly Block[] }> {
	switch (recognised.format) {
		case 'pdf':
			return (await import('./pdf')).blocksOfPdf(bytes, options);
		case 'docx':
			return { pages: 0, blocks: await (await import('./docx')).blocksOfDocx(bytes) };
		case 'xlsx':
			return { pages: 0, blocks: (await import('./xlsx')).blocksOfXlsx(bytes) };
		case 'html':
			return { pages: 0, blocks: (await import('./html')).blocksOfHtml(recognised.text) };
		case 'csv':
			return { pages: 0, blocks: (await import('./csv')).blocksOfCsv(recognised.text) };
		case 'txt':
			return { pages: 0, blocks: blocksOf(recognised.text) };
	}
}
