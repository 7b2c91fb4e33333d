import type { Stage } from '../../../../model/terms';
import type { Fund } from '../words/funds';

/** A form of words, with an example that it reads. */
export interface SentenceForm {
	readonly pattern: RegExp;
	readonly example: string;
}

/** Totals: `label` as printed and `value`. */
export const totalForms: readonly SentenceForm[] = [
	{
		pattern:
			/(?<label>综合评价得分|评价综合得分|综合得分|综合评分|评价得分|自评得分|自评分数?|最终得分|总得分)(?:为|是|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分(?![\d～~—\-以（(含])/,
		example: '2022年部门整体支出绩效自评综合得分 91.5 分'
	}
];

/** Means of the scores of projects: `label` and `value`. */
export const meanForms: readonly SentenceForm[] = [
	{
		pattern: /自评.*?(?<label>平均(?:得分|分))(?:为|是|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分/,
		example: '绩效自评的2022年度项目8个，涉及预算金额200.00万元，平均得分96.25分'
	}
];

/** Scores of a part: `label`, `value` and perhaps `weight`. */
export const partForms: readonly SentenceForm[] = [
	{
		pattern:
			/^(?:其中[:：，,]?)?(?<label>[\u4e00-\u9fff“”]{2,12}?)(?:总共|合计|共计|共)?(?:得分|得|为|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分(?:[（(](?:满分|分值|权重)(?:为|[:：])?(?<weight>\d+(?:\.\d+)?)分?[）)])?$/,
		example: '产出指标得分38分（满分40分）'
	}
];

/** Headings that print the points of a part, at times under the word 得分. */
export const weightForms: readonly SentenceForm[] = [
	{
		pattern:
			/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?(?<label>.{2,14}?)[（(](?:得分|分值|满分|权重)(?:为|[:：])?\s*(?<weight>\d+(?:\.\d+)?)\s*分?[）)]$/,
		example: '（二）产出指标情况（得分40分）'
	}
];

/** Points for execution beside its rate: `label`, `rate` and `value`. */
export const pointForms: readonly SentenceForm[] = [
	{
		pattern:
			/(?<label>(?:预算)?执行率)(?:为|是|[:：])?\s*(?<rate>\d+(?:\.\d+)?)\s*[%％][，,]\s*(?:自评)?得分?(?:为|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分/,
		example: '执行率为88.5%，得8.85分'
	}
];

/** What a clause on an indicator gives. */
export type Slot = 'target' | 'interim' | 'actual' | 'completion' | 'weight' | 'score';

/** Clauses of a paragraph on an indicator; the first that fits counts. */
export const slotForms: readonly (SentenceForm & { readonly slot: Slot })[] = [
	{
		slot: 'interim',
		pattern: /(?:年中|监控).{0,8}完成值(?:为|是|[:：])?\s*(?<value>\S.*)$/,
		example: '年中监控实际完成值为 3 场'
	},
	{
		slot: 'actual',
		pattern: /实际完成(?:指标)?值(?:为|是|[:：])?\s*(?<value>\S.*)$/,
		example: '本次客流增长率实际完成值 6.2%'
	},
	{
		slot: 'actual',
		pattern: /^本次.*?(?<value>\d+(?:\.\d+)?\s*[^\d\s]{0,6})$/,
		example: '本次评价举办展览共计 6 场'
	},
	{
		slot: 'target',
		pattern:
			/(?:预期指标值|预期目标值|年初目标值|年度指标值|目标值|指标值)(?:为|是|[:：])?\s*(?<value>\S.*)$/,
		example: '该指标预期指标值为大于等于 6 场'
	},
	{
		slot: 'completion',
		pattern: /完成率(?:为|是|[:：])?\s*(?<value>\d+(?:\.\d+)?\s*[%％])$/,
		example: '该指标完成率为 100%'
	},
	{
		slot: 'weight',
		pattern: /(?:权重分值|分值权重|分值|权重)(?:为|是|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分?$/,
		example: '该指标权重分值为 12 分'
	},
	{
		slot: 'score',
		pattern: /得分(?:为|是|[:：])?\s*(?<value>\d+(?:\.\d+)?)\s*分?$/,
		example: '自评得分 11.5 分'
	}
];

interface AmountForm extends SentenceForm {
	readonly fund: Fund | null;
	readonly stage: Stage;
	/** False where it is the budget only by custom. */
	readonly sure: boolean;
}

/** Amounts in the report of one project: `value` and `unit`. */
export const amountForms: readonly AmountForm[] = [
	...[
		{ before: '申报财政资金', example: '按照预算申报财政资金20万元' },
		{ before: '实际下达(?:金额)?', example: '该项目实际下达金额为20万元' },
		{ before: '实际下拨(?:金额)?', example: '财政实际下拨20万元' }
	].map(({ before, example }) => ({
		fund: 'fiscal' as const,
		stage: 'budget' as const,
		sure: false,
		...amountAfter(before, example)
	})),
	{
		fund: null,
		stage: 'budget',
		sure: false,
		...amountAfter('项目申报金额', '该项目申报金额为20万元')
	},
	{
		fund: null,
		stage: 'budget',
		sure: true,
		...amountAfter('项目(?:资金)?预算', '项目资金预算20万元')
	},
	{
		fund: null,
		stage: 'final',
		sure: true,
		...amountAfter('项目实际支出', '项目实际支出为20万元')
	}
];

function amountAfter(before: string, example: string): SentenceForm {
	const amount = '(?:为|是|[:：])?\\s*(?<value>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>万元|元)';
	return { pattern: new RegExp(before + amount), example };
}

/** Projects named with their amounts: `name`, `budget`, `final`, `unit`, perhaps `when` and `rate`. */
export const projectForms: readonly SentenceForm[] = [
	{
		pattern:
			/(?:^|[。；;：:，,、）)]|\d[.．])\s*(?:分别)?为?(?<name>[^，。；：:,;、（(]{2,40}?(?:项目|经费|专项|补助|工程|资金)(?:[（(][^）)]{1,20}[）)])?)[，,：:]\s*(?<when>全年|年初|调整后)?预算(?:金额|数|资金)?(?:为|[:：])?\s*(?<budget>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|元)[，,]\s*(?:全年|实际)?(?:执行|支出)(?:金额|数|资金)?(?:为|[:：])?\s*(?<final>\d[\d,]*(?:\.\d+)?)\s*(?:万元|元)/g,
		example: '共计1个项目。为校舍修缮项目，预算金额为30万元，执行金额为28.5万元'
	},
	{
		pattern:
			/^(?:[（(]?\d+[）)、.．]\s*)?(?<name>[^，。；：:]{2,50}?)绩效(?:自评|评价)综述[:：].*?(?<when>全年|年初|调整后)预算数(?:为|[:：])?\s*(?<budget>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|元)[，,]\s*(?:全年|实际)?执行数(?:为|[:：])?\s*(?<final>\d[\d,]*(?:\.\d+)?)\s*(?:万元|元)(?:[，,]\s*(?:完成预算的?|预算执行率为?|执行率为?)\s*(?<rate>\d+(?:\.\d+)?)\s*[%％])?/g,
		example:
			'（1）校舍修缮项目绩效自评综述：自评得分为92分。全年预算数为30万元，执行数为28.5万元，完成预算的95%'
	}
];

/** Groups of projects by fund, named before their projects. */
export const groupForms: readonly (SentenceForm & { readonly fund: Fund })[] = [
	{
		fund: 'local',
		pattern: /本级(?:财力|财政资金|财政|资金)?项目[:：]/g,
		example: '本级财力项目：'
	},
	{
		fund: 'superior',
		pattern: /(?:上级|中央)(?:财力|财政资金|财政|资金|专项)?项目[:：]/g,
		example: '上级专项项目：'
	}
];

/** The one project of a unit by its amounts alone: `budget`, `final`, `unit`. */
export const onlyForms: readonly SentenceForm[] = [
	{
		pattern:
			/共有?\s*1\s*个项目[，,]\s*项目总(?:金额|预算)(?:为|[:：])?\s*(?<budget>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|元)[，,]\s*(?:执行|支出)(?:金额|数)?(?:为|[:：])?\s*(?<final>\d[\d,]*(?:\.\d+)?)\s*(?:万元|元)/,
		example: '本单位共有1个项目，项目总金额为30万元，执行金额为28.5万元'
	}
];

/** The first form that reads a text. */
export function firstOf(forms: readonly SentenceForm[], text: string) {
	for (const { pattern } of forms) {
		const found = (pattern.global ? new RegExp(pattern.source) : pattern).exec(text);
		if (found) return { index: found.index, length: found[0].length, groups: found.groups ?? {} };
	}
	return undefined;
}
