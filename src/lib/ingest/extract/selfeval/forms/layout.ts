import type { Block, Document, Paragraph, Table } from '../../../document';
import type { Context } from '../../context';
import { closed } from '../words/clean';
import { isPartHeading, reportTitle, tableTitle, type Title } from '../words/titles';
import type { Form, Row } from './form';
import { formsIn, titleAbove } from './split';

/** A report within a document: everything below its heading. */
export interface Section {
	readonly of: 'whole' | 'project' | null;
	/** The project's name in the heading. */
	readonly name: string | null;
}

export type Item = { readonly section: Section } & (
	| { readonly kind: 'form'; readonly form: Form }
	| { readonly kind: 'text'; readonly paragraph: Paragraph }
);

const nothing: Section = { of: null, name: null };
const about: Readonly<Record<Context['kind'], Section>> = {
	final: nothing,
	budget: nothing,
	selfeval: { of: 'whole', name: null },
	evaluation: { of: 'whole', name: null }
};

/** A document as its forms and paragraphs in reading order, each under its heading. */
export function layoutOf({ blocks }: Document, { kind }: Context): readonly Item[] {
	let section = about[kind];
	const items: Item[] = [];
	let skip = 0;
	for (const [index, block] of blocks.entries()) {
		if (index < skip) continue;
		if (block.kind === 'paragraph') {
			section = sectionFrom(block, section);
			items.push({ kind: 'text', paragraph: block, section });
			continue;
		}
		const { rows, next } = continued(blocks, index, block);
		skip = next;
		const title: Title | undefined = titleAbove(blocks, index);
		for (const form of formsIn(rows, title)) items.push({ kind: 'form', form, section });
	}
	return items;
}

function sectionFrom({ text }: Paragraph, section: Section): Section {
	const title = reportTitle(text);
	if (title) return title;
	return isPartHeading(text) ? nothing : section;
}

/** Page numbers and the like between two halves of a table. */
const furniture = /^[-—–\s第页共/\d]*$/;

/** A table with what goes on of it on the next pages. */
function continued(
	blocks: readonly Block[],
	at: number,
	table: Table
): { rows: Row[]; next: number } {
	const rows: Row[] = [...table.rows];
	let next = at + 1;
	for (let index = at + 1; index < blocks.length; index++) {
		const block = blocks[index];
		if (!block) break;
		if (block.kind === 'paragraph') {
			if (furniture.test(closed(block.text))) continue;
			break;
		}
		if (block.rows[0]?.some(({ text }) => tableTitle(text)) === true) break;
		rows.push(...block.rows);
		next = index + 1;
	}
	return { rows, next };
}
