import type { UnitType } from '../../model/terms';
import { idsOf } from '../../util/ids';
import { bodies } from './words';

/** A body that a text names. */
export interface Named {
	readonly name: string;
	readonly type: UnitType;
}

const endings = idsOf(bodies).flatMap((type) => bodies[type].map((ending) => ({ type, ending })));
const pattern = new RegExp(
	`[\\u4e00-\\u9fa5（）]{0,30}?(?:${[...endings]
		.sort((a, b) => b.ending.length - a.ending.length)
		.map(({ ending }) => ending)
		.join('|')})`,
	'g'
);

/** Stands before a name in headings. */
const numbering = /^(?:第[一二三四五六七八九十]+部分|部门|单位|名称)+/;

/** Every body named in a line, each time it is named. */
export const bodiesIn = (line: string): readonly Named[] =>
	[...line.replace(/[\s　]+/g, '').matchAll(pattern)].flatMap(([words]) => {
		const name = words.replace(numbering, '');
		const found = endings.find(({ ending }) => name.endsWith(ending));
		return found ? [{ name, type: found.type }] : [];
	});
