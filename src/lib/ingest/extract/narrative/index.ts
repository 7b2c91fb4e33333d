import type { Extractor } from '../context';
import { sangongScope } from '../sangong-scope';
import { Reader } from './reader';

/** Reads the sentences of a report: amounts, counts, lines of the classifications, and what it computes of them. */
export const narrative: Extractor = (document, context) => {
	const reader = new Reader(context, sangongScope(document.blocks, context.kind));
	for (const block of document.blocks)
		if (block.kind === 'paragraph') reader.paragraph(block);
		else reader.table();
	return reader.finish();
};
