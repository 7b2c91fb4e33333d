const LATIN = 0.6;
const PERCENT = 0x25;

/** Full-width characters, and the punctuation that fonts set as wide. */
function isWide(code: number): boolean {
	return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0xb7 || code === PERCENT;
}

/** Width in px as the build counts it: 1 em a Chinese character, a generous 0.6 em any other. */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const character of text) ems += isWide(character.codePointAt(0) ?? 0) ? 1 : LATIN;
	return ems * size;
}

export function widest(texts: readonly string[], size: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** Breaks a text into even lines of at most `max` px, in two at a joint where that fits; where not one character fits it stays whole. */
export function wrap(text: string, size: number, max: number): string[] {
	if (textWidth(text, size) <= max || max < size) return [text];
	const [halves] = joints(text)
		.map((at) => [text.slice(0, at).trimEnd(), text.slice(at)])
		.filter((parts) => widest(parts, size) <= max)
		.sort((a, b) => widest(a, size) - widest(b, size));
	if (halves) return halves;
	const lines = Math.ceil(textWidth(text, size) / max);
	const share = Math.min(max, textWidth(text, size) / lines + size / 2);
	let end = 0;
	for (const character of text) {
		if (end > 0 && textWidth(text.slice(0, end + character.length), size) > share) break;
		end += character.length;
	}
	end = unbroken(text, end);
	return [text.slice(0, end).trimEnd(), ...wrap(text.slice(end), size, max)];
}

/** Where a text falls in two by itself: before an opening bracket, after a space or a colon. */
function joints(text: string): number[] {
	return [...text.matchAll(/(?=（)|(?<=[ ：])/gu)]
		.map(({ index }) => index)
		.filter((at) => at > 0 && at < text.length);
}

/** The place of a break, moved back where it would part a number, begin a line with a closing sign or end it with an opening one. */
function unbroken(text: string, end: number): number {
	let at = end;
	while (
		at > 1 &&
		/^(?:[\d.,][\d.,%]|.[，。、：；）”》]|[“《（].)/u.test(text.slice(at - 1, at + 1))
	)
		at--;
	return at > 1 ? at : end;
}
