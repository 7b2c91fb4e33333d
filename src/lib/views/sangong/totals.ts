import type { PartRow } from '../../query/lists/parts';
import { absenceLine } from '../absences';
import { brokenIf, drawnCaveats, firstBeyond } from '../breaks';
import { textCell, valueCell } from '../cells';
import type { FigureView, TableRow } from '../figure';
import { manyCaveats } from '../many';
import { latestByUnit } from '../latest';
import { everyYear } from '../years';
import { keyOf, nameOf, sourceOf, type Sangong } from './answers';
import { changeCells, changeColumns } from './change-cells';
import { amountOf } from './figures';
import { first, most } from './most';
import { fixedUnits, panelCaveat, panelSwitch, usesFixed } from './panel';
import { breakCaveats, breaksOfItem } from './breaks';
import { chosenWords, titled } from './title';
import { crowded, totalsChart } from './totals-chart';
import { totalsSentence } from './totals-sentence';

/** ① The total of each unit over its years. */
export function totalsFigure(all: Sangong): FigureView {
	const rows = all.totals;
	const known = rows.filter((row) => row.value !== null);
	const years = [...new Set((known.length > 0 ? known : rows).map((row) => row.year))].sort();
	const latest = latestByUnit(rows);
	const title = titled(all, `“三公”经费（${chosenWords(all)}）`, rows, years);
	const fixed = fixedUnits(all);
	const drawn = usesFixed(all) ? known.filter((row) => fixed.has(row.unit)) : known;
	const disclosers = new Set(known.map((row) => row.unit)).size;
	const drawing = totalsChart(all, everyYear(years, all.years), drawn, latest);
	const { shown, caveats } = first(listed(rows, latest), most.rows, '表中单位年度');
	return {
		id: 'totals',
		title,
		sentence: totalsSentence(all, years, latest),
		switches: panelSwitch(all, disclosers),
		...drawing,
		table: { caption: title, columns: columns(all), rows: tableRows(all, shown) },
		absences: absenceLine(latest.map((row) => row.absence)),
		caveats: [
			'不含会议费、培训费；部分表“合计”含二者，本页取“小计”',
			'公布为0的照列；未公布的以文字注明原因，不等于没有支出',
			...manyCaveats(drawing.chart),
			...(drawing.chart?.form === 'slopes' ? ['各单位同一纵轴，自0起'] : []),
			...panelCaveat(all, disclosers, years.length),
			...drawnCaveats(drawing.chart),
			...breakCaveats(all, known),
			...crowded(drawn, latest),
			...caveats
		],
		source: sourceOf(all),
		fileName: `三公经费-合计-${chosenWords(all)}`
	};
}

const columns = ({ money }: Sangong) => [
	{ key: 'unit', label: '单位', align: 'start' as const },
	{ key: 'year', label: '年度', align: 'start' as const },
	{ key: 'value', label: '“三公”经费', unit: money, align: 'end' as const },
	...changeColumns(money)
];

/** The unit-years with a value; of a unit without any its latest year. */
function listed(rows: readonly PartRow[], latest: readonly PartRow[]): readonly PartRow[] {
	const last = new Set(latest);
	return rows.filter((row) => row.value !== null || last.has(row));
}

function tableRows(all: Sangong, shown: readonly PartRow[]): readonly TableRow[] {
	const known = shown.filter(({ value }) => value !== null);
	const isBeyond = firstBeyond(breaksOfItem(all, 'sangong'), known);
	return shown.map((row) => ({
		key: keyOf(row),
		own: all.own.has(row.unit),
		cells: [
			textCell(nameOf(all, row.unit)),
			textCell(String(row.year)),
			brokenIf(isBeyond(row), valueCell('sangong', amountOf(all, row), all.money)),
			...changeCells(all, row)
		]
	}));
}
