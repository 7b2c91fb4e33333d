import { placeAt, type Paragraph } from '../../../document';
import { span } from '../drafts';

/** A part of a paragraph, and where in it it begins. */
export interface Piece {
	readonly text: string;
	readonly from: number;
}

const cut = (text: string, from: number, ends: RegExp): readonly Piece[] => {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { index } of text.matchAll(ends)) {
		pieces.push({ text: text.slice(at, index), from: from + at });
		at = index + 1;
	}
	pieces.push({ text: text.slice(at), from: from + at });
	return pieces.filter((piece) => piece.text.trim() !== '');
};

export const sentencesOf = ({ text }: Paragraph) => cut(text, 0, /[。；;！？]/g);
export const clausesOf = ({ text, from }: Piece) => cut(text, from, /[，,、。；;](?!\d{3}\b)/g);

/** Where the text from one offset to another stands. */
export const spanOf = (paragraph: Paragraph, from: number, to: number) =>
	span(placeAt(paragraph, from), placeAt(paragraph, to));
