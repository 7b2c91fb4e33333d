import type { MeasureId } from '../../../model/measures';
import type { Scope } from '../../../model/terms';

/** A body that says in words that it had none of a sort of money states 0 of each thing it names. */
export interface Declared {
	readonly scope: Scope;
	readonly words: RegExp;
	/** What it names, where it is not income, expenditure or carry-over. */
	readonly measures?: readonly MeasureId[];
	readonly example: string;
	readonly gives: readonly string[];
}

const none = '(?:无|没有|未安排|未发生|不涉及)(?:使用)?';
const named =
	'(?:财政)?(?:拨款|补助|安排)?的?(?<what>(?:收入|支出|收支|结转和结余|结转结余|年初|年末|预算|决算|、|和|及|与)+)(?![的、和及与收支结])';

export const declarations: readonly Declared[] = [
	{
		scope: 'fiscal',
		words: new RegExp(
			`${none}(?:财政拨款)?三公经费(?:财政拨款)?(?<what>支出|预算|经费)(?!的|经费)`
		),
		measures: ['sangong'],
		example: '本单位2030年度无“三公”经费财政拨款支出。',
		gives: ['sangong fiscal']
	},
	{
		scope: 'gov_fund',
		words: new RegExp(`${none}政府性基金(?:预算)?${named}`),
		example: '本单位2030年度无政府性基金预算财政拨款收入和支出。',
		gives: ['revenue gov_fund', 'expenditure gov_fund']
	},
	{
		scope: 'state_capital',
		words: new RegExp(`${none}国有资本经营(?:预算)?${named}`),
		example: '本单位没有国有资本经营预算财政拨款收入、支出及结转和结余。',
		gives: [
			'revenue state_capital',
			'expenditure state_capital',
			'carryover_in state_capital',
			'carryover_out state_capital'
		]
	}
];

const things: readonly { readonly words: RegExp; readonly measures: readonly MeasureId[] }[] = [
	{ words: /收入|收支/, measures: ['revenue'] },
	{ words: /支出|收支/, measures: ['expenditure'] },
	{ words: /结转/, measures: ['carryover_in', 'carryover_out'] }
];

/** What words declare empty. */
export function declaredIn(
	words: string
): { readonly scope: Scope; readonly measures: readonly MeasureId[] } | undefined {
	for (const { scope, words: pattern, measures: only } of declarations) {
		const what = pattern.exec(words)?.groups?.['what'];
		if (what === undefined) continue;
		if (only) return { scope, measures: only };
		const measures = things.filter(({ words: each }) => each.test(what));
		return { scope, measures: measures.flatMap((each) => each.measures) };
	}
	return undefined;
}
