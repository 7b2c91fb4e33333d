import { Obstacle } from './unreadable';

/** Encodings without a mark of their own, in the order they are tried. */
const encodings = ['utf-8', 'gb18030'];

/** Text of bytes: by their mark, else as UTF-16, UTF-8 or GBK, whichever fits without a flaw. */
export function decode(bytes: Uint8Array): string {
	const sixteen = utf16(bytes);
	for (const encoding of sixteen ? [sixteen] : encodings) {
		const text = attempt(encoding, bytes);
		if (text !== undefined && isText(text)) return text;
	}
	throw new Obstacle(bytes.includes(0) && !sixteen ? 'wrong_type' : 'encoding');
}

function utf16(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 2000);
	const zeros = [...head.entries()].filter(([, byte]) => byte === 0);
	const odd = zeros.filter(([index]) => index % 2 === 1).length;
	const even = zeros.length - odd;
	if (odd > 4 && even === 0) return 'utf-16le';
	return even > 4 && odd === 0 ? 'utf-16be' : undefined;
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Control characters, and characters of nobody, are not of a text. */
function isText(text: string): boolean {
	const strange = text.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Co}\uFFFE\uFFFF]/gu)?.length ?? 0;
	return strange <= text.length / 200;
}
