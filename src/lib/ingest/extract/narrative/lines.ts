import {
	classCode,
	economicCode,
	functionCode,
	splitItem,
	type Path
} from '../classification/codes';
import type { Line } from './quantity';

const marked = /((?:[^（）：，；]|（(?![类款项]）)[^（）]*）)+)（([类款项])）/g;
const number = /^(?:\d{1,2}[.、．]|其中|[（(][一二三四五六七八九十\d]+[）)])+/;
const places = ['类', '款', '项'] as const;

/** The path that words like `甲（类）乙（款）丙（项）` name, on from the one above them. */
export function pathIn(words: string, above: Path): Path | undefined {
	let path: Path | undefined;
	for (const [, name = '', level] of words.matchAll(marked)) {
		const clean = name.replace(number, '').replace(/^(?:支出|中|的)/, '');
		const from = path ?? above;
		if (level === '类') path = { 类: clean };
		else if (level === '款') path = { 类: from.类, 款: clean };
		else {
			const whole = { 类: from.类, 款: from.款, 项: clean };
			const split = functionCode(whole) === undefined ? splitItem(clean) : undefined;
			path = { ...whole, ...split };
		}
	}
	return path;
}

/** The line of a path; undefined where its names tell no code. */
export function lineOf(path: Path): Line | undefined {
	const code = functionCode(path);
	const named = places.flatMap((place) => path[place] ?? []);
	const name = named.at(-1);
	if (code === undefined || name === undefined) return undefined;
	return { classification: 'function', code, name, path: named.slice(0, -1).join('/') || null };
}

/** A 类 called by its name alone; 其他支出 only where functions are listed, for it is a measure too. */
export function classLine(words: string, listed: boolean): Line | undefined {
	const name = words.replace(/^其中|(?:决算|预算)?(?:数|金额)?为?$/g, '');
	const code = classCode(name);
	if (code === undefined || (name === '其他支出' && !listed)) return undefined;
	return { classification: 'function', code, name, path: null };
}

/** An item of a list of economic lines. */
export function economicLine(words: string): Line | undefined {
	const name = words.replace(/^其中|为$/g, '');
	const code = economicCode(name);
	return code === undefined ? undefined : { classification: 'economic', code, name, path: null };
}
