import {
	bases,
	entityScopes,
	metricAbsences,
	scopes,
	stages,
	type Basis,
	type EntityScope,
	type MetricAbsence,
	type Scope,
	type Stage
} from '../../model/terms';
import { idsOf } from '../../util/ids';
import type { Tag } from '../figure';
import { polarityWords } from '../polarity';

/** A word of the site and what it means. */
export interface Meaning {
	readonly word: string;
	readonly meaning: string;
}

/** A heading with the words under it. */
export interface Glossary {
	readonly id: string;
	readonly title: string;
	readonly words: readonly Meaning[];
}

const stageMeanings: Record<Stage, string> = {
	initial: '年初批复的预算。',
	adjusted: '含年中追加、追减的预算；报告中也称调整预算数、年度预算数。',
	budget: '报告只称“预算数”，未注明是年初还是全年。',
	final: '决算数或全年执行数；人数、批次等数量均按此列。'
};

const scopeMeanings: Record<Scope, string> = {
	all: '全部资金；报告未注明资金口径的也归入此类。',
	fiscal: '一般公共预算、政府性基金预算、国有资本经营预算财政拨款。',
	general_public: '仅一般公共预算财政拨款。',
	gov_fund: '仅政府性基金预算财政拨款。',
	state_capital: '仅国有资本经营预算财政拨款。'
};

const basisMeanings: Record<Basis, string> = {
	stated: '报告直接列出的数，优先取用；表格先于正文。',
	derived:
		'由报告所列的数推出：上年数由“比上年增加”还原，合计由全部已列部分相加；不由比率反推，报告已列示的不另推算。',
	residue: '文件的图表中残留、正文未列示的数。'
};

const absenceMeanings: Record<MetricAbsence, string> = {
	not_in_report: '该年度的文件已收录，其中没有这个数。',
	not_collected: '该年度的文件未收录，不等于未公布。',
	not_published: '应当载明此数的文件已全文查阅，其中未见。',
	blank: '表内有此栏，栏内空白。',
	not_applicable: '此项不适用，例如定性指标没有完成率。',
	secret: '依法不予公开。',
	unparseable: '原文有此数，但无法识别。',
	zero_base: '分母为零，不计算比率；不显示为0%或100%。'
};

const entityMeanings: Record<EntityScope, string> = {
	department: '含所属单位。',
	unit: '仅单位本身。',
	government: '一级政府汇总。'
};

const tagMeanings: Record<Tag, string> = {
	推: '推算：这个数或其分子、分母由报告所列的数推出。',
	口: '口径差异：原文的数按另一口径可以复算，点开可见。',
	变: '口径变动：这个数的口径自该年起改变，与以前年度（增减则与上年）不可比；如何改变见图表下的说明。',
	小: '基数不足1万元：增减率易失真，照列，不参与排序。',
	核: '待核实：这个数或其分子、分母与报告中另一处的数不一致，不是定论；尾差和舍入不标。',
	本地: '出自本机在“导入”中加入的记录：只在这个浏览器内计入，未随站发布。'
};

const conventions: readonly Meaning[] = [
	{ word: '比上年', meaning: '本年数减上年数；上年数缺失的不计算，上年数为零的只列金额。' },
	{ word: '个百分点', meaning: '两个比率之差的单位；先相减，后舍入。' },
	{
		word: '万元、亿元',
		meaning: '金额以元存储，以万元列示；满1亿元的改用亿元；设置中可另选金额单位。'
	},
	{ word: '合计的比率', meaning: '分子之和 ÷ 分母之和，只计分子、分母俱全的单位，并注明个数。' },
	{ word: '位次', meaning: '同一层级内排列；数值相同的位次相同（1、2、2、4），缺失的排在最后。' },
	{ word: '完成年初预算', meaning: '按年初预算计算的执行率；年中有调整的可高于100%。' }
];

const pair = <K extends string>(words: Record<K, string>, meanings: Record<K, string>) =>
	idsOf(words).map((id): Meaning => ({ word: words[id], meaning: meanings[id] }));

/** Every word the site uses in a fixed sense. */
export const glossaries: readonly Glossary[] = [
	{ id: 'absences', title: '缺失用语', words: pair(metricAbsences, absenceMeanings) },
	{ id: 'stages', title: '预决算阶段', words: pair(stages, stageMeanings) },
	{ id: 'scopes', title: '资金口径', words: pair(scopes, scopeMeanings) },
	{ id: 'bases', title: '数据来历', words: pair(bases, basisMeanings) },
	{
		id: 'entities',
		title: '编报口径（不相加、不同列）',
		words: pair(entityScopes, entityMeanings)
	},
	{
		id: 'tags',
		title: '标记',
		words: Object.entries(tagMeanings).map(([word, meaning]) => ({ word, meaning }))
	},
	{ id: 'polarities', title: '判断方向', words: Object.values(polarityWords) },
	{ id: 'conventions', title: '列示惯例', words: conventions }
];

/** Rules that are no single word. */
export const rules: readonly {
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
}[] = [
	{
		id: 'rounding',
		title: '舍入',
		text: [
			'金额精确到分，全程按十进制精确计算；比率由精确的分子除以精确的分母，只在最后四舍五入一次，保留两位小数。',
			'因四舍五入，合计可能不等于分项之和。'
		]
	}
];
