import { signOf } from '../../util/exact';
import { formatCount } from '../../util/count';
import { formatChange, inUnit } from '../../util/number';
import { absenceLine } from '../absences';
import { zeroAxis } from '../axis';
import { absentCell, addressOf, amountCell, rowsOf, textCell } from '../cells';
import type { ChangesView } from '../chart';
import type { CellView, FigureView, TableRow } from '../figure';
import { manyCaveats, manyChart, type Crowd } from '../many';
import { changeOf, crowdOf, nameOf, partOf, sourceOf, type At, type Sangong } from './answers';
import { changeCaveats } from './breaks';
import { changeCells, changeColumns } from './change-cells';
import { amountOf, differenceOf } from './figures';
import { changesSentence } from './changes-sentence';
import { itemRow } from './item-row';
import { itemIds, items, split, type ItemId } from './items';
import { first, most } from './most';
import { reasonsOf } from './reasons';
import { chosenWords, titled } from './title';

/** ④ Which part the change of the total is made of, with the reason where the report gives one. */
export function changesFigure(all: Sangong): FigureView {
	const compared = all.unitYears.filter((at) =>
		itemIds.some((id) => changeOf(all, id, at) !== null)
	);
	const words = chosenWords(all);
	const title = titled(all, `“三公”经费比上年增减由哪项形成（${words}）`, compared);
	const { shown, caveats } = first(compared, most.grouped, '表中单位年度');
	const { flat, ...drawn } = chart(all, compared);
	return {
		id: 'changes',
		title,
		sentence: changesSentence(all, compared),
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'item', label: '项目', align: 'start' },
				{ key: 'current', label: '本年', unit: all.money, align: 'end' },
				...changeColumns(all.money),
				{ key: 'reason', label: '所述原因', align: 'start' }
			],
			rows: shown.flatMap((at) => itemIds.map((id) => tableRow(all, id, at)))
		},
		absences: absenceLine(
			all.totals.map((row) => row.change_absence),
			'单位年度'
		),
		caveats: [
			...manyCaveats(drawn.chart),
			...(flat > 0 ? [`持平的${formatCount(flat)}项不作图，见表`] : []),
			'上年数缺失的不计算增减；基数为零的不计算增减率',
			...changeCaveats(all, compared),
			'原因按报告所述归类，不引原文',
			...caveats
		],
		source: sourceOf(all),
		fileName: `三公经费-比上年增减-${words}`
	};
}

/** The bars, or why there are none, and how many parts did not move and are left to the table. */
function chart(
	all: Sangong,
	compared: readonly At[]
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> & { readonly flat: number } {
	const { money } = all;
	const many = () => ({
		...manyChart(crowdsOf(all, compared), { unit: money, money }),
		flat: 0
	});
	if (compared.length > most.changes) return many();
	const every = compared.flatMap((at) => bars(all, at, compared.length > 1));
	const moved = every.filter(({ value }) => value !== 0);
	const rows = moved.length > 0 ? moved : every;
	if (rows.length === 0) return { chart: null, omitted: '没有可与上年比较的数，不作图', flat: 0 };
	if (rows.length > most.changes) return many();
	const values = rows.map((row) => row.value);
	return {
		chart: { form: 'changes', axis: zeroAxis(values, all.money), rows },
		flat: every.length - rows.length
	};
}

/** Too many to be told one by one: the changes of each figure of the table together. */
const crowdsOf = (all: Sangong, compared: readonly At[]): readonly Crowd[] =>
	itemIds.flatMap((id) => {
		const values = compared.flatMap((at) => changeOf(all, id, at) ?? []);
		if (values.length === 0) return [];
		const asked = crowdOf(all, id, { span: 'every' });
		return [
			{
				label: `${items[id].label}比上年增减`,
				of: { ...asked, metric: 'year_on_year', of: id },
				values,
				...{ column: 'change', row: items[id].label }
			}
		];
	});

/** The parts that can be compared; 公务用车 stands undivided where last year's division is not known. */
function bars(all: Sangong, at: At, named: boolean): ChangesView['rows'] {
	return split((id) => changeOf(all, id, at) !== null).flatMap((id) => {
		const row = partOf(all, id, at);
		if (row?.change == null) return [];
		const difference = differenceOf(all, row);
		return [
			{
				label: named ? `${nameOf(all, at.unit)} ${at.year}年：${items[id].label}` : items[id].label,
				value: Number(inUnit(row.change, all.money)),
				text: formatChange(row.change, all.money),
				...rowsOf(difference),
				...addressOf(difference)
			}
		];
	});
}

function tableRow(all: Sangong, id: ItemId, at: At): TableRow {
	const row = partOf(all, id, at);
	return itemRow(all, id, at, [
		amountCell(amountOf(all, row), all.money),
		...(row ? changeCells(all, row) : []),
		reasonCell(all, id, at)
	]);
}

function reasonCell(all: Sangong, id: ItemId, at: At): CellView {
	const change = changeOf(all, id, at);
	if (change === null || signOf(change) === 0) return absentCell('not_applicable');
	const given = reasonsOf(all, id, at);
	return given === '' ? absentCell('not_in_report') : textCell(given);
}
