import { changeReasons } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { LineChange } from '../../query/lists/line-changes';
import type { MoneyUnit } from '../../util/number';
import { brokenIf } from '../breaks';
import { amountCell, changeCell, growthCell, textCell } from '../cells';
import type { TableRow, TableView } from '../figure';
import { isAcross } from './breaks';
import {
	currentOf,
	differenceOf,
	growthOf,
	itemsDifferenceOf,
	previousOf,
	previousTotalOf,
	totalDifferenceOf,
	totalGrowthOf,
	totalOf
} from './change-figures';
import type { Choices } from './spec';
import { formatCount } from '../../util/count';

type Of = Pick<Choices, 'stage' | 'scope'>;

/** Every item of both years, then the sum of their changes and the printed total. */
export const changesTable = (
	caption: string,
	of: Of,
	year: number,
	items: readonly LineChange[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
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
	rows: [
		...items.map((item) => itemRow(item, money, isAcross(breaks, item))),
		...closing(of, items, money)
	]
});

const itemRow = (item: LineChange, money: MoneyUnit, across: boolean): TableRow => ({
	key: item.code,
	cells: [
		textCell(item.line),
		textCell(item.code),
		amountCell(previousOf(item), money),
		amountCell(currentOf(item), money),
		brokenIf(across, changeCell(differenceOf(item), money)),
		brokenIf(across, growthCell(growthOf(item))),
		textCell(reasonWords(item.reasons))
	]
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
function closing(of: Of, items: readonly LineChange[], money: MoneyUnit): readonly TableRow[] {
	const [first] = items;
	if (!first) return [];
	const none = textCell('');
	return [
		{
			key: 'sum',
			group: '合计与总额',
			cells: [
				textCell(`${formatCount(first.n)}项增减合计`),
				none,
				none,
				none,
				changeCell(itemsDifferenceOf(first), money),
				none,
				none
			]
		},
		{
			key: 'total',
			cells: [
				textCell('本年支出'),
				none,
				amountCell(previousTotalOf(of, first), money),
				amountCell(totalOf(of, first), money),
				changeCell(totalDifferenceOf(of, first), money),
				growthCell(totalGrowthOf(of, first)),
				none
			]
		}
	];
}
