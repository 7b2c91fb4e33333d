import { levels } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { MoneyUnit } from '../../util/number';
import { perObject } from '../../util/per-object';
import { remembered } from '../../util/remembered';
import { breaksOfCode } from '../breaks';
import { amountCell, textCell } from '../cells';
import type { CellView, ColumnView, TableView } from '../figure';
import { brokenCells } from './breaks';
import { classAbsence, classLines } from './classes';
import { lineCell } from './line-cells';
import type { Line, Listed } from './lines';
import type { Named } from './names';
import type { Choices } from './spec';

/** A unit a row, a 类 a column. */
export function classTable(
	caption: string,
	choices: Choices,
	all: readonly Listed[],
	classes: readonly Named[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): TableView {
	const byClass = classes.map(({ code }) =>
		brokenCells(
			breaksOfCode(code, breaks),
			all,
			all.map((listed) => lineCell(choices, listed, code, money))
		)
	);
	return {
		caption,
		columns: columns(choices, classes, money),
		rows: all.map((listed, i) => ({
			key: listed.subject.key,
			cells: [...leading(listed, money), ...byClass.map((cells) => cells[i] ?? textCell(''))]
		}))
	};
}

const columns = (
	{ show }: Choices,
	classes: readonly Named[],
	money: MoneyUnit
): readonly ColumnView[] => [
	{ key: 'unit', label: '单位', align: 'start' },
	{ key: 'level', label: '层级', align: 'start' },
	{ key: 'year', label: '年度', align: 'start' },
	{ key: 'total', label: '类级各行合计', unit: money, align: 'end' },
	...classes.map(({ code, name }) => ({
		key: code,
		label: name,
		unit: show === 'share' ? '%' : money,
		align: 'end' as const
	}))
];

/** Who it is, when, and the sum of its 类. */
function leading(listed: Listed, money: MoneyUnit): readonly CellView[] {
	const { subject } = listed;
	const [first] = classLines(listed);
	return [
		textCell(subject.unit.short_name),
		textCell(levels[subject.unit.level]),
		textCell(String(subject.year)),
		first ? sumIn(money)(first) : noSum(listed, money)
	];
}

/** The denominator of a 类 is the sum of all: made once of lines that stay while filters change. */
const sumIn = remembered((money: MoneyUnit) =>
	perObject(({ denominator, basis, denominator_rows }: Line) =>
		amountCell(
			{ value: denominator, absence: null, basis, numerator_rows: denominator_rows },
			money
		)
	)
);

function noSum(listed: Listed, money: MoneyUnit): CellView {
	const { address } = listed;
	const from = address === undefined ? {} : { address };
	return amountCell({ value: null, absence: classAbsence(listed), basis: null, ...from }, money);
}
