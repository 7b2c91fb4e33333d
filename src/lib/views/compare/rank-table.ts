import { metrics } from '../../metrics';
import { levels } from '../../model/terms';
import { countCell, operandCell, textCell, valueCell } from '../cells';
import type { CellView, ColumnView, TableRow, TableView } from '../figure';
import { operandsIn } from '../operands';
import { isRanked, type Ranked } from '../ranking';
import { nameOf, type Block, type Compared, type UnitYear } from './answers';
import { formatCount } from '../../util/count';

const operandSides = ['numerator', 'denominator'] as const;

/** The table twin of the ranking: value, what was divided by what, and the place within the level. */
export function rankTable(answers: Compared, groups: readonly Block[], caption: string): TableView {
	return {
		caption,
		columns: columns(answers),
		rows: groups.flatMap((group) => rows(answers, group))
	};
}

function columns({ metric, params, unit, money }: Compared): readonly ColumnView[] {
	const sides = operandsIn(metric, params);
	const figure = (key: string, label: string, unit?: string): ColumnView => ({
		key,
		label,
		...(unit ? { unit } : {}),
		align: 'end'
	});
	return [
		{ key: 'unit', label: '单位', align: 'start' },
		{ key: 'year', label: '年度', align: 'start' },
		figure('value', metrics[metric].label, unit),
		...(sides
			? operandSides.map((key) =>
					figure(key, sides[key].label, sides[key].unit === '元' ? money : sides[key].unit)
				)
			: []),
		...(isRanked(metric) ? [figure('rank', '位次'), figure('of', '参与排位', '个单位')] : [])
	];
}

function rows(answers: Compared, { level, rows: places }: Block): readonly TableRow[] {
	return places.map((place, i) => ({
		key: `${place.row.unit}-${place.row.year}`,
		unit: place.row.unit,
		...(i === 0 ? { group: `${levels[level]}（${formatCount(places.length)}个单位）` } : {}),
		own: answers.own.has(place.row.unit),
		cells: [
			textCell(nameOf(answers, place.row.unit)),
			textCell(String(place.row.year)),
			valueCell(answers.metric, place.row, answers.money),
			...operands(answers, place.row),
			...(isRanked(answers.metric) ? placeCells(place) : [])
		]
	}));
}

function operands({ metric, params, money }: Compared, row: UnitYear): readonly CellView[] {
	const sides = operandsIn(metric, params);
	if (!sides) return [];
	return operandSides.map((key) =>
		operandCell(row, key, sides[key].unit === '元' ? money : undefined)
	);
}

/** Rank and count stand apart: `1/3` in one cell would be read as a date by spreadsheets. */
function placeCells({ rank, of }: Ranked<UnitYear>): readonly CellView[] {
	return [rank === null || of < 2 ? textCell('不排位') : countCell(rank), countCell(of)];
}
