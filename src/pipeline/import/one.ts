import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importDocument, type Said } from '../../lib/ingest/import';
import type { Known } from '../../lib/ingest/identify/identify';
import { isUnreadable, read } from '../../lib/ingest/read';
import { digestOf } from '../files';
import { codeTable } from './code-table';
import type { Result } from './result';
import { wordsOf } from '../../lib/util/words-of';

/** Imports one file; nothing that is wrong with it is thrown. */
export async function importFile(file: string, known: Known, said: Said): Promise<Result> {
	const content = await readFile(file).catch((cause: unknown) => String(cause));
	if (typeof content === 'string') return { file, sha256: '', refused: [content] };
	const { sha256 } = digestOf(content);
	try {
		const document = await read(
			{ name: basename(file), bytes: new Uint8Array(content) },
			{ codeTable }
		);
		if (isUnreadable(document)) return { file, sha256, refused: [document.message] };
		const outcome = importDocument(document, known, said);
		if (!outcome.ok) return { file, sha256, refused: outcome.questions.map(({ text }) => text) };
		return { file, sha256, imported: outcome.imported };
	} catch (cause) {
		const words = wordsOf(cause);
		return { file, sha256, refused: [`${basename(file)}：读取中断（${words}）`] };
	}
}
