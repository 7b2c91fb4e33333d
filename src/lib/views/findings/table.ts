import { absentCell, textCell } from '../cells';
import type { CellView, ColumnView, TableView } from '../figure';
import { plainText } from '../prose';
import { shownValue, type Unit } from './amounts';
import type { FindingView } from './finding';

/** A column of the list of findings. */
interface Field extends ColumnView {
	readonly cell: (finding: FindingView) => CellView;
}

const words = (key: string, label: string, text: (finding: FindingView) => string): Field => ({
	key,
	label,
	align: 'start',
	cell: (finding) => textCell(text(finding))
});

const number = (key: string, label: string, cell: Field['cell']): Field => ({
	key,
	label,
	align: 'end',
	cell
});

const bound = (value: string | null, unit: Unit): CellView =>
	value === null
		? absentCell('not_applicable')
		: { text: shownValue(value, unit), value: shownValue(value, unit) };

const fields: readonly Field[] = [
	words('rule', '规则', ({ rule }) => rule),
	words('unit', '单位', ({ unit }) => unit),
	words('year', '年度', ({ year }) => String(year)),
	words('item', '项目', ({ item }) => item),
	number('printed', '原文', ({ printed }) => printed),
	number('recomputed', '复算', ({ recomputed }) => recomputed),
	number('low', '允许下限', ({ row, units }) => bound(row.low, units.right)),
	number('high', '允许上限', ({ row, units }) => bound(row.high, units.right)),
	words('shown', '计量', ({ units }) => units.left.shown),
	number('difference', '差额', ({ difference }) => difference),
	words('differs', '差额计量', ({ units, subtracted }) =>
		subtracted ? units.left.difference : ''
	),
	number('times', '差额为允许幅度的倍数', ({ times }) =>
		times ? { text: times.value ?? '', value: times.value } : absentCell('not_applicable')
	),
	words('verdict', '结论', ({ verdictWord }) => verdictWord),
	words('left', '原文出处', ({ left }) => left.places),
	words('leftFile', '原文所在文件', ({ left }) => left.sources.map(({ file }) => file).join('；')),
	words('right', '对照出处', ({ right }) => right.places),
	words('rightFile', '对照所在文件', ({ right }) =>
		right.sources.map(({ file }) => file).join('；')
	),
	words('explanation', '说明', ({ explanation }) => plainText(explanation)),
	words('reasons', '可能原因', ({ reasons }) => reasons.join('；')),
	words('check_id', '规则代码', ({ row }) => row.check_id),
	words('unit_id', '单位代码', ({ row }) => row.unit_id),
	words('report_id', '报告标识', ({ row }) => row.report_id),
	words('left_row', '原文所在行', ({ row }) => row.left_row ?? ''),
	words('right_row', '对照所在行', ({ row }) => row.right_row ?? '')
];

/** Every finding with all that is known of it: what the download writes. */
export const findingsTable = (caption: string, findings: readonly FindingView[]): TableView => ({
	caption,
	columns: fields.map(({ key, label, align }) => ({ key, label, align })),
	rows: findings.map((finding, index) => ({
		key: `${finding.key} ${index}`,
		cells: fields.map(({ cell }) => cell(finding))
	}))
});
