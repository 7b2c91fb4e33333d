import type { MeasureId } from '../model/measures';
import { funds, scopes, stages, type Scope, type Stage } from '../model/terms';
import type { MetricGroup } from './groups';

/** What a value of a metric is counted in; rates differ by 个百分点. */
export type MetricUnit = '%' | '元' | '分' | '人' | PerHead | '等级';

/** An amount ÷ a count: never in 万元, never a percentage. */
export type PerHead = '元/人' | '元/人次' | '元/辆';

/** Whether values are money, of the whole or a head: they also change by a rate. */
export const isMoney = (unit: MetricUnit): unit is '元' | PerHead => unit.startsWith('元');

/** What a reader may conclude from the direction: 高为优, 低为优, 区间为优, 无判断. */
export type Polarity = 'higher' | 'lower' | 'range' | 'none';

/** A choice the reader has in a metric; the first is the default unless `usual` names another. */
export interface Param {
	readonly label: string;
	readonly choices: Readonly<Record<string, string>>;
	/** Needed where the ids are numbers, which an object always lists in ascending order. */
	readonly usual?: string;
}

/** The choice that holds where none is asked for. */
export const usualOf = ({ choices, usual }: Param): string =>
	usual ?? Object.keys(choices)[0] ?? '';

/** The ids of a parameter's choices, the default first. */
export const choiceIds = (param: Param): readonly string[] => [
	...new Set([usualOf(param), ...Object.keys(param.choices)])
];

const pick = <T extends object, K extends keyof T>(from: T, ...keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

/** The parameters metrics share: which budget divides, whose money, which stage, how adjustments are counted. */
export const params = {
	budget: { label: '预算口径', choices: pick(stages, 'adjusted', 'initial') },
	variance_budget: { label: '预算口径', choices: pick(stages, 'initial', 'adjusted') },
	scope: { label: '资金口径', choices: pick(scopes, 'all', 'fiscal', 'general_public') },
	fiscal_scope: { label: '资金口径', choices: pick(scopes, 'fiscal', 'general_public') },
	stage: { label: '预决算阶段', choices: pick(stages, 'final', 'adjusted', 'initial') },
	basis: { label: '比较口径', choices: { final: '决算', budget: '年初预算' } },
	threshold: {
		label: '超额界限',
		choices: { '110': '高于110%', '120': '高于120%', '130': '高于130%', '150': '高于150%' },
		usual: '130'
	},
	method: { label: '调整算法', choices: { net: '净额', gross: '各部分增减合计（下限）' } }
} as const satisfies Record<string, Param>;

/** A stage or scope that is fixed, taken from a parameter (`$budget`), or told by each choice of one. */
export type From<T extends string> = T | `$${string}` | Told<T>;

/** What each choice of the parameter `by` stands for. */
export interface Told<T extends string> {
	readonly by: string;
	readonly as: Readonly<Record<string, T>>;
}

/** One measured quantity of a formula; `lag` 1 is the year before, `sign` −1 subtracts. */
export interface Term {
	readonly measure: MeasureId;
	readonly stage: From<Stage>;
	readonly scope: From<Scope>;
	readonly lag?: 1;
	readonly sign?: -1;
}

/** Sum of terms, or sum of terms ÷ sum of terms. */
export interface LinearFormula {
	readonly kind: 'linear';
	readonly numerator: readonly Term[];
	readonly denominator?: readonly Term[];
	/** The numerator's absolute value is meant. */
	readonly absolute?: true;
}

/** A line of a classification ÷ the total of its level; rows carry the facet `line`. */
export interface LineFormula {
	readonly kind: 'line';
	readonly classification: 'function' | 'economic';
}

/** From the score table; a part's rate is score ÷ weight and carries the facet `part`. */
export interface ScoreFormula {
	readonly kind: 'score';
	readonly read: 'total' | 'part_rate' | 'grade';
}

/** min(final ÷ budget, 1) × the weight that the report prints for execution. */
export interface PointsFormula {
	readonly kind: 'points';
	readonly numerator: readonly Term[];
	readonly denominator: readonly Term[];
}

/** Actual ÷ target of each indicator row; rows carry the facet `indicator`. */
export interface IndicatorFormula {
	readonly kind: 'indicator';
}

/** Of the indicator rows that can be judged, the share with full marks, or completed beyond the parameter `threshold`. */
export interface IndicatorShareFormula {
	readonly kind: 'indicator_share';
	readonly read: 'full_mark' | 'over_achieved';
}

/** Σ|change of each printed part| ÷ initial budget when `method` is gross, else |net| ÷ initial. */
export interface AdjustmentFormula {
	readonly kind: 'adjustment';
	readonly net: LinearFormula;
	readonly parts: readonly MeasureId[];
	readonly funds: typeof funds;
}

/** This year less last year, of any other metric. */
export interface ChangeFormula {
	readonly kind: 'change';
}

export type Formula =
	| LinearFormula
	| LineFormula
	| ScoreFormula
	| PointsFormula
	| IndicatorFormula
	| IndicatorShareFormula
	| AdjustmentFormula
	| ChangeFormula;

/** A metric as data: what it means, what it rests on and how it is computed. */
export interface Metric {
	readonly label: string;
	/** The block it stands in wherever metrics are listed. */
	readonly group: MetricGroup;
	readonly unit: MetricUnit;
	readonly polarity: Polarity;
	/** A change, which shows its sign: `+14.17%`. */
	readonly signed?: true;
	/** In words, with the names of the measures. */
	readonly words: string;
	readonly formula: Formula;
	readonly params: Readonly<Record<string, Param>>;
	/** Name and number of the norm; `通行做法` where local practice differs from it. */
	readonly norm: string;
	readonly caveats: readonly string[];
}
