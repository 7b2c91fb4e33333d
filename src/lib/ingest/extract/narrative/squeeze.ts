/** Text without spaces and quotes, its punctuation unified, and where each of its characters stood. */
export interface Squeezed {
	readonly text: string;
	readonly at: readonly number[];
}

const unified: Readonly<Record<string, string>> = {
	'(': '（',
	')': '）',
	':': '：',
	';': '；',
	',': '，',
	'％': '%',
	'﹪': '%',
	'－': '-',
	'−': '-'
};

const dropped = new Set(' \t\n\r\u00a0\u3000\u200b\ufeff“”"\'‘’《》〈〉');
const thousands = /^\s*\d{3}(?!\d)/;
const isFull = (sign: string) => sign >= '０' && sign <= '９';
/** Most signs are characters that stay as they are. */
const isHan = (sign: string) => sign >= '\u4e00' && sign <= '\u9fff';
const digit = (sign: string) => sign >= '0' && sign <= '9';

/** Closes up `21, 955.35 万 元` and tells the separators of thousands from commas. */
export function squeeze(source: string): Squeezed {
	const at: number[] = [];
	const signs: string[] = [];
	for (let index = 0; index < source.length; index++) {
		const sign = source[index] ?? '';
		if (isHan(sign)) {
			at.push(index);
			signs.push(sign);
			continue;
		}
		if (dropped.has(sign)) continue;
		const comma = sign === ',' || sign === '，';
		const within =
			comma && digit(signs.at(-1) ?? '') && thousands.test(source.slice(index + 1, index + 9));
		at.push(index);
		if (within) signs.push(',');
		else if (sign === '．') signs.push('.');
		else if (isFull(sign)) signs.push(String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
		else signs.push(unified[sign] ?? sign);
	}
	return { text: signs.join(''), at };
}
