import { reader, type Entry } from './entry';

export type IndicatorColumn =
	| 'level1'
	| 'level2'
	| 'level3'
	| 'operator'
	| 'target'
	| 'unit'
	| 'interim'
	| 'actual'
	| 'completion'
	| 'weight'
	| 'score'
	| 'previous'
	| 'rule';

/** Headers of the columns of indicators. */
export const indicatorColumns: readonly Entry<IndicatorColumn>[] = [
	{ means: 'level1', words: ['一级指标', '一级'] },
	{ means: 'level2', words: ['二级指标', '二级'] },
	{ means: 'level3', words: ['三级指标', '三级', '指标名称', '具体指标', '指标内容'] },
	{ means: 'operator', words: ['指标性质', '运算符号', '计算符号', '比较符号', '符号'] },
	{
		means: 'target',
		words: [
			...['指标值', '目标值', '预期指标值', '预期值', '年度指标值', '年度目标值', '年初目标值'],
			...['年初指标值', '计划指标值', '计划完成值', '预期目标值', '全年指标值', '绩效目标值']
		]
	},
	{ means: 'unit', words: ['度量单位', '计量单位', '指标单位', '单位'] },
	{ means: 'interim', words: ['年中监控值', '监控完成值', '年中完成值', '年中监控实际完成值'] },
	{
		means: 'actual',
		words: [
			...['完成值', '业绩值', '实际完成值', '实际完成指标值', '实际完成情况', '实际值'],
			...['全年完成值', '全年实际完成值', '年度完成值', '全年完成情况', '实际完成', '完成情况']
		]
	},
	{ means: 'completion', words: ['完成率', '指标完成率', '完成比例'] },
	{
		means: 'weight',
		words: [
			...['权重', '分值', '分值权重', '权重分值', '指标分值', '指标权重', '标准分', '标准分值'],
			...['满分', '分值/权重', '权重/分值']
		]
	},
	{
		means: 'score',
		words: ['得分', '自评得分', '指标得分', '评价得分', '单位自评得分', '自评分', '实际得分']
	},
	{
		means: 'previous',
		words: ['上年完成情况', '上年完成值', '上年实际完成值', '上年度完成值', '上年度完成情况']
	},
	{ means: 'rule', words: ['赋分规则', '计分规则', '评分规则'] }
];

export type FundColumn = 'initial' | 'adjusted' | 'budget' | 'final' | 'weight' | 'rate' | 'score';

/** Headers of the columns of funds, and the words before an amount. */
export const fundColumns: readonly Entry<FundColumn>[] = [
	{
		means: 'initial',
		words: ['年初预算', '年初预算数', '年初预算金额', '年初批复数', '年初批复预算数', '年初数']
	},
	{
		means: 'adjusted',
		words: [
			...['全年预算', '全年预算数', '全年预算金额', '调整后预算', '调整后预算数', '调整预算数'],
			...['调整后全年预算数', '年度预算数', '全年数']
		]
	},
	{ means: 'budget', words: ['预算数', '预算金额', '预算安排数', '预算资金'] },
	{
		means: 'final',
		words: [
			...['全年执行数', '全年执行', '预算执行数', '执行数', '全年实际执行数', '实际执行数'],
			...['执行金额', '实际支出数', '全年支出数', '决算数', '全年执行金额']
		]
	},
	{ means: 'weight', words: ['权重', '分值', '分值权重', '权重分值', '分值/权重'] },
	{ means: 'rate', words: ['执行率', '预算执行率', '资金执行率'] },
	{ means: 'score', words: ['得分', '自评得分', '执行率得分'] }
];

export const indicatorColumn = reader(indicatorColumns);
export const fundColumn = reader(fundColumns);

export type AmountStage = Extract<FundColumn, 'initial' | 'adjusted' | 'budget' | 'final'>;
const stages: readonly string[] = ['initial', 'adjusted', 'budget', 'final'];
export const isStage = (column: FundColumn | undefined): column is AmountStage =>
	column !== undefined && stages.includes(column);
