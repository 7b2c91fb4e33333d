import { integer, need, oneOf, text, type Column } from '../../model/column';
import { headingOf } from '../../model/headings';
import { schema, type RecordTable } from '../../model/schema';
import { entityScopes, reportKinds, unitTypes } from '../../model/terms';

/** The tables that can be filled in by hand, each with the columns that a person fills. */
export const templates = {
	observation: [
		...['year', 'measure', 'stage', 'scope', 'fund', 'value', 'printed_unit'],
		...['absence', 'locator', 'note']
	],
	spending: [
		...['year', 'subject', 'classification', 'code', 'name', 'path', 'stage', 'scope'],
		...['value', 'printed_unit', 'absence', 'locator', 'note']
	],
	score: [
		...['year', 'subject', 'evaluator', 'part', 'part_label', 'weight', 'value', 'grade'],
		...['absence', 'locator', 'note']
	],
	indicator: [
		...['year', 'subject', 'table', 'level1', 'level2', 'level3', 'operator', 'target'],
		...['target_value', 'target_unit', 'actual', 'actual_value', 'completion', 'weight', 'score'],
		...['locator', 'note']
	]
} as const satisfies Partial<Record<RecordTable, readonly string[]>>;

export type TemplateTable = keyof typeof templates;

/** Whose figures they are: filled in the first row, and empty or the same in the others. */
export const owner = {
	unit_name: { label: '单位名称', column: need(text('单位全称')) },
	region_code: { label: '区划代码', column: need(text('六位区划代码（GB/T 2260）')) },
	type: { label: '单位类型', column: need(oneOf(unitTypes, '单位的类型')) },
	report_year: { label: '报告年度', column: need(integer('四位年份')) },
	kind: { label: '文件种类', column: need(oneOf(reportKinds, '数出自何种文件')) },
	entity_scope: { label: '编报口径', column: oneOf(entityScopes, '不填为部门汇总') }
} as const satisfies Record<string, { readonly label: string; readonly column: Column }>;

export type OwnerColumn = keyof typeof owner;

/** Headings that would read alike, or name what a person does not fill as records hold it. */
const headings: Readonly<Record<string, string>> = { year: '数据年度', printed_unit: '计量单位' };

/** What is filled otherwise than records hold it, or may be left empty where they may not. */
const hints: Readonly<Record<string, string>> = {
	year: '数据所属年度（不是报告年度）；不填为报告年度',
	value: '原文所印的数字，末位的 0 照填；没有数的，留空并选缺失原因',
	printed_unit: '数值的计量单位，如 元、万元、人',
	subject: '不填为单位整体；项目写 p1、p2…',
	table: '同一对象的第几张表；不填为 1',
	locator: '在原报告中的出处，如 p7 或 L41；不填为本模板的行'
};
const optional: readonly string[] = ['year', 'subject', 'table'];

export interface TemplateColumn {
	readonly name: string;
	readonly label: string;
	readonly column: Column;
	/** How it is filled. */
	readonly hint: string;
	readonly required: boolean;
}

/** The columns of a template's table, those of the owner first. */
export function columnsOf(table: TemplateTable): readonly TemplateColumn[] {
	const owned = Object.entries<{ label: string; column: Column }>(owner).map(
		([name, { label, column }]) => ({
			...{ name, label, column, hint: column.about },
			required: column.required ?? false
		})
	);
	const columns = schema[table].columns as Readonly<Record<string, Column>>;
	const own = templates[table].flatMap((name) => {
		const column = columns[name];
		if (!column) return [];
		const label = headings[name] ?? headingOf(table, name);
		const required = (column.required ?? false) && !optional.includes(name);
		return [{ name, label, column, hint: hints[name] ?? column.about, required }];
	});
	return [...owned, ...own];
}
