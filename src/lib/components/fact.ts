import type { Prose, Tag } from '../views/figure';
import { joinProse, pieces, plainText } from '../views/prose';
import { saidTags } from '../views/tags';

/** A value cut into the figures and the unit behind them, which is set smaller. */
export function splitUnit(value: Prose): readonly [figure: Prose, unit: string] {
	const text = plainText(value);
	const unit = /[^\d\s.,%—−+/（）]+$/.exec(text)?.[0] ?? '';
	return unit === text ? [value, ''] : [shortened(value, unit.length), unit];
}

/** Prose without its last characters. */
function shortened(value: Prose, length: number): Prose {
	const kept = [...pieces(value)];
	for (let rest = length, last = kept.pop(); last !== undefined; last = kept.pop()) {
		const words = plainText(last);
		const text = words.slice(0, Math.max(0, words.length - rest));
		rest -= words.length - text.length;
		if (text !== '') {
			kept.push(typeof last === 'string' ? text : { ...last, text });
			break;
		}
	}
	return joinProse(kept);
}

/** Width of a headline in em, a little generous, from which the style sheet finds a size that never wraps. */
export function ems(value: Prose): number {
	const [figure, unit] = splitUnit(value);
	return width(plainText(figure)) + 0.6 * width(unit) + 0.2;
}

/** What a headline's figures are marked with, all behind its unit, and the figures without. */
export function marked(value: Prose): { readonly bare: Prose; readonly tags: readonly Tag[] } {
	const tags = pieces(value).flatMap((piece) => (typeof piece === 'string' ? [] : saidTags(piece)));
	const bare = pieces(value).map((piece) =>
		typeof piece === 'string' ? piece : { ...piece, tags: [] }
	);
	return { bare: joinProse(bare), tags: [...new Set(tags)] };
}

function width(text: string): number {
	let sum = 0;
	for (const character of text) {
		if (/[.,]/.test(character)) sum += 0.3;
		else if (/[%—]/.test(character) || character > '⺀') sum += 1;
		else sum += 0.6;
	}
	return Math.round(sum * 100) / 100;
}
