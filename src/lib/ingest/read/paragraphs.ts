import type { Paragraph, Piece } from '../document';

/** A line of running text and its place. */
export interface Line {
	readonly text: string;
	readonly locator: string;
	/** Whether its writer goes on in the next line, where the layout tells. */
	readonly goesOn?: boolean | undefined;
}

/** Numbers and letters that open a heading or an item of a list. */
const enumerator =
	/^\s*(?:第[一二三四五六七八九十]+[部章节条]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、]|\d{1,2}[.．](?!\d)|附件|目\s*录)/;

/** Shorter lines were ended by their writer, not by the margin. */
const shortest = 28;

/** Paragraphs of lines: a line that neither ends a sentence nor is a heading goes on in the next one. */
export function joinLines(lines: readonly Line[]): readonly Paragraph[] {
	const paragraphs: { text: string; places: Piece[]; last: Line }[] = [];
	for (const line of lines) {
		const { text, locator } = line;
		const open = paragraphs.at(-1);
		if (open && (open.last.goesOn ?? goesOn(open.last.text, text))) {
			if (open.places.at(-1)?.locator !== locator) {
				open.places.push({ from: open.text.length, locator });
			}
			open.text += text;
			open.last = line;
		} else paragraphs.push({ text, places: [{ from: 0, locator }], last: line });
	}
	return paragraphs.map(({ text, places }) => ({ kind: 'paragraph', text, places }));
}

/** `…增长` + `9.61%，…`: a sentence that was cut by the margin. */
function goesOn(line: string, next: string): boolean {
	const end = line.trimEnd();
	if (end.length < shortest || /[。！？；;”"》）)]$/.test(end)) return false;
	return !enumerator.test(next);
}
