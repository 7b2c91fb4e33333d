import { measures } from '../../model/measures';
import { bases, funds, scopes, stages } from '../../model/terms';
import type { ObservationRow } from '../../query/lists/observations';
import { idsOf } from '../../util/ids';
import { chosenUnit } from '../../util/money-unit';
import { formatCount } from '../../util/count';
import { formatExact } from '../../util/number';
import { absenceCounts } from '../absences';
import { addressOf, amountCell, figureCell, rowsOf, textCell } from '../cells';
import type { CellView, FigureView, TableRow } from '../figure';
import { placeWords } from '../provenance/places';
import { sourceLine } from '../source';

/** Every recorded amount and count of a unit, as printed and as stored, with its place. */
export function recordsFigure(
	unit: { readonly name: string; readonly reports: number },
	rows: readonly ObservationRow[]
): FigureView {
	const several = new Set(rows.map((row) => row.report_id)).size > 1;
	const title = `收录的金额与数量 · ${unit.name}`;
	return {
		id: 'records',
		title,
		sentence: sentence(rows),
		switches: [],
		chart: null,
		table: {
			caption: title,
			columns: [
				{ key: 'measure', label: '项目', align: 'start' },
				{ key: 'stage', label: '阶段', align: 'start' },
				{ key: 'scope', label: '资金口径', align: 'start' },
				{ key: 'value', label: '数值', align: 'end' },
				{ key: 'unit', label: '计量', align: 'start' },
				{ key: 'printed', label: '原文', align: 'start' },
				{ key: 'basis', label: '来历', align: 'start' },
				{ key: 'locator', label: '出处', align: 'start' },
				...(several ? [{ key: 'report', label: '报告', align: 'start' as const }] : [])
			],
			rows: rows.map((row, i) => line(row, rows[i - 1]?.year !== row.year, several))
		},
		absences: null,
		caveats: [
			'出处为报告文本的行号（L）或页码（p）；同一数量在一份报告内有不同表述的，各占一行',
			`金额以${chosenUnit()}列示，下载文件相同；推算数的“原文”为所依据的原文数字`
		],
		source: sourceLine(unit.reports),
		fileName: `单位-${unit.name}-收录的金额与数量`
	};
}

function sentence(rows: readonly ObservationRow[]): string {
	const missing = rows.flatMap((row) => row.absence ?? []);
	const each = idsOf(bases).flatMap((basis) => {
		const n = rows.filter((row) => row.basis === basis).length;
		return n === 0 ? [] : [`${bases[basis]}${formatCount(n)}`];
	});
	const rest =
		missing.length === 0 ? '' : `，缺失${formatCount(missing.length)}（${absenceCounts(missing)}）`;
	return `${formatCount(rows.length)}行：${each.join('，')}${rest}。`;
}

function line(row: ObservationRow, opens: boolean, several: boolean): TableRow {
	const { label, unit } = measures[row.measure];
	const fund = row.fund === null ? '' : `（${funds[row.fund]}）`;
	return {
		key: row.row_id,
		...(opens ? { group: `${row.year}年` } : {}),
		cells: [
			textCell(`${label}${fund}`),
			textCell(stages[row.stage]),
			textCell(scopes[row.scope]),
			valueOf(row),
			textCell(unit === '元' ? chosenUnit() : unit),
			printedCell(row),
			textCell(row.basis === null ? '' : bases[row.basis]),
			textCell(placeWords(row.locator)),
			...(several ? [textCell(row.report_id)] : [])
		]
	};
}

/** What the report prints, which opens the same record. */
const printedCell = (row: ObservationRow): CellView => ({
	...textCell(printed(row)),
	...rowsOf({ numerator_rows: row.row_id }),
	...addressOf({ numerator_rows: row.row_id })
});

/** The number with its unit; a word such as 无 stands alone. */
function printed({ printed, printed_unit }: ObservationRow): string {
	if (printed === null) return '';
	return /\d/.test(printed) ? `${printed}${printed_unit ?? ''}` : printed;
}

function valueOf({ measure, value, basis, absence, row_id }: ObservationRow): CellView {
	const row = { value, absence: absence ?? 'blank', basis, numerator_rows: row_id };
	return measures[measure].unit === '元'
		? amountCell(row, chosenUnit())
		: figureCell(row, { format: formatExact });
}
