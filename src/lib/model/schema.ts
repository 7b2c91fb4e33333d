import { idsOf } from '../util/ids';
import { amount, integer, need, number, oneOf, ref, text, type Column, type Table } from './column';
import { measures } from './measures';
import * as terms from './terms';

/** What every record table carries before its own columns. */
const head = {
	row_id: need(text('行标识：<report_id>#<表>-<序号>，一经赋予不再改用')),
	report_id: need(ref('report', '所出报告')),
	unit_id: need(ref('unit', '数据所属单位')),
	year: need(integer('数据所属年度（不是报告年度）'))
} as const;

/** What every record table carries after its own columns. */
const tail = {
	basis: oneOf(terms.bases, '数据来历；缺失时为空'),
	absence: oneOf(terms.absences, '缺失原因；有值时为空'),
	printed: text('原文所印数字，不作改动；同一行多个数字以“ | ”分隔'),
	printed_unit: text('原文计量单位'),
	locator: text('出处：文本行号 L41、连续行 L285-294，或页码 p7、p7:t5:r3；多处以空格分隔'),
	note: text('录入说明')
} as const;

const subject = need(text('评价对象：whole 为整体，否则为项目标识'));
const stage = need(oneOf(terms.stages, '预决算阶段'));
const scope = need(oneOf(terms.scopes, '资金口径'));

