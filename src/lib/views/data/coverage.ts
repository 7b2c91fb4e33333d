import type { ReportKind } from '../../model/terms';
import type { CoverageRow } from '../../query/lists/coverage';
import { idsOf } from '../../util/ids';
import { textCell } from '../cells';
import type { CellView, FigureView, TableRow } from '../figure';
import { sourceLine } from '../source';
import { yearSpan } from '../title';
import { formatCount } from '../../util/count';

/** Units whose rows are drawn; all of them stand in the table 报告. */
const most = 200;

/** The letter of a kind of document, in the order they are written. */
const letters: Readonly<Record<ReportKind, string>> = {
	final: '决',
	budget: '预',
	selfeval: '评',
	evaluation: '评'
};

interface Covered {
	readonly id: string;
	readonly name: string;
	readonly years: ReadonlyMap<number, CoverageRow>;
}

/** 收录情况: units × years, a letter a kind of document, and in words why a cell has none. */
export function coverageFigure(
	rows: readonly CoverageRow[],
	asked: readonly string[],
	reports: number
): FigureView {
	const years = yearsOf(rows, asked);
	const units = unitsOf(rows);
	const title = `各单位各年度收录的文件${years.length > 0 ? ` · ${yearSpan(years)}` : ''}`;
	return {
		id: 'coverage',
		title,
		sentence: sentence(units, years),
		switches: [],
		chart: null,
		table: {
			caption:
				'决：部门决算；预：部门预算；评：绩效自评或绩效评价；决（附评）：决算文件内附绩效自评',
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				...years.map((year) => ({
					key: String(year),
					label: `${year}年`,
					align: 'start' as const
				}))
			],
			rows: units.slice(0, most).map((unit) => tableRow(unit, years))
		},
		absences: null,
		caveats: [
			'格内没有“决”“预”“评”的，即未收录该种文件，不等于未公布',
			...(units.length > most ? [`仅列前${most}个单位（按区划代码），其余见“报告”表`] : [])
		],
		source: sourceLine(reports),
		fileName: `收录情况-${years.length > 0 ? yearSpan(years) : '无年度'}`
	};
}

function yearsOf(rows: readonly CoverageRow[], asked: readonly string[]): readonly number[] {
	if (asked.length > 0) return asked.map(Number).sort((a, b) => a - b);
	const known = rows.map((row) => row.year);
	const first = Math.min(...known);
	return known.length === 0
		? []
		: Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
}

function unitsOf(rows: readonly CoverageRow[]): readonly Covered[] {
	const units = new Map<string, { id: string; name: string; years: Map<number, CoverageRow> }>();
	for (const row of rows) {
		const unit = units.get(row.unit_id) ?? {
			id: row.unit_id,
			name: row.short_name,
			years: new Map<number, CoverageRow>()
		};
		unit.years.set(row.year, row);
		units.set(row.unit_id, unit);
	}
	return [...units.values()];
}

const tableRow = ({ id, name, years: held }: Covered, years: readonly number[]): TableRow => ({
	key: id,
	cells: [textCell(name), ...years.map((year) => documentsOf(held.get(year)))]
});

/** `决（附评）`, `未收录；2024年的文件载有27行`. */
export function documentsOf(row: CoverageRow | undefined): CellView {
	if (row && row.kinds.length > 0) return textCell(documents(row));
	const told = row ? `；${row.told.join('、')}年的文件载有${formatCount(row.elsewhere)}行` : '';
	return { text: `未收录${told}`, value: null, absence: 'not_collected' };
}

function documents({ kinds, attached }: CoverageRow): string {
	const found = idsOf(letters).filter((kind) => kinds.includes(kind));
	const marks = [...new Set(found.map((kind) => letters[kind]))];
	return marks.map((mark) => (mark === '决' && attached ? '决（附评）' : mark)).join(' ');
}

const count = (
	units: readonly Covered[],
	years: readonly number[],
	test: (row: CoverageRow) => boolean
) => {
	const rows = units.flatMap((unit) => years.map((year) => unit.years.get(year)));
	return rows.filter((row) => row !== undefined && test(row)).length;
};

function sentence(units: readonly Covered[], years: readonly number[]): string {
	if (units.length === 0) return '所选范围没有收录任何文件。';
	const all = units.length * years.length;
	const own = count(units, years, (row) => row.kinds.length > 0);
	const told = count(units, years, (row) => row.kinds.length === 0 && row.elsewhere > 0);
	const rest = all - own - told;
	return `${formatCount(units.length)}个单位、${years.length}个年度共${formatCount(all)}格：${formatCount(own)}格收录了该年度的文件${told > 0 ? `；${formatCount(told)}格未收录，仅有其他年度文件所载的数` : ''}${rest > 0 ? `；${formatCount(rest)}格未收录，没有任何数` : ''}。`;
}
