import { textWidth } from '../../charts/measure';

/** A run of letters and digits with its unit, or one character. */
const piece = /[\p{Script=Latin}\d.,%+−\-—/:#&=?_]+(?:万元|亿元|个百分点|[年月元分个项])?|./gsu;
/** What begins no line. */
const closing = /^[，。、；：？！）】」』”’》…·]/;
/** What ends no line. */
const opening = /[（【「『“‘《]$/;

/** A text as lines of at most `most` px: numbers stay whole, no line begins with a closing mark or ends with an opening one. */
export function linesOf(text: string, size: number, most: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const one of units(text)) {
		if (line !== '' && textWidth(line + one.trimEnd(), size) > most) {
			lines.push(line.trimEnd());
			line = one.trimStart();
		} else line += one;
		// What is longer than a line is cut where it must be.
		while (textWidth(line, size) > most) {
			const head = headOf(line, size, most);
			lines.push(head);
			line = line.slice(head.length);
		}
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The parts between which a line may break. */
function units(text: string): readonly string[] {
	const found: string[] = [];
	for (const [one] of text.matchAll(piece)) {
		const last = found.at(-1);
		if (last !== undefined && (closing.test(one) || opening.test(last)))
			found[found.length - 1] = last + one;
		else found.push(one);
	}
	return found;
}

function headOf(text: string, size: number, most: number): string {
	let head = '';
	for (const one of text) {
		if (head !== '' && textWidth(head + one, size) > most) break;
		head += one;
	}
	return head;
}
