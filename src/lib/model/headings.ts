import type { TableName, schema } from './schema';

type ColumnOf<T extends TableName> = keyof (typeof schema)[T]['columns'] & string;
export type ColumnName = { [T in TableName]: ColumnOf<T> }[TableName];
type Exception = { [T in TableName]: `${T}.${ColumnOf<T>}` }[TableName];

/** What heads a column of each name wherever records are listed. */
const common = {
	region_code: '区划代码',
	name: '名称',
	level: '层级',
	parent_code: '上级区划代码',
	unit_id: '单位代码',
	short_name: '简称',
	type: '类型',
	aliases: '别名',
	report_id: '报告标识',
	year: '年度',
	kind: '种类',
	title: '标题',
	entity_scope: '编报口径',
	evaluator: '评价主体',
	source_file: '源文件',
	sha256: 'SHA-256',
	published_on: '公布日期',
	url: '网址',
	row_id: '行标识',
	measure: '项目',
	stage: '阶段',
	scope: '资金口径',
	fund: '资金来源',
	value: '数值',
	basis: '来历',
	absence: '缺失原因',
	printed: '原文所印',
	printed_unit: '原文单位',
	locator: '出处',
	note: '录入说明',
	subject: '评价对象',
	classification: '分类',
	code: '科目代码',
	code_basis: '代码来历',
	path: '上级科目',
	part: '部分',
	part_label: '部分（按原文）',
	weight: '分值',
	grade: '等级',
	table: '表序',
	level1: '一级指标',
	level2: '二级指标',
	level3: '三级指标',
	operator: '比较方式',
	target: '目标值',
	target_value: '目标值（数字）',
	target_unit: '目标单位',
	actual: '完成值',
	actual_value: '完成值（数字）',
	interim: '年中监控值',
	previous: '上年完成',
	completion: '完成率（原文）',
	score: '得分',
	scoring_rule: '赋分规则',
	project_code: '项目代码',
	base: '基数行',
	direction: '方向',
	unit: '数值单位',
	reason: '增减原因',
	series: '序列',
	from_year: '起始年度',
	check_id: '规则',
	verdict: '结论',
	left_value: '原文值',
	right_value: '复算值',
	low: '允许下限',
	high: '允许上限',
	left_row: '原文行',
	right_row: '对照行',
	times: '差额为允许幅度的倍数',
	explanation: '说明'
} as const satisfies Record<ColumnName, string>;

/** Where a table gives a name another meaning. */
const exceptions: Partial<Readonly<Record<Exception, string>>> = {
	'unit.name': '全称',
	'spending.name': '科目名称',
	'spending.value': '金额',
	'project.name': '项目名称',
	'project.value': '金额',
	'score.value': '得分',
	'claim.target': '所说明的行',
	'series_break.note': '说明'
};

/** The readers' word for a column of a table. */
export const headingOf = (table: TableName, column: string): string =>
	(exceptions as Readonly<Record<string, string>>)[`${table}.${column}`] ??
	(common as Readonly<Record<string, string>>)[column] ??
	column;
