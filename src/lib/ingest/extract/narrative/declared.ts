import type { MeasureId } from '../../../model/measures';
import type { Scope } from '../../../model/terms';

/** A body that says in words that it had none of a sort of money states 0 of each thing it names. */
export interface Declared {
	/** None where it is that of the report's 三公. */
	readonly scope?: Scope;
	readonly words: RegExp;
	/** What it names, where it is not income, expenditure or carry-over. */
	readonly measures?: readonly MeasureId[];
	readonly example: string;
	readonly gives: readonly string[];
}

const none = '(?:无|没有|未安排|未发生|不涉及)(?:使用)?';
const named =
	'(?:财政)?(?:拨款|补助|安排)?的?(?<what>(?:收入|支出|收支|结转和结余|结转结余|年初|年末|预算|决算|、|和|及|与)+)(?![的、和及与收支结])';

/** An item of 三公 that was not budgeted. */
const item = (name: string) =>
	new RegExp(`${none}(?:安排)?${name}(?:费用?|经费)?的?(?<what>(?:预算|支出|安排)+)$`);

export const declarations: readonly Declared[] = [
	{
		words: item('公务用车购置'),
		measures: ['sangong_vehicle_purchase'],
		example: '2030年无公务用车购置预算安排。',
		gives: ['sangong_vehicle_purchase fiscal']
	},
	{
		words: item('因公出国（境）'),
		measures: ['sangong_abroad'],
		example: '本单位未安排因公出国（境）费预算。',
		gives: ['sangong_abroad fiscal']
	},
	{
		words: item('公务接待'),
		measures: ['sangong_reception'],
		example: '本单位没有公务接待费支出。',
		gives: ['sangong_reception fiscal']
	},
	{
		scope: 'gov_fund',
		words: new RegExp(`${none}(?<what>政府性基金预算)$`),
		measures: ['expenditure'],
		example: '本部门无政府性基金预算。',
		gives: ['expenditure gov_fund']
	},
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
		scope: 'gov_fund',
		words: new RegExp(`${none}政府性基金预算相关(?<what>收支)项目`),
		example: '本单位无政府性基金预算相关收支项目。',
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
): { readonly scope: Scope | undefined; readonly measures: readonly MeasureId[] } | undefined {
	for (const { scope, words: pattern, measures: only } of declarations) {
		const what = pattern.exec(words)?.groups?.['what'];
		if (what === undefined) continue;
		if (only) return { scope, measures: only };
		const named = things.filter(({ words: each }) => each.test(what));
		const measures = named.flatMap((each) => each.measures);
		if (measures.length > 0) return { scope, measures };
	}
	return undefined;
}
