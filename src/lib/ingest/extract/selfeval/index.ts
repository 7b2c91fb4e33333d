import type { Evaluator } from '../../../model/terms';
import { candidate, type Candidate } from '../../candidate';
import type { Document } from '../../document';
import type { Context, Extractor } from '../context';
import { layoutOf, type Item } from './forms/layout';
import { readForm, type Reading } from './forms/read';
import type { Subjects } from './forms/subjects';
import { merged } from './merge';
import { indicatorsIn } from './sentences/indicators';
import { amountsOf, onlyProject, projectRow, projectsIn, statedIn } from './sentences/projects';
import { headingOf, scoresIn, type Headed } from './sentences/scores';
import { sentenceSubject, subjectsIn } from './whose';

/** Self-evaluations of a document, in tables and in words. */
export const selfeval: Extractor = (document: Document, context: Context) => {
	const items = layoutOf(document, context);
	const subjects = subjectsIn(items);
	const tables = new Map<string, number>();
	const numbered = (subject: string) => (tables.get(subject) ?? 0) + 1;
	const fromTables: Candidate[] = [];
	const fromWords: Candidate[] = [];
	const told = new Map<string, number>();
	let above: Headed | undefined;
	for (const item of items) {
		if (item.kind === 'form') {
			const reading = readOne(item, subjects, numbered, context);
			fromTables.push(...reading.candidates.map((one) => evaluatedBy(one, context.evaluator)));
			fromWords.push(...reading.repeated);
			if (reading.tabled !== undefined) tables.set(reading.tabled, numbered(reading.tabled));
			continue;
		}
		const { paragraph, section } = item;
		const under = subjects.under(section);
		const subject = under?.subject;
		const table = subject === undefined ? 1 : (told.get(subject) ?? numbered(subject));
		const indicators =
			subject === undefined ? [] : indicatorsIn(paragraph, subject, table, context.year);
		if (subject !== undefined && indicators.length > 0) {
			told.set(subject, table);
			tables.set(subject, table);
		}
		const subjectOf = sentenceSubject(item, subjects, paragraph.text);
		const scores =
			indicators.length > 0
				? []
				: scoresIn(paragraph, above, subjectOf, context.year, context.evaluator);
		above = headingOf(paragraph);
		const amounts =
			under && under.name !== null
				? statedIn(paragraph, under.subject, under.name, context.year)
				: [];
		fromWords.push(...indicators, ...scores, ...amounts);
	}
	return merged([...fromTables, ...fromWords, ...namedProjects(items, subjects, context.year)]);
};

function readOne(
	item: Item & { kind: 'form' },
	subjects: Subjects,
	numbered: (subject: string) => number,
	{ year, evaluator }: Context
) {
	const { form, section } = item;
	const subject =
		form.of === 'whole'
			? 'whole'
			: form.name === null
				? subjects.under(section)?.subject
				: subjects.of(form.name);
	const nothing: Reading = { candidates: [], words: [] };
	const { candidates: read, words } =
		subject === undefined ? nothing : readForm(form, subject, numbered(subject), year);
	const sure = form.year === null || form.year === year;
	const candidates = sure ? read : read.map((each) => ({ ...each, certain: false }));
	const filled = candidates.length > 0 ? subject : undefined;
	const subjectOf = () => filled;
	const repeated = words.flatMap((word) => scoresIn(word, undefined, subjectOf, year, evaluator));
	const tabled = candidates.some(({ table }) => table === 'indicator') ? subject : undefined;
	return { candidates, repeated, tabled };
}

/** The scores of a table are those of whose evaluation the report is. */
const evaluatedBy = (one: Candidate, evaluator: Evaluator = 'self'): Candidate =>
	one.table === 'score' ? candidate('score', { ...one.row, evaluator }, one.why, one.certain) : one;

/** Projects named with their amounts, and the one that a unit says it has. */
function namedProjects(items: readonly Item[], subjects: Subjects, year: number) {
	const paragraphs = items.flatMap((item) => (item.kind === 'text' ? [item.paragraph] : []));
	const named = paragraphs.flatMap(projectsIn);
	const rows = named.flatMap((each) => amountsOf(each, subjects.of(each.name), year));
	const [one, ...others] = named;
	if (!one || others.length > 0) return rows;
	const again = paragraphs.flatMap((paragraph) => onlyProject(paragraph) ?? []);
	const same = again.filter(
		({ budget, final }) => budget.value === one.budget.value && final.value === one.final.value
	);
	const of = { subject: subjects.of(one.name), name: one.name, fund: null };
	return [
		...rows,
		...same.flatMap(({ budget, final, locator }) => [
			projectRow({ ...of, stage: one.stage }, budget, locator, year),
			projectRow({ ...of, stage: 'final' }, final, locator, year)
		])
	];
}
