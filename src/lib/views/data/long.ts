import { headingOf } from '../../model/headings';
import type { Column, ColumnType } from '../../model/column';
import { schema, type RecordTable } from '../../model/schema';
import { levels, unitTypes } from '../../model/terms';
import type { RecordRow } from '../../query/lists/records';
import { Exact } from '../../util/exact';
import type { CellView, TableView } from '../figure';
import { reportOf, subjectOf, targetOf, termOf, unitOf } from './words';

/** A column of the download: its header, what it holds, and the text it takes from a row. */
export interface LongField {
	readonly label: string;
	readonly about: string;
	readonly type: ColumnType;
	readonly unit?: string | undefined;
	/** Code and term of every value it may have; none where it is open. */
	readonly values?: Column['values'] | undefined;
	readonly text: (row: RecordRow) => string;
}

/** What the findings say of a row. */
export interface Checked {
	/** Their verdicts in words, each once; none where no check touches it. */
	readonly verdicts: (row: RecordRow) => string;
	/** What its value recomputes to, in the unit of the value; empty where no check recomputes it. */
	readonly recomputed: (row: RecordRow) => string;
}

const unchecked: Checked = { verdicts: () => '', recomputed: () => '' };

const recomputedAbout =
	'由所列其他数复算得出，计量单位同“数值”，增减带正负号；有多项核对的取最需查看的一项，各项见核对；没有核对能复算的为空';

/** Every column of a table, codes with their words beside them, decimals exact; what the checks say and the data version last. */
export const longFields = (
	table: RecordTable,
	version: string,
	checked: Checked = unchecked
): readonly LongField[] => [
	...Object.entries<Column>(schema[table].columns).flatMap(([name, column]) =>
		fieldsOf(table, name, column)
	),
	{
		...{ label: '复算值', type: 'number', about: recomputedAbout },
		text: (row) => plain(checked.recomputed(row))
	},
	{
		...{ label: '核对结论', type: 'text', about: '以此行为一方的各项核对的结论；未涉核对为空' },
		text: checked.verdicts
	},
	{
		...{ label: '数据版本', type: 'text', about: '由全部记录计算；版本相同，数据必相同' },
		text: () => version
	}
];

/** The rows of a table as they are downloaded. */
export function longTable(
	table: RecordTable,
	rows: readonly RecordRow[],
	version: string,
	checked?: Checked
): TableView {
	const fields = longFields(table, version, checked);
	return {
		caption: schema[table].label,
		columns: fields.map(({ label, unit }) => ({
			key: label,
			label,
			align: 'start',
			...(unit ? { unit } : {})
		})),
		rows: rows.map((row) => ({
			key: String(row.row_id),
			cells: fields.map(({ text }): CellView => ({ text: text(row), value: null }))
		}))
	};
}

function fieldsOf(table: RecordTable, name: string, column: Column): readonly LongField[] {
	const label = headingOf(table, name);
	const { unit, type, about, values } = column;
	const own = { label, unit, type, about, text: (row: RecordRow) => exactText(column, row[name]) };
	if (!values) return [own, ...(companions[name]?.(table) ?? [])];
	return [
		{ ...own, label: `${label}代码`, values },
		{ label, type: 'text', about: `${about}（名称）`, text: (row) => termOf(table, name, row) }
	];
}

const words = (
	label: string,
	about: string,
	text: LongField['text'],
	values?: Column['values']
): LongField => ({ label, about, type: 'text', text, values });

/** A figure that a claim rests on, in the unit of its own row. */
const operand = (label: string, about: string, column: string): LongField => ({
	...{ label, about: `${about}；金额为元`, type: 'number' },
	text: (row) => plain(String(row[column] ?? ''))
});

/** What stands beside a column that is no coded one. */
const companions: Readonly<Record<string, (table: RecordTable) => readonly LongField[]>> = {
	report_id: () => [words('报告', '报告的年度与种类', reportOf)],
	unit_id: () => [
		words('单位', '单位简称', (row) => String(row.unit_name)),
		words('单位全称', '单位全称', (row) => String(row.unit_full_name)),
		words('类型代码', '单位类型', (row) => String(row.type), unitTypes),
		words('类型', '单位类型（名称）', (row) => unitTypes[row.type as keyof typeof unitTypes]),
		words('层级代码', '单位层级', (row) => String(row.level), levels),
		words('层级', '单位层级（名称）', (row) => levels[row.level as keyof typeof levels]),
		words('区划代码', '所在区划（GB/T 2260）', (row) => String(row.region_code)),
		words('地区', '所在区划（名称）', (row) => String(row.region))
	],
	subject: () => [words('评价对象名称', '整体，或项目名称', subjectOf)],
	target: (table) =>
		table === 'claim'
			? [
					words('所说明的项目', '所说明的行的项目或名称', targetOf),
					operand('所说明的行的数值', '占比、执行率等的分子，增减的本期数', 'target_value')
				]
			: [],
	base: () => [operand('基数行的数值', '占比、执行率等的分母，增减的基期数', 'base_value')],
	value: (table) =>
		table === 'observation'
			? [words('计量单位', '“数值”的计量单位', (row) => unitOf(table, row))]
			: []
};

/** Amounts keep their two decimals; other numbers are written without the zeros their column adds. */
function exactText({ type }: Column, cell: RecordRow[string] | undefined): string {
	if (cell === null || cell === undefined) return '';
	return type === 'number' ? plain(String(cell)) : String(cell);
}

/** A decimal without the zeros its column adds. */
const plain = (text: string): string => (text === '' ? '' : new Exact(text).toFixed());
