import { closed } from '../words/clean';
import type { Item, Section } from './layout';

/** Projects by their names, numbered as they appear. */
export interface Subjects {
	/** The id of a project, given on first asking. */
	of(name: string): string;
	/** The id of a project that was seen before. */
	known(name: string): string | undefined;
	/** Whose evaluation a section is, and under which name its project is entered. */
	under(section: Section): { subject: string; name: string | null } | undefined;
}

/** A name without its year, brackets of quotation and the word project. */
const plain = (name: string) =>
	closed(name)
		.replace(/[“”"《》]/g, '')
		.replace(/^20\d\d年度?/, '')
		.replace(/(?<=.{3})(?:专项|项目)+$/, '');

export function subjectsOf(items: readonly Item[]): Subjects {
	const ids = new Map<string, string>();
	const names = new Map<Section, string>();
	for (const { section, ...item } of items) {
		if (section.of !== 'project' || section.name === null || names.has(section)) continue;
		const form = item.kind === 'form' ? item.form.name : null;
		if (form !== null && within(plain(form), plain(section.name))) names.set(section, form);
	}
	const known = (name: string) => ids.get(plain(name));
	const of = (name: string) => {
		const id = known(name) ?? `p${ids.size + 1}`;
		ids.set(plain(name), id);
		return id;
	};
	const under = (section: Section) => {
		if (section.of === 'whole') return { subject: 'whole', name: null };
		const name = names.get(section) ?? section.name;
		return section.of === null || name === null ? undefined : { subject: of(name), name };
	};
	return { of, known, under };
}

/** Shorter names are too common to be told by their letters. */
const shortest = 4;

/** Whether a name is another one with words put in: 修缮经费 in 校舍修缮加固经费. */
function within(name: string, longer: string): boolean {
	let at = 0;
	for (const letter of name) {
		at = longer.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return name.length >= shortest;
}
