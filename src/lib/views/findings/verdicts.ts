import { verdicts } from '../../model/terms';
import type { Verdict } from '../../query/lists/findings-chosen';

/** Every verdict in the order it is counted and chosen, the first being the page's default. */
export const verdictOrder = [
	'contradiction',
	'rounding',
	'holds',
	'zero_base',
	'scope',
	'not_checkable'
] as const satisfies readonly Verdict[];

/** What a verdict says and what it does not. */
export const verdictNotes: Readonly<Record<Verdict, string>> = {
	contradiction: '待核实，不是定论',
	scope: '按另一口径可复算',
	zero_base: '不能计算比率',
	rounding: '在舍入范围内',
	holds: '复算一致',
	not_checkable: '不等于已证实'
};

/** Verdicts in which both sides were compared. */
export const compared = [
	'holds',
	'rounding',
	'scope',
	'contradiction'
] as const satisfies readonly Verdict[];

/** `不一致（待核实）`; the other verdicts by their term. */
export const verdictWord = (verdict: Verdict) =>
	verdict === 'contradiction' ? `${verdicts[verdict]}（待核实）` : verdicts[verdict];
