import type { Cell } from '../../../document';

/** Printed words without the spaces set between them. */
export const closed = (text: string) => text.replace(/[\s\u3000]/g, '');

/** A header or label without remarks in brackets, letters of formulas, colons and the `其中` before it. */
export const label = (text: string) => (text.length > longest ? text : shortened(text));

/** Longer texts are no labels. */
const longest = 60;

const shortened = (text: string) =>
	closed(text)
		.replace(/[（(][^）)]*[）)]/g, '')
		.replace(/^其中[:：\-—－]*/, '')
		.replace(/[:：]+$/, '')
		.replace(/(?<=[\u4e00-\u9fff])[A-Z]$/, '');

/** What stands in cells that say nothing. */
const signs = /^[-—–－/／\\…·*×]+$/;

export const isBlank = (text: string) => text === '';
export const isSign = (text: string) => signs.test(closed(text));
export const isSaid = (cell: Cell | undefined): cell is Cell =>
	cell !== undefined && !isBlank(cell.text) && !isSign(cell.text);
