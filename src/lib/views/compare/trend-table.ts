import { quartiles } from '../../query/address';
import { brokenIf, firstBeyond } from '../breaks';
import { notCollected, textCell, valueCell } from '../cells';
import type { CellView, ColumnView, TableRow, TableView } from '../figure';
import { quartileWords } from '../quartiles';
import { nameOf, rowAt, type Compared } from './answers';
import { quartileCell } from './spread-level';
import { headingOf, isMany, quartileOf, type TrendGroup } from './trend-group';
import { formatCount } from '../../util/count';

interface Set {
	readonly caption: string;
	readonly years: readonly number[];
}

/** The table twin of a parted trend: of each group the quartiles that are drawn, then every unit. */
export function groupsTable(
	answers: Compared,
	groups: readonly TrendGroup[],
	{ caption, years }: Set
): TableView {
	return {
		caption,
		columns: yearColumns(answers, years),
		rows: groups.flatMap((group) => {
			const units = unitRows(answers, group.units, years);
			return [...quartileRows(answers, group, years), ...units].map((row, i) =>
				i === 0 ? { ...row, group: headingOf(group) } : row
			);
		})
	};
}

/** A column for the units and one a year. */
export const yearColumns = (
	{ unit }: Compared,
	years: readonly number[]
): readonly ColumnView[] => [
	{ key: 'unit', label: '单位', align: 'start' },
	...years.map((year) => ({
		...{ key: String(year), label: `${year}年`, unit },
		align: 'end' as const
	}))
];

function quartileRows(
	answers: Compared,
	of: TrendGroup,
	years: readonly number[]
): readonly TableRow[] {
	const shown = isMany(of) ? [...quartiles].reverse() : (['median'] as const);
	return shown.flatMap((id) => {
		const rows = quartileOf(of, id);
		if (rows.length === 0) return [];
		const cells = years.map((year): CellView => {
			const row = rows.find((each) => each.year === year);
			return row ? quartileCell(answers, row) : textCell('');
		});
		return [
			{
				key: [of.group.id, of.level, id].filter(Boolean).join('-'),
				cells: [textCell(`${quartileWords[id]}（固定${formatCount(of.fixed.length)}个）`), ...cells]
			}
		];
	});
}

/** A row a unit with its value of each year. */
export function unitRows(
	answers: Compared,
	units: readonly { readonly unit: string }[],
	years: readonly number[]
): readonly TableRow[] {
	const cells = cellsOf(answers);
	return units.map(({ unit }) => ({
		key: unit,
		unit,
		own: answers.own.has(unit),
		cells: [textCell(nameOf(answers, unit)), ...years.map((year) => cells(unit, year))]
	}));
}

/** The cell of a unit and year among those of other years, marked where a break lies before it. */
export function cellsOf(answers: Compared): (unit: string, year: number) => CellView {
	const { metric, money, breaks, rows } = answers;
	const isBeyond = firstBeyond(
		breaks,
		rows.filter(({ value }) => value !== null)
	);
	return (unit, year) =>
		brokenIf(
			isBeyond({ unit, year }),
			valueCell(metric, rowAt(answers, unit, year) ?? notCollected, money)
		);
}
