import { candidate, type Candidate, type CandidateOf, type Draft } from '../../../candidate';
import { placeAt, type Paragraph } from '../../../document';
import type { Stage } from '../../../../model/terms';
import { stated } from '../drafts';
import { amountOf, type Amount } from '../figures';
import type { Fund } from '../words/funds';
import { amountForms, firstOf, groupForms, onlyForms, projectForms } from './forms';

/** A project that a sentence names with its amounts. */
export interface Named {
	readonly name: string;
	readonly fund: Fund | null;
	readonly stage: Stage;
	readonly budget: Amount;
	readonly final: Amount;
	readonly rate: string | undefined;
	readonly locator: string;
}

const stages: Readonly<Record<string, Stage>> = {
	全年: 'adjusted',
	调整后: 'adjusted',
	年初: 'initial'
};

/** Words that name no project but all of them, or the unit. */
const noName = /^(?:其中|共|本单位|我单位|我部门|本部门|该|此|各)|个项目$|(?:基本|项目)支出|整体/;

export function projectsIn(paragraph: Paragraph): readonly Named[] {
	const { text } = paragraph;
	if (!/(?:执行|支出)/.test(text) || !/预算/.test(text)) return [];
	return projectForms.flatMap(({ pattern }) =>
		[...text.matchAll(pattern)].flatMap(({ index, groups = {}, 0: all }): readonly Named[] => {
			const { name = '', when = '', unit = '', rate } = groups;
			const amounts = pairOf(groups, unit);
			if (!amounts || noName.test(name)) return [];
			const locator = placeAt(paragraph, index + all.length - 1);
			const fund = fundAt(text.slice(0, index + all.indexOf(name)));
			return [{ name, fund, stage: stages[when] ?? 'budget', ...amounts, rate, locator }];
		})
	);
}

function pairOf({ budget = '', final = '' }: Record<string, string>, unit: string) {
	const [planned, done] = [amountOf(budget, unit), amountOf(final, unit)];
	return planned && done ? { budget: planned, final: done } : undefined;
}

/** The fund of the group that was opened last. */
function fundAt(before: string): Fund | null {
	const opened = groupForms.flatMap(({ fund, pattern }) =>
		[...before.matchAll(pattern)].map(({ index }) => ({ fund, index }))
	);
	return opened.sort((a, b) => b.index - a.index)[0]?.fund ?? null;
}

/** The amounts of the one project that a unit says it has. */
export function onlyProject(paragraph: Paragraph) {
	const found = firstOf(onlyForms, paragraph.text);
	const amounts = found && pairOf(found.groups, found.groups.unit ?? '');
	return amounts && { ...amounts, locator: placeAt(paragraph, found.index) };
}

/** Records of a named project: its amounts, those of its fund, and the rate printed with them. */
export function amountsOf(named: Named, subject: string, year: number): readonly Candidate[] {
	const { name, fund, stage, budget, final, rate, locator } = named;
	const entry = (of: Fund | null, at: Stage, amount: Amount) =>
		projectRow({ subject, name, fund: of, stage: at }, amount, locator, year);
	const funds = fund === null ? [null] : [null, fund];
	const rows = funds.flatMap((of) => [entry(of, stage, budget), entry(of, 'final', final)]);
	const [base, target] = rows;
	if (rate === undefined || !base || !target) return rows;
	const claim: Draft<'claim'> = {
		year,
		kind: 'execution',
		target: target.key,
		base: base.key,
		direction: null,
		value: rate,
		unit: '%',
		reason: null,
		...stated(rate, '%', locator)
	};
	return [...rows, candidate('claim', claim, '项目自评综述')];
}

interface Of {
	readonly subject: string;
	readonly name: string;
	readonly fund: Fund | null;
	readonly stage: Stage;
}

export function projectRow(
	of: Of,
	amount: Amount,
	locator: string,
	year: number,
	sure = true
): CandidateOf<'project'> {
	const tail = stated(amount.printed, amount.unit, locator);
	const row = { year, project_code: null, ...of, value: amount.value, ...tail };
	return candidate('project', row, '项目金额句', sure);
}

/** Amounts that the report of one project gives without naming it again. */
export function statedIn(
	paragraph: Paragraph,
	subject: string,
	name: string,
	year: number
): readonly Candidate[] {
	return amountForms.flatMap(({ pattern, fund, stage, sure }) => {
		const found = pattern.exec(paragraph.text);
		const { value = '', unit = '' } = found?.groups ?? {};
		const amount = amountOf(value, unit);
		if (!found || !amount) return [];
		const locator = placeAt(paragraph, found.index);
		return [projectRow({ subject, name, fund, stage }, amount, locator, year, sure)];
	});
}
