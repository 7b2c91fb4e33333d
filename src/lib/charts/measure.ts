const LATIN = 0.6;

/** Full-width characters, and the punctuation that Chinese fonts set full width. */
function isWide(code: number): boolean {
	return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0xb7;
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

/** Breaks a text into lines of at most `max` px, before an opening bracket where that fits. */
export function wrap(text: string, size: number, max: number): string[] {
	if (textWidth(text, size) <= max) return [text];
	const bracket = text.lastIndexOf('（');
	if (bracket > 0 && fits(text.slice(0, bracket)) && fits(text.slice(bracket)))
		return [text.slice(0, bracket), text.slice(bracket)];
	let end = 0;
	for (const character of text) {
		if (!fits(text.slice(0, end + character.length))) break;
		end += character.length;
	}
	end = Math.max(end, 1);
	return [text.slice(0, end), ...wrap(text.slice(end), size, max)];

	function fits(part: string): boolean {
		return textWidth(part, size) <= max;
	}
}
