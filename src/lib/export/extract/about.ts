import { schema } from '../../model/schema';
import { isLocal } from '../../records/local';
import { citations } from '../../views/data/cite';
import { glossaries } from '../../views/methods/terms';
import type { Sheet } from '../xlsx/sheet';
import type { Context, Extract } from './extract';
import { formatCount } from '../../util/count';

type Line = readonly [item: string, words: string];

/** What a reader of the file must know, item by item: the same words in the workbook and in the package. */
export function aboutLines(extract: Extract, { reports }: Context): readonly Line[] {
	const { table, rows, filters, address, scope, version, fullVersion } = extract;
	const { label, about } = schema[table];
	const local = reports.filter(({ report_id }) => isLocal(report_id)).length;
	const cited = citations({ version, address }).find(({ id }) => id === 'plain');
	return [
		['数据集', '绩衡：公共机构预决算与绩效自评数据'],
		['数据表', `${label}（${table}）：${about}`],
		['行数', String(rows)],
		...filters.map((filter): Line => [
			`筛选：${filter.label}`,
			filter.chosen.length === 0 ? '不限' : filter.chosen.join('、')
		]),
		['收录范围', scope],
		['视图网址', address],
		['数据版本', fullVersion],
		...(local > 0
			? [
					[
						'本地记录',
						`含本机导入的${formatCount(local)}份报告，未随站发布，不属于此数据版本`
					] as const
				]
			: []),
		['计量单位', '金额以元存储，精确到分；“原文所印”照录原文，其单位见“原文单位”'],
		['缺失', '“数值”为空不是零：原因见“缺失原因”；公布为零的写作0.00'],
		['代码', '代码列为文本，首位的零不可省略；取值与名称见指标说明'],
		['出处', 'L 为文本行号，p、t、r 为页、表、行；多处以空格分隔；报告的 SHA-256 见来源'],
		[
			'核对',
			'“核对结论”为以该行为一方的各项核对；明细见核对，“不一致”为待核实，不是定论；“复算值”旁的“数值”为原文所列'
		],
		...meanings,
		...(cited ? [['引用', cited.text] as const] : [])
	];
}

/** The words of the columns that are not clear by themselves. */
const meanings = glossaries
	.filter(({ id }) => ['absences', 'bases', 'stages', 'scopes'].includes(id))
	.flatMap(({ title, words }) =>
		words.map(({ word, meaning }): Line => [`${title}：${word}`, meaning])
	);

/** 说明: those lines as a sheet. */
export const aboutSheet = (extract: Extract, context: Context): Sheet => ({
	name: '说明',
	columns: [
		{ label: '项目', kind: 'text' },
		{ label: '内容', kind: 'text' }
	],
	rows: aboutLines(extract, context)
});
