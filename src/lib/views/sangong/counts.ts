import { measures, type MeasureId } from '../../model/measures';
import type { CountRow } from '../../query/lists/counts';
import { formatCount } from '../../util/count';
import { formatNumber } from '../../util/number';
import { absenceLine } from '../absences';
import { figureCell, textCell } from '../cells';
import type { ColumnView, FigureView, TableRow } from '../figure';
import { keyOf, nameOf, sourceOf, type Sangong } from './answers';
import { first, most } from './most';
import { titled } from './title';

/** What is counted beside the amounts, in the order of the official table. */
export const counted = [
	'abroad_groups',
	'abroad_persons',
	'vehicles_purchased',
	'vehicles_held',
	'reception_batches',
	'reception_visitors',
	'reception_batches_foreign',
	'reception_visitors_foreign'
] as const satisfies readonly MeasureId[];

const labels: Record<(typeof counted)[number], string> = {
	abroad_groups: '出国（境）团组',
	abroad_persons: '出国（境）人次',
	vehicles_purchased: '用车购置数',
	vehicles_held: '用车保有量',
	reception_batches: '国内接待批次',
	reception_visitors: '国内接待人次',
	reception_batches_foreign: '外事接待批次',
	reception_visitors_foreign: '外事接待人次'
};

/** ⑤ Groups, persons, vehicles, batches and visitors by unit and year; a table alone, for no two columns share a scale. */
export function countsFigure(all: Sangong, rows: readonly CountRow[]): FigureView {
	const byYear = new Map<string, CountRow[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const held = byYear.get(key);
		if (held) held.push(row);
		else byYear.set(key, [row]);
	}
	const stated = [...byYear.values()].filter((row) => row.some(({ value }) => value !== null));
	const about = stated.flatMap(([first]) => first ?? []);
	const title = titled(all, '“三公”经费相关数量（决算）', about);
	const { shown, caveats } = first(stated, most.rows, '表中单位年度');
	return {
		id: 'counts',
		title,
		sentence: sentence(all, about, stated),
		switches: [],
		chart: null,
		table: { caption: title, cards: true, columns, rows: shown.map((row) => tableRow(all, row)) },
		absences: absenceLine(
			[...byYear.values()].map((row) =>
				row.some(({ value }) => value !== null) ? null : (row[0]?.absence ?? null)
			),
			'单位年度'
		),
		caveats: ['各项数量口径以各单位说明为准；固定资产车辆与公务用车保有量可不同', ...caveats],
		source: sourceOf(all),
		fileName: '三公经费-相关数量'
	};
}

const columns: readonly ColumnView[] = [
	{ key: 'unit', label: '单位', align: 'start' },
	{ key: 'year', label: '年度', align: 'start' },
	...counted.map((id): ColumnView => ({
		key: id,
		label: labels[id],
		unit: measures[id].unit,
		align: 'end'
	}))
];

function tableRow(all: Sangong, row: readonly CountRow[]): TableRow {
	const [first] = row;
	if (first === undefined) return { key: '', cells: [] };
	return {
		key: keyOf(first),
		own: all.own.has(first.unit),
		cells: [
			textCell(nameOf(all, first.unit)),
			textCell(String(first.year)),
			...row.map((count) => figureCell(count, { format: (value) => formatNumber(value, 0) }))
		]
	};
}

/** How many state any count, and how many state all. */
function sentence(
	all: Sangong,
	about: readonly CountRow[],
	stated: readonly (readonly CountRow[])[]
): string {
	if (stated.length === 0) return '所选范围没有列示团组、人次、车辆或接待数量。';
	const whole = stated.filter((row) => row.every(({ value }) => value !== null)).length;
	const units = new Set(about.map((row) => row.unit)).size;
	return `${formatCount(all.units.size)}个单位中${formatCount(units)}个列有数量，共${formatCount(stated.length)}个单位年度${whole === 0 ? '' : `，其中${formatCount(whole)}个八项俱全`}；原文所印0记为0，未列示的以文字注明。`;
}
