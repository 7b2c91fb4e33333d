import type { Item } from './forms/layout';
import { subjectsOf, type Subjects } from './forms/subjects';
import { projectsIn } from './sentences/projects';
import type { SubjectOf } from './sentences/scores';

/** The project that a sentence begins with: `（2）校舍修缮专项项目绩效自评得分为…`. */
const named =
	/^(?:\s*[（(]?\d+[）)、.．])?\s*(?<name>[^，。；：:,]{2,40}?)(?:专项)?(?:预算)?项目(?:支出)?绩效(?:自评|评价|综述)/;

/** Subjects of a document, its projects numbered in the order in which they are told of. */
export function subjectsIn(items: readonly Item[]): Subjects {
	const subjects = subjectsOf(items);
	for (const item of items) {
		subjects.under(item.section);
		if (item.kind === 'form' && item.form.of !== 'whole' && item.form.name !== null)
			subjects.of(item.form.name);
		if (item.kind === 'text') for (const { name } of projectsIn(item.paragraph)) subjects.of(name);
	}
	return subjects;
}

/** Whose score a sentence gives: its own words tell, else the heading it stands under. */
export function sentenceSubject(
	{ section }: Item,
	subjects: Subjects,
	paragraph: string
): SubjectOf {
	return (sentence) => {
		const name = named.exec(sentence)?.groups?.name;
		if (name !== undefined && !name.includes('整体')) return subjects.known(name);
		if (/整体/.test(sentence)) return 'whole';
		const opened = named.exec(paragraph)?.groups?.name;
		if (opened !== undefined && !opened.includes('整体')) return subjects.known(opened);
		return subjects.under(section)?.subject;
	};
}
