import { closes, opens, withoutBrackets } from './brackets';
import { squeeze } from './squeeze';

/** A printed number with its unit. */
export interface Figure {
	readonly printed: string;
	readonly unit: string;
	/** Where it stands in the paragraph. */
	readonly at: number;
}

/** Words up to a figure or a punctuation mark. */
export interface Segment {
	readonly lead: string;
	readonly figure?: Figure;
	/** Where it ends in the paragraph. */
	readonly at: number;
	/** The mark before it, or empty right after a figure. */
	readonly after: string;
	/** Stands in brackets after the segment before. */
	readonly aside: boolean;
	/** What follows the figure up to the next mark or bracket. */
	readonly rest: string;
	/** What brackets right behind say. */
	readonly tail: string;
}

const ends = `(?=[，；。、${opens}${closes}]|$)`;
const figure = new RegExp(
	'(?<![\\d.,])(-?\\d[\\d,]*(?:\\.\\d+)?)' +
		`(亿元|万元|元|%|个百分点|人次|批次|人|名|辆|批|次|个|分(?!之)|万${ends})`,
	'y'
);
/** A figure whose unit was left out, at the end of its words: 增长13.95 is a rate, 为0 an amount. */
const unitless = new RegExp(`(?<![\\d.,])(\\d+(?:\\.\\d+)?)${ends}`, 'y');
const unitlessAfter: readonly {
	readonly lead: RegExp;
	readonly figure: RegExp;
	readonly unit: string;
}[] = [
	{ lead: /^(?:增长|下降|上升|降低|增幅|降幅)(?:率?为)?$/, figure: /\./, unit: '%' },
	{ lead: /.为$/, figure: /^0$/, unit: '万元' }
];
const units: Readonly<Record<string, string>> = { 万: '万元' };
const marks = /[，；。：]/;
/** Words that go on behind their comma. */
const compared = /(?:相比较?|对比|(?:中标|成交)的)$/;
const restOf = new RegExp(`^[^，；。：、${opens}${closes}\\d]*`);
const enumerator =
	/^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]+|（\d{1,2}）|[①-⑳]|[一二三四五六]是)+/;

/** The segments of a paragraph in order. */
export function segmentsOf(source: string): readonly Segment[] {
	const squeezed = squeeze(source);
	const number = enumerator.exec(squeezed.text)?.[0].length ?? 0;
	const { text, at } = withoutBrackets({
		text: squeezed.text.slice(number),
		at: squeezed.at.slice(number)
	});
	const segments: Segment[] = [];
	let after = '。';
	let lead = '';
	let aside = false;
	const add = (index: number, found?: Figure, length = 0) => {
		if (lead !== '' || found)
			segments.push({
				lead,
				at: at[Math.max(0, index - 1)] ?? 0,
				...(found ? { figure: found } : {}),
				after,
				aside,
				rest: restOf.exec(text.slice(index + length))?.[0] ?? '',
				tail: tailAt(text, index + length)
			});
		lead = '';
		after = '';
	};
	for (let index = 0; index < text.length;) {
		const sign = text[index] ?? '';
		const found = figureAt(text, index, lead);
		if (found) {
			add(index, { ...found, at: at[index] ?? 0 }, found.length);
			index += found.length;
			continue;
		}
		if (sign === opens || sign === closes) {
			add(index);
			aside = sign === opens;
			after = aside ? '（' : '）';
		} else if (sign === '，' && compared.test(lead)) lead += '';
		else if (marks.test(sign) || (sign === '、' && lead === '' && after === '')) {
			add(index);
			after = sign;
		} else lead += sign;
		index++;
	}
	add(text.length);
	return segments;
}

/** The figure that begins at an index, behind its words. */
function figureAt(
	text: string,
	index: number,
	lead: string
): (Omit<Figure, 'at'> & { readonly length: number }) | undefined {
	figure.lastIndex = index;
	const [whole = '', printed, unit] = figure.exec(text) ?? [];
	if (printed !== undefined && unit !== undefined)
		return { printed, unit: units[unit] ?? unit, length: whole.length };
	unitless.lastIndex = index;
	const bare = unitless.exec(text)?.[1];
	if (bare === undefined) return undefined;
	const left = unitlessAfter.find((one) => one.lead.test(lead) && one.figure.test(bare));
	return left && { printed: bare, unit: left.unit, length: bare.length };
}

const tailAt = (text: string, index: number) =>
	text[index] === opens ? text.slice(index + 1, text.indexOf(closes, index)) : '';
