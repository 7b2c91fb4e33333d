import { entityScopes, evaluators, reportKinds, verdicts } from '../../model/terms';
import type { RecordRow } from '../../query/lists/records';
import { longFields, type LongField } from '../../views/data/long';
import { columnHeading } from '../../views/heading';
import { checkName } from '../../views/findings/names';
import { cellKinds } from '../cell-kinds';
import type { CellKind, Sheet } from '../xlsx/sheet';
import { checkedBy } from './checked';
import type { Context, Extract } from './extract';

/** The header of a column: its name, its unit in brackets. */
export const headerOf = (field: Pick<LongField, 'label' | 'unit'>) => columnHeading(field);

/** The columns of the rows, and how a row becomes its cells. */
export function rowTable({ table, version }: Extract, { findings }: Context) {
	const fields = longFields(table, version, checkedBy(findings));
	return {
		columns: fields.map((field) => ({ label: headerOf(field), kind: cellKinds[field.type] })),
		cells: (row: RecordRow): readonly string[] => fields.map(({ text }) => text(row))
	};
}

type Columns<Row> = readonly (readonly [
	label: string,
	kind: CellKind,
	cell: (row: Row) => string | number | null
])[];

const sheetOf = <Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): Sheet => ({
	name,
	columns: columns.map(([label, kind]) => ({ label, kind })),
	rows: rows.map((row) => columns.map(([, , cell]) => cell(row)))
});

/** 来源: the reports that the rows come from. */
export const sourceSheet = ({ reports }: Pick<Context, 'reports'>): Sheet =>
	sheetOf(
		'来源',
		[
			['报告标识', 'text', (row) => row.report_id],
			['单位代码', 'text', (row) => row.unit_id],
			['单位', 'text', (row) => row.unit_name],
			['单位全称', 'text', (row) => row.unit_full_name],
			['年度', 'integer', (row) => row.year],
			['种类代码', 'text', (row) => row.kind],
			['种类', 'text', (row) => reportKinds[row.kind]],
			['标题', 'text', (row) => row.title],
			['编报口径', 'text', (row) => entityScopes[row.entity_scope]],
			['评价主体', 'text', (row) => row.evaluator && evaluators[row.evaluator]],
			['源文件', 'text', (row) => row.source_file],
			['SHA-256', 'text', (row) => row.sha256],
			['公布日期', 'text', (row) => row.published_on],
			['网址', 'text', (row) => row.url],
			['所选行数', 'integer', (row) => row.n]
		],
		reports
	);

/** 核对: the findings that have one of the rows on either side. */
export const findingSheet = ({ findings }: Pick<Context, 'findings'>): Sheet =>
	sheetOf(
		'核对',
		[
			['规则代码', 'text', (row) => row.check_id],
			['规则', 'text', (row) => checkName(row.check_id)],
			['报告标识', 'text', (row) => row.report_id],
			['单位代码', 'text', (row) => row.unit_id],
			['单位', 'text', (row) => row.unit_name],
			['年度', 'integer', (row) => row.year],
			['结论代码', 'text', (row) => row.verdict],
			['结论', 'text', (row) => verdicts[row.verdict]],
			['原文值', 'number', (row) => row.left_value],
			['复算值', 'number', (row) => row.right_value],
			['差额', 'number', (row) => row.difference],
			['允许下限', 'number', (row) => row.low],
			['允许上限', 'number', (row) => row.high],
			['差额为允许幅度的倍数', 'number', (row) => row.times],
			['原文行', 'text', (row) => row.left_row],
			['对照行', 'text', (row) => row.right_row],
			['说明', 'text', (row) => row.explanation]
		],
		findings
	);
