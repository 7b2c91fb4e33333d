import type { Scope } from '../../../model/terms';
import { sections } from './sections';
import { squeeze } from './squeeze';

/** The level of a numbered heading: 第一部分 0, 一、 1, （一） 2, 1. 3, （1） 4. */
const levels: readonly RegExp[] = [
	/^(?:第[一二三四五六七八九十]+部分|附件\d*|附表)/,
	/^[一二三四五六七八九十]{1,3}[、.．]/,
	/^（[一二三四五六七八九十]{1,3}）/,
	/^\d{1,2}[、.．）](?!\d)/,
	/^（\d{1,2}）/
];
const titled = /(?:报告|自评表|评价表|评分表)$/;
const longest = 45;
/** Headings may be set with spaces between their characters. */
const spaced = 4;

/** The sections that a paragraph stands in. */
export class Headings {
	#open: { level: number; scope: Scope | undefined; skip: boolean }[] = [];

	/** The scope of figures that name none. */
	get scope(): Scope | undefined {
		return this.#open.findLast(({ scope }) => scope !== undefined)?.scope;
	}

	get skip(): boolean {
		return this.#open.some(({ skip }) => skip);
	}

	/** True of a heading, which is then in force. */
	enter(paragraph: string): boolean {
		if (paragraph.length > longest * spaced) return false;
		const { text } = squeeze(paragraph);
		const level = levelOf(text);
		if (level === undefined) return false;
		const section = sections.find(({ heading }) => heading.test(withoutNumber(text)));
		this.#open = [
			...this.#open.filter((each) => each.level < level),
			{ level, scope: section?.scope, skip: section?.skip ?? false }
		];
		return true;
	}
}

const withoutNumber = (text: string) =>
	levels.reduce((rest, number) => rest.replace(number, ''), text).replace(/：$/, '');

function levelOf(text: string): number | undefined {
	if (text.length > longest || /[。；]|\d(?:万?元|%|人|名|辆)|，/.test(text)) return undefined;
	const bare = text.replace(/：$/, '');
	if (/（[类款项]）/.test(bare)) return undefined;
	const level = levels.findIndex((number) => number.test(bare));
	if (level >= 0) return level;
	return titled.test(bare) ? 0 : undefined;
}