/** Every table of the data contract. Row types, DDL, validation, data package and dictionary derive from this literal. */
export const schema = {
	region: {
		label: '行政区划',
		about: '省、地、县三级行政区划（GB/T 2260）',
		key: ['region_code'],
		columns: {
			region_code: need(text('六位区划代码')),
			name: need(text('名称')),
			level: need(oneOf(terms.levels, '层级')),
			parent_code: ref('region', '上级区划；直辖市的区和省直辖县指向省级')
		}
	},
	unit: {
		label: '单位',
		about: '公开预决算或绩效报告的公共机构',
		key: ['unit_id'],
		columns: {
			unit_id: need(text('单位标识：<region_code>-<type>')),
			name: need(text('全称')),
			short_name: need(text('简称')),
			type: need(oneOf(terms.unitTypes, '类型')),
			level: need(oneOf(terms.levels, '层级')),
			region_code: need(ref('region', '所在区划')),
			aliases: text('别名，以“|”分隔')
		}
	},
	report: {
		label: '报告',
		about: '已公开、已录入的文件',
		key: ['report_id'],
		columns: {
			report_id: need(text('报告标识：<unit_id>-<year>-<kind>')),
			unit_id: need(ref('unit', '发布单位')),
			year: need(integer('报告年度')),
			kind: need(oneOf(terms.reportKinds, '文件种类')),
			title: need(text('标题')),
			entity_scope: need(oneOf(terms.entityScopes, '编报口径')),
			evaluator: oneOf(terms.evaluators, '评价主体；不含评价的文件为空'),
			source_file: need(text('源文件名')),
			sha256: need(text('源文件 SHA-256')),
			published_on: { type: 'date', about: '公布日期' },
			url: text('网址')
		}
	},
	observation: {
		label: '金额与数量',
		about: '报告列示的金额或数量，金额以元存储',
		key: ['row_id'],
		columns: {
			...head,
			measure: need(oneOf(measures, '项目')),
			stage,
			scope,
			fund: oneOf(terms.funds, '资金来源（自评表资金行）；合计为空'),
			value: amount('数值：金额为元，数量为个数'),
			...tail
		}
	},
	spending: {
		label: '分类支出',
		about: '支出功能分类（类、款、项）与经济分类（类、款）各行',
		key: ['row_id'],
		columns: {
			...head,
			subject,
			classification: need(oneOf(terms.classifications, '分类')),
			code: need(text('科目代码；合并列示的以“+”连接')),
			code_basis: need(oneOf(terms.codeBases, '代码来历')),
			name: need(text('科目名称（按原文）')),
			path: text('上级科目名称（按原文），以“/”分隔'),
			stage,
			scope,
			value: { ...amount('金额'), unit: '元' },
			...tail
		}
	},
	score: {
		label: '得分',
		about: '整体或项目的总分与各部分得分',
		key: ['row_id'],
		columns: {
			...head,
			subject,
			evaluator: need(oneOf(terms.evaluators, '评价主体')),
			part: need(oneOf(terms.parts, '部分')),
			part_label: text('部分名称（按原文）'),
			weight: number('分值（权重）', '分'),
			value: number('得分', '分'),
			grade: text('等级（按原文）'),
			...tail
		}
	},
	indicator: {
		label: '绩效指标',
		about: '自评表的各行指标',
		key: ['row_id'],
		columns: {
			...head,
			subject,
			table: need(integer('同一对象的第几张表')),
			level1: text('一级指标'),
			level2: text('二级指标'),
			level3: need(text('三级指标')),
			operator: oneOf(terms.operators, '目标的比较方式'),
			target: text('目标值（按原文）'),
			target_value: number('目标值（数字）'),
			target_unit: text('计量单位'),
			actual: text('完成值（按原文）'),
			actual_value: number('完成值（数字）'),
			interim: text('年中监控值（按原文）'),
			previous: text('上年完成情况（按原文）'),
			completion: number('完成率（按原文）', '%'),
			weight: number('分值', '分'),
			score: number('得分', '分'),
			scoring_rule: text('赋分规则'),
			...tail
		}
	},
	project: {
		label: '项目',
		about: '项目的各项金额',
		key: ['row_id'],
		columns: {
			...head,
			subject,
			project_code: text('项目代码（按原文）'),
			name: need(text('项目名称')),
			fund: oneOf(terms.funds, '资金来源；合计为空'),
			stage,
			value: { ...amount('金额'), unit: '元' },
			...tail
		}
	},
	claim: {
		label: '原文推算数',
		about: '报告自行计算并列示的比率、占比与增减',
		key: ['row_id'],
		columns: {
			...head,
			kind: need(oneOf(terms.claimKinds, '种类')),
			target: ref('row', '所说明的行'),
			base: ref('row', '所依据的基数行'),
			direction: oneOf(terms.directions, '增减方向（按原文）'),
			value: number('数值'),
			unit: need(oneOf(terms.claimUnits, '数值单位')),
			reason: { ...oneOf(terms.changeReasons, '增减原因（编码）'), joint: true },
			...tail
		}
	},
	series_break: {
		label: '口径变动',
		about: '序列在此处前后不可比',
		key: ['series', 'unit_id', 'from_year'],
		columns: {
			series: need(text('项目（measure）或科目代码')),
			unit_id: need(text('单位标识；* 为全部')),
			from_year: need(integer('自该年度起')),
			kind: need(oneOf(terms.breakKinds, '种类')),
			note: need(text('说明'))
		}
	},
	finding: {
		label: '核对结果',
		about: '核对规则的计算结果，不作人工改动',
		key: ['check_id', 'report_id', 'year', 'left_row', 'right_row'],
		computed: true,
		columns: {
			check_id: need(text('规则：I1—I20，或原文推算数的种类')),
			report_id: need(ref('report', '报告')),
			unit_id: need(ref('unit', '单位')),
			year: need(integer('年度')),
			verdict: need(oneOf(terms.verdicts, '结论')),
			left_value: number('原文值'),
			right_value: number('复算值'),
			low: number('允许下限'),
			high: number('允许上限'),
			times: number('原文值与复算值之差为允许区间一半的倍数，保留两位小数；没有区间的为空'),
			left_row: ref('row', '原文所在行'),
			right_row: text('对照所在行；由多行算得的以空格分隔'),
			explanation: text('说明：由何种口径算得，或何以不能核对')
		}
	}
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof schema;
export const tableNames = idsOf(schema);
export type RecordTable = 'observation' | 'spending' | 'score' | 'indicator' | 'project' | 'claim';
export const recordTables = [
	'observation',
	'spending',
	'score',
	'indicator',
	'project',
	'claim'
] as const;

type CellOf<C extends Column> = C['type'] extends 'integer'
	? number
	: C extends { readonly values: infer V; readonly joint?: false }
		? keyof V & string
		: string;

/** A validated row: decimals stay exact text, an empty cell is null. */
export type RowOf<T extends TableName> = {
	readonly [
		K in keyof (typeof schema)[T]['columns']
	]: (typeof schema)[T]['columns'][K] extends infer C extends Column
		? C extends { readonly required: true }
			? CellOf<C>
			: CellOf<C> | null
		: never;
};

/** All rows of a data package by table. */
export type Records = { readonly [T in TableName]: readonly RowOf<T>[] };

/** A package without a row. */
export const noRecords = Object.fromEntries(
	tableNames.map((table) => [table, []])
) as unknown as Records;
