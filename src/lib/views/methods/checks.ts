import { checks, type Check, type CheckId } from '../../checks';
import { tolerance } from '../../checks/core/tolerance';
import type { Verdict } from '../../query/lists/findings-chosen';
import { idsOf } from '../../util/ids';
import { checkName } from '../findings/names';
import { verdictOrder, verdictWord } from '../findings/verdicts';
import { intervalExamples, type IntervalExample } from './intervals';
import type { Glossary, Meaning } from './terms';

type ToleranceId = keyof typeof tolerance;

/** A check as the page explains it. */
export interface CheckEntry {
	readonly id: CheckId;
	readonly name: string;
	readonly rule: string;
	/** Its kind, which `tolerances` explains. */
	readonly tolerance: string;
	readonly reasons: readonly string[];
}

/** 核对规则与允许误差: what is checked, how far apart figures may be, and what a verdict means. */
export interface ChecksPart {
	/** The identities of one report or two, then the rates that reports print. */
	readonly groups: readonly { readonly label: string; readonly checks: readonly CheckEntry[] }[];
	readonly count: number;
	readonly interval: readonly string[];
	readonly examples: readonly IntervalExample[];
	readonly tolerances: readonly Meaning[];
	readonly verdicts: Glossary;
}

const toleranceWords: Readonly<Record<ToleranceId, string>> = {
	sum: '合计',
	rate: '比率',
	same: '两处列示',
	bound: '上限',
	exact: '须相等',
	none: '不设'
};

/** The kind of the tolerance that a check names. */
const kindOf = ({ tolerance: words }: Check): string =>
	idsOf(tolerance)
		.filter((id) => tolerance[id] === words)
		.map((id) => toleranceWords[id])[0] ?? words;

function entryOf(id: CheckId): CheckEntry {
	const check: Check = checks[id];
	const { rule, reasons } = check;
	return { id, name: checkName(id), rule, tolerance: kindOf(check), reasons };
}

const verdictMeanings: Readonly<Record<Verdict, string>> = {
	contradiction: '原文超出允许区间，也没有另一分母或口径能复算出它；只表示应当核实，不是定论。',
	rounding: '与复算结果不全相同，但在舍入、截尾所能造成的范围之内；不作标记。',
	holds: '按所印位数复算，结果与原文相同。',
	zero_base: '分母为零，原文所印的比率无从复算。',
	scope: '按本条规则复算不出，换一个分母、资金口径或编报范围可以；说明中写明是哪一种。',
	not_checkable: '报告没有列示复算所需的数字；不等于已证实。'
};

const ids = idsOf(checks);
const isIdentity = (id: CheckId) => /^I\d/.test(id);

/** The checks' part of the methods page; nothing in it comes from the records. */
export const checksPart: ChecksPart = {
	groups: [
		{ label: '数字之间的恒等关系', checks: ids.filter(isIdentity).map(entryOf) },
		{
			label: '报告所印的比率',
			checks: ids.filter((id) => !isIdentity(id)).map(entryOf)
		}
	],
	count: ids.length,
	interval: [
		'报告所印的金额和比率多经过舍入：印作0.63的，原数可能是0.625至0.635之间的任何一个。复算时让每个算入的数字在其末位的半个单位之内上下移动，得到结果可能落入的区间；原文所印的数字自身也容许其末位的半个单位。',
		'落在区间之内的是尾差，不论看起来相差多少；落在区间之外的才是不一致。数字越小、印的位数越少，区间越宽。下面两例由核对程序算出：'
	],
	examples: intervalExamples,
	tolerances: idsOf(tolerance).map((id) => ({
		word: toleranceWords[id],
		meaning: `${tolerance[id]}。`
	})),
	verdicts: {
		id: 'verdicts',
		title: '六种结论',
		words: verdictOrder.map((verdict) => ({
			word: verdictWord(verdict),
			meaning: verdictMeanings[verdict]
		}))
	}
};
