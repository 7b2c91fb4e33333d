/** The closed vocabularies of the records: each maps an id, which is what the tables hold, to the Chinese term readers see. */

export const unitTypes = {
	gsl: '工商联',
	jcy: '检察院',
	rd: '人大机关',
	dw: '党委办公厅',
	zx: '政协机关',
	fy: '法院',
	cz: '财政部门',
	zrzy: '规划和自然资源部门',
	shgz: '社会工作部'
} as const;

export const levels = { province: '省级', prefecture: '地级', county: '县级' } as const;

export const reportKinds = {
	final: '部门决算',
	selfeval: '整体支出绩效自评',
	evaluation: '整体绩效评价',
	budget: '部门预算'
} as const;

export const entityScopes = {
	department: '部门汇总',
	unit: '单位本级',
	government: '政府汇总'
} as const;

export const evaluators = {
	self: '单位自评',
	department: '部门评价',
	finance: '财政评价'
} as const;

export const stages = {
	initial: '年初预算',
	adjusted: '全年预算',
	budget: '预算数（未注明）',
	final: '决算'
} as const;

export const scopes = {
	all: '全口径',
	fiscal: '财政拨款',
	general_public: '一般公共预算财政拨款',
	gov_fund: '政府性基金预算财政拨款',
	state_capital: '国有资本经营预算财政拨款'
} as const;

export const funds = {
	superior: '上级资金',
	local: '本级资金',
	fiscal: '财政资金',
	special_account: '财政专户管理资金',
	own: '单位资金',
	other: '其他资金'
} as const;

export const bases = { stated: '原文列示', derived: '推算', residue: '图表残留数据' } as const;

export const absences = {
	not_in_report: '本报告未列示',
	not_collected: '未收录',
	not_published: '所收录文件中未见',
	blank: '表内空白',
	not_applicable: '不适用',
	secret: '涉密',
	unparseable: '未能识别'
} as const;

/** Why a metric has no value: a record's own absence, or a denominator of zero. */
export const metricAbsences = { ...absences, zero_base: '基数为零' } as const;

export const classifications = { function: '支出功能分类', economic: '支出经济分类' } as const;

export const codeBases = { printed: '原文列示', mapped: '由名称对应' } as const;

export const parts = {
	total: '总分',
	execution: '预算执行',
	output: '产出',
	cost: '成本',
	benefit: '效益',
	benefit_cost: '效益及成本',
	satisfaction: '满意度',
	management: '预算管理',
	mean: '项目平均'
} as const;

export const claimKinds = {
	execution: '执行率',
	change: '增减额',
	change_rate: '增减率',
	share: '占比',
	variance: '预决算差异率',
	adjustment: '预算调整率',
	carryover: '结转结余率',
	completion: '指标完成率',
	control: '控制率',
	average: '人均或单均',
	points: '得分'
} as const;

export const directions = { up: '增加', down: '减少', flat: '持平' } as const;

export const claimUnits = { 元: '元', '%': '百分数', 分: '分', 人: '人', 个: '个' } as const;

export const changeReasons = {
	staff: '人员增减',
	wage_base: '工资或缴费基数调整',
	social_insurance: '社会保险',
	project_added: '新增项目',
	project_ended: '项目结束',
	one_off: '一次性支出',
	travel_abroad: '因公出国（境）',
	reception: '公务接待',
	vehicle: '公务用车',
	procurement: '采购',
	policy: '政策调整',
	carryover: '结转结余',
	thrift: '厉行节约',
	other: '其他'
} as const;

export const breakKinds = {
	reclassified: '科目调整',
	redefined: '口径调整',
	reorganised: '机构改革'
} as const;

export const verdicts = {
	holds: '相符',
	rounding: '尾差',
	contradiction: '不一致',
	zero_base: '基数为零',
	scope: '口径差异',
	not_checkable: '无法核对'
} as const;

export const operators = { '>=': '不低于', '<=': '不高于', '=': '等于', text: '定性' } as const;

export type UnitType = keyof typeof unitTypes;
export type Level = keyof typeof levels;
export type ReportKind = keyof typeof reportKinds;
export type EntityScope = keyof typeof entityScopes;
export type Evaluator = keyof typeof evaluators;
export type Stage = keyof typeof stages;
export type Scope = keyof typeof scopes;
export type Basis = keyof typeof bases;
export type Absence = keyof typeof absences;
export type MetricAbsence = keyof typeof metricAbsences;
export type Part = keyof typeof parts;
