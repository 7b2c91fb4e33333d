import { levels } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { MoneyUnit } from '../../util/number';
import { breaksOfCode } from '../breaks';
import { amountCell, textCell } from '../cells';
import type { CellView, ColumnView, TableView } from '../figure';
import { brokenCells } from './breaks';
import { classAbsence, classLines, classTotal } from './classes';
import { lineCell } from './line-cells';
import type { Listed } from './lines';
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
			cells: [...leading(listed, money), ...byClass.flatMap((cells) => cells[i] ?? [])]
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
	const [first] = classLines(listed);
	const { subject, address } = listed;
	return [
		textCell(subject.unit.short_name),
		textCell(levels[subject.unit.level]),
		textCell(String(subject.year)),
		amountCell(
			{
				value: classTotal(listed),
				absence: classAbsence(listed),
				basis: first?.basis ?? null,
				numerator_rows: first?.denominator_rows ?? null,
				...(address === undefined ? {} : { address })
			},
			money
		)
	];
}
