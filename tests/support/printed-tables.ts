import type { Block, Document } from '../../src/lib/ingest/document';
import type { Candidate, CandidateOf } from '../../src/lib/ingest/candidate';
import type { Context } from '../../src/lib/ingest/extract/context';
import { selfeval } from '../../src/lib/ingest/extract/selfeval';
import type { RecordTable } from '../../src/lib/model/schema';

/** A table drawn with bars, a cell a place: its rows are counted from 1 through the document. */
export function table(drawn: string, page = 1): Block {
	const rows = drawn
		.trim()
		.split('\n')
		.map((line, index) =>
			line
				.trim()
				.replace(/^\||\|$/g, '')
				.split('|')
				.map((cell) => ({ text: cell.trim(), locator: `p${page}:t1:r${index + 1}` }))
		);
	return { kind: 'table', rows };
}

export const text = (words: string, locator = 'L1'): Block => ({
	kind: 'paragraph',
	text: words,
	places: [{ from: 0, locator }]
});

/** What is read of a document of these blocks. */
export function read(
	blocks: readonly Block[],
	context: Context = { year: 2022, kind: 'final' }
): readonly Candidate[] {
	const document: Document = { name: 'a.txt', format: 'txt', sha256: '', pages: 0, blocks };
	return selfeval(document, context);
}

export const only = <T extends RecordTable>(candidates: readonly Candidate[], of: T) =>
	candidates.filter((each): each is Candidate & CandidateOf<T> => each.table === of);
