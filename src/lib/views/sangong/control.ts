import { metrics } from '../../metrics';
import type { ControlRow } from '../../query/lists/control';
import { formatNumber } from '../../util/number';
import { absenceLine } from '../absences';
import { amountCell, figureCell, textCell } from '../cells';
import { countedChoice } from '../choice';
import type { FigureView, SwitchView, TableRow } from '../figure';
import { latestByUnit } from '../latest';
import { keyOf, nameOf, sourceOf, type Sangong } from './answers';
import { controlChart } from './control-chart';
import { controlOf, stagedOf } from './control-figures';
import { controlSentence } from './control-sentence';
import { items, type ItemId } from './items';
import { first, most } from './most';
import { titled } from './title';

/** ③ Budgets against final amounts, of the total and each part, with final ÷ budget. */
export function controlFigure(all: Sangong, rows: readonly ControlRow[]): FigureView {
	const totals = rows
		.filter((row) => row.measure === 'sangong')
		.map((row) => ({
			...row,
			value: row[`control_${all.chosen.budget}`],
			absence: row[`control_${all.chosen.budget}_absence`]
		}));
	const latest = latestByUnit(totals);
	const told = rows.filter(isTold);
	const known = new Set(told.some((row) => row.final !== null) ? told.map(keyOf) : []);
	const stated = rows.filter((row) => known.has(keyOf(row)));
	const { params, caveats } = metrics.sangong_control_rate;
	const words = `按${params.budget.choices[all.chosen.budget]}·${params.scope.choices[all.chosen.scope]}`;
	const title = titled(all, `“三公”经费预算、决算与控制率（${words}）`, stated);
	const { shown, caveats: left } = first([...known], most.grouped, '表中单位年度');
	const within = new Set(shown);
	return {
		id: 'control',
		title,
		sentence: controlSentence(all, latest),
		switches: [budgetSwitch(all, rows)],
		...controlChart(all, latest),
		table: {
			caption: title,
			columns: columns(all),
			rows: tableRows(
				all,
				stated.filter((row) => within.has(keyOf(row)))
			)
		},
		absences: absenceLine(latest.map((row) => row.absence)),
		caveats: [...caveats, '控制率 = 决算数 ÷ 预算数；预算数为0的不计算', ...left],
		source: sourceOf(all),
		fileName: `三公经费-预算与决算-${words}`
	};
}

/** A year whose budget was printed, or looked for and not found; years known only from the next report are left out. */
const isTold = (row: ControlRow) =>
	row.measure === 'sangong' &&
	(row.initial !== null ||
		row.adjusted !== null ||
		(row.final !== null && row.adjusted_absence !== 'not_collected'));

/** 全年预算 or 年初预算, each with the units it can be computed for. */
function budgetSwitch(all: Sangong, rows: readonly ControlRow[]): SwitchView {
	const { label, choices } = metrics.sangong_control_rate.params.budget;
	const totals = rows.filter((row) => row.measure === 'sangong');
	return {
		param: 'budget',
		label,
		value: all.chosen.budget,
		choices: (['adjusted', 'initial'] as const).map((id) => {
			const known = totals.filter((row) => row[`control_${id}`] !== null);
			return countedChoice(id, choices[id], new Set(known.map((row) => row.unit)).size);
		})
	};
}

const columns = ({ money }: Sangong) => [
	{ key: 'item', label: '项目', align: 'start' as const },
	{ key: 'initial', label: '年初预算', unit: money, align: 'end' as const },
	{ key: 'adjusted', label: '全年预算', unit: money, align: 'end' as const },
	{ key: 'final', label: '决算', unit: money, align: 'end' as const },
	{ key: 'control', label: '控制率', unit: '%', align: 'end' as const }
];

function tableRows(all: Sangong, rows: readonly ControlRow[]): readonly TableRow[] {
	return rows.map((row) => ({
		key: `${keyOf(row)}-${row.measure}`,
		...(row.measure === 'sangong' ? { group: `${nameOf(all, row.unit)} ${row.year}年` } : {}),
		own: all.own.has(row.unit),
		indent: items[row.measure as ItemId].indent,
		cells: [
			textCell(items[row.measure as ItemId].label),
			...(['initial', 'adjusted', 'final'] as const).map((stage) =>
				amountCell(stagedOf(all, row, stage), all.money)
			),
			figureCell(controlOf(all, row), { format: (value) => `${formatNumber(value, 2)}%` })
		]
	}));
}
