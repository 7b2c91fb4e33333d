import { otherWay } from './changes';
import type { Squeezed } from './squeeze';

/** Marks where words in brackets that are read begin and end. */
export const opens = '\u0001';
export const closes = '\u0002';

/** Brackets that belong to the words around them. */
const kept = /^(?:类|款|项|境|护|室|费)$/;
/** Brackets that say more of the figure before them. */
const telling = /^(?:包?含|其中|上一?年|去年).*\d/;

/** Leaves out what stands in brackets, except names with brackets in them and parts of the figure before. */
export function withoutBrackets({ text, at }: Squeezed): Squeezed {
	let out = '';
	const places: number[] = [];
	const add = (from: number, to: number) => {
		out += text.slice(from, to);
		places.push(...at.slice(from, to));
	};
	let from = 0;
	for (const { index, 0: whole } of text.matchAll(/（[^（）]*(?:（[^（）]*）[^（）]*)*）/g)) {
		const inner = whole.slice(1, -1);
		const end = index + whole.length;
		if (kept.test(inner) || otherWay.test(inner)) continue;
		add(from, index);
		if (telling.test(inner)) {
			out += opens;
			places.push(at[index] ?? 0);
			add(index + 1, end - 1);
			out += closes;
			places.push(at[end - 1] ?? 0);
		}
		from = end;
	}
	add(from, text.length);
	return { text: out, at: places };
}
