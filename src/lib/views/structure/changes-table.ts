import { changeReasons } from '../../model/terms';
import type { LineChange } from '../../query/lists/line-changes';
import type { MoneyUnit } from '../../util/number';
import { amountCell, changeCell, growthCell, textCell } from '../cells';
import type { TableRow, TableView } from '../figure';

/** Every item of both years, then the sum of their changes and the printed total. */
export const changesTable = (
	caption: string,
	year: number,
	items: readonly LineChange[],
	money: MoneyUnit
): TableView => ({
	caption,
	columns: [
		{ key: 'line', label: '科目', align: 'start' },
		{ key: 'code', label: '代码', align: 'start' },
		{ key: 'previous', label: `${year - 1}年`, unit: money, align: 'end' },
		{ key: 'current', label: `${year}年`, unit: money, align: 'end' },
		{ key: 'change', label: '比上年增减', unit: money, align: 'end' },
		{ key: 'rate', label: '增减率', unit: '%', align: 'end' },
		{ key: 'reasons', label: '原文所述原因', align: 'start' }
	],
	rows: [...items.map((item) => itemRow(item, money)), ...closing(items, money)]
});

type Amount = {
	readonly value: string | null;
	readonly basis: LineChange['basis'];
	readonly rows: string | null;
};

const yearCell = ({ value, basis, rows }: Amount, money: MoneyUnit) =>
	amountCell({ value, basis, absence: 'not_in_report', numerator_rows: rows }, money);

function itemRow(item: LineChange, money: MoneyUnit): TableRow {
	const { previous, current, basis, current_rows, previous_rows } = item;
	return {
		key: item.code,
		cells: [
			textCell(item.line),
			textCell(item.code),
			yearCell({ value: previous, basis, rows: previous_rows }, money),
			yearCell({ value: current, basis: null, rows: current_rows }, money),
			differenceCell(item.change, item, money),
			rateCell(item.rate, item),
			textCell(reasonWords(item.reasons))
		]
	};
}

const differenceCell = (
	value: string | null,
	{
		basis,
		current_rows,
		previous_rows
	}: Pick<LineChange, 'basis' | 'current_rows' | 'previous_rows'>,
	money: MoneyUnit
) =>
	changeCell(
		{
			value,
			basis,
			absence: 'not_in_report',
			numerator_rows: current_rows,
			denominator_rows: previous_rows
		},
		money
	);

const rateCell = (
	value: string | null,
	{ change, basis, small_base }: Pick<LineChange, 'change' | 'basis' | 'small_base'>
) =>
	growthCell({
		value,
		basis,
		small_base,
		absence: change === null ? 'not_in_report' : 'zero_base'
	});

const reasonWords = (reasons: string | null) =>
	(reasons ?? '')
		.split('+')
		.map((reason) =>
			Object.hasOwn(changeReasons, reason)
				? changeReasons[reason as keyof typeof changeReasons]
				: ''
		)
		.filter((word) => word !== '')
		.join('、');

/** Σ of the items, the printed total, and what lies between them. */
function closing(items: readonly LineChange[], money: MoneyUnit): readonly TableRow[] {
	const [first] = items;
	if (!first) return [];
	const none = textCell('');
	const sums = { basis: first.total_basis ?? first.basis, current_rows: null, previous_rows: null };
	const totalRows = { current_rows: first.total_rows, previous_rows: first.total_previous_rows };
	const total = { ...sums, ...totalRows, change: first.total_change, small_base: false };
	return [
		{
			key: 'sum',
			group: '合计与总额',
			cells: [
				textCell(`${first.n}项增减合计`),
				none,
				none,
				none,
				differenceCell(first.items_change, sums, money),
				none,
				none
			]
		},
		{
			key: 'total',
			cells: [
				textCell('本年支出'),
				none,
				yearCell(
					{ value: first.total_previous, basis: total.basis, rows: first.total_previous_rows },
					money
				),
				yearCell({ value: first.total_current, basis: null, rows: first.total_rows }, money),
				differenceCell(first.total_change, total, money),
				rateCell(first.total_rate, total),
				none
			]
		}
	];
}
