import { levels } from '../../model/terms';
import type { MoneyUnit } from '../../util/number';
import { amountCell, textCell } from '../cells';
import type { ColumnView, TableRow, TableView } from '../figure';
import { classAbsence, classLines, classTotal } from './classes';
import { lineCell } from './line-cells';
import type { Listed } from './lines';
import type { Named } from './names';
import type { Choices } from './spec';

/** A unit a row, a 类 a column. */
export const classTable = (
	caption: string,
	choices: Choices,
	all: readonly Listed[],
	classes: readonly Named[],
	money: MoneyUnit
): TableView => ({
	caption,
	columns: columns(choices, classes, money),
	rows: all.map((listed) => tableRow(choices, listed, classes, money))
});

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

function tableRow(
	choices: Choices,
	listed: Listed,
	classes: readonly Named[],
	money: MoneyUnit
): TableRow {
	const [first] = classLines(listed);
	const { subject, address } = listed;
	return {
		key: subject.key,
		cells: [
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
			),
			...classes.map(({ code }) => lineCell(choices, listed, code, money))
		]
	};
}
