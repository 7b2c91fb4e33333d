import { recordTables, schema, type RecordTable } from '../../model/schema';
import { absences, bases } from '../../model/terms';
import type { CoverageRow, TableCoverage } from '../../query/lists/coverage';
import type { TableCount } from '../../query/lists/records';
import { countCell, textCell } from '../cells';
import type { CellView, FigureView, TableView } from '../figure';
import { sourceLine } from '../source';
import { yearWords } from '../title';
import { documentsOf } from './coverage';
import { gapOf } from './gap';
import { originWords, rowsIn } from './sentence';
import { formatCount } from '../../util/count';

/** Unit-years that are drawn and downloaded. */
export const mostYears = 200;

/** 各表收录情况: the download has a line a unit-year and table; what is read has a column a table. */
export interface TableCoverageView {
	readonly figure: FigureView;
	readonly matrix: TableView;
}

/** A unit-year with the rows of each table that has any. */
interface UnitYear {
	readonly row: CoverageRow;
	readonly held: ReadonlyMap<RecordTable, TableCoverage>;
}

/** Units and years × tables: how many rows are stated, derived, absent, or why there is none. */
export function tableCoverage(
	coverage: readonly CoverageRow[],
	tables: readonly TableCoverage[],
	counts: readonly TableCount[],
	{ asked, reports }: { readonly asked: readonly string[]; readonly reports: number }
): TableCoverageView {
	const all = coverage.filter(({ year }) => asked.length === 0 || asked.includes(String(year)));
	const years = all.slice(0, mostYears).map((row) => unitYear(row, tables));
	const title = `各单位各年度各表的记录${asked.length > 0 ? ` · ${yearWords(asked.map(Number))}` : ''}`;
	const figure: FigureView = {
		id: 'tables-held',
		title,
		sentence: sentence(years, counts),
		switches: [],
		chart: null,
		table: longTable(title, years),
		absences: null,
		caveats: [
			'缺失的行有项目而没有数，也计入行数',
			...(all.length > mostYears ? [`仅列前${mostYears}个单位年度（按区划代码）`] : [])
		],
		source: sourceLine(reports),
		fileName: '各表收录情况'
	};
	return { figure, matrix: matrix(years) };
}

function unitYear(row: CoverageRow, tables: readonly TableCoverage[]): UnitYear {
	const own = tables.filter(({ unit_id, year }) => unit_id === row.unit_id && year === row.year);
	return { row, held: new Map(own.map((held) => [held.table, held])) };
}

function sentence(years: readonly UnitYear[], counts: readonly TableCount[]): string {
	if (years.length === 0) return '所选范围没有收录任何记录。';
	const cells = years.length * recordTables.length;
	const filled = years.reduce((sum, { held }) => sum + held.size, 0);
	const gaps = cells === filled ? '' : `，${formatCount(cells - filled)}格没有，原因见格内`;
	return `${formatCount(years.length)}个单位年度、${recordTables.length}张表共${formatCount(cells)}格：${formatCount(filled)}格有记录${gaps}。所选范围共${formatCount(rowsIn(counts))}行：${originWords(counts)}。`;
}

function matrix(years: readonly UnitYear[]): TableView {
	return {
		caption: '各格为行数，括号内为其中推算、图表残留和缺失（按原因）的行数，其余为原文列示',
		columns: [
			{ key: 'unit', label: '单位年度', align: 'start' },
			{ key: 'documents', label: '本年度文件', align: 'start' },
			...recordTables.map((id) => ({ key: id, label: schema[id].label, align: 'start' as const }))
		],
		rows: years.map(({ row, held }) => ({
			key: `${row.unit_id} ${row.year}`,
			cells: [
				textCell(`${row.short_name} ${row.year}年`),
				documentsOf(row),
				...recordTables.map((id) => cell(held.get(id), row, id))
			]
		})),
		cards: true
	};
}

/** `79（推算6，图表残留数据2，所收录文件中未见21）`; where there is no row, why. */
function cell(held: TableCoverage | undefined, row: CoverageRow, table: RecordTable): CellView {
	if (!held) return gapOf(row, table);
	const parts = partsOf(held);
	return textCell(parts.length === 0 ? String(held.rows) : `${held.rows}（${parts.join('，')}）`);
}

/** What of the rows is not stated. */
const partsOf = ({ derived, residue, reasons }: TableCoverage): readonly string[] => [
	...(derived > 0 ? [`${bases.derived}${derived}`] : []),
	...(residue > 0 ? [`${bases.residue}${residue}`] : []),
	...reasons.map(({ absence, n }) => `${absences[absence]}${formatCount(n)}`)
];

function longTable(caption: string, years: readonly UnitYear[]): TableView {
	const words = (key: string, label: string) => ({ key, label, align: 'start' as const });
	const numbers = ['rows', 'stated', 'derived', 'residue', 'absent'] as const;
	const labels = { rows: '行数', ...bases, absent: '缺失' };
	return {
		caption,
		columns: [
			words('unit_id', '单位代码'),
			words('unit', '单位'),
			words('year', '年度'),
			words('documents', '本年度文件'),
			words('table', '表'),
			...numbers.map((key) => ({ key, label: labels[key], align: 'end' as const })),
			words('why', '缺失或空缺的原因')
		],
		rows: years.flatMap(({ row, held }) =>
			recordTables.map((id) => {
				const own = held.get(id);
				return {
					key: `${row.unit_id} ${row.year} ${id}`,
					cells: [
						textCell(row.unit_id),
						textCell(row.short_name),
						textCell(String(row.year)),
						textCell(documentsOf(row).text),
						textCell(schema[id].label),
						...numbers.map((key) => countCell(own?.[key] ?? 0)),
						textCell(own ? reasonWords(own) : gapOf(row, id).text)
					]
				};
			})
		)
	};
}

const reasonWords = ({ reasons }: TableCoverage) =>
	reasons.map(({ absence, n }) => `${absences[absence]}${formatCount(n)}`).join('；');
