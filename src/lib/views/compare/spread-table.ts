import { metrics } from '../../metrics';
import { formatExact } from '../../util/number';
import { countCell, textCell, valueCell } from '../cells';
import type { TableRow, TableView } from '../figure';
import { quartileWords } from '../quartiles';
import { nameOf, type Compared, type UnitYear } from './answers';
import type { Bin } from '../bins';
import { bandLabel, quartileCell, type LevelSpread } from './spread-level';

/** The table twin of the distribution: quartiles, then every unit, or the steps with their counts where there are many. */
export function spreadTable(
	answers: Compared,
	all: readonly LevelSpread[],
	caption: string
): TableView {
	const binned = all.some(({ bins }) => bins.length > 0);
	return {
		caption,
		columns: [
			{ key: 'what', label: '项目', align: 'start' },
			{ key: 'year', label: '年度', align: 'start' },
			{ key: 'value', label: metrics[answers.metric].label, unit: answers.unit, align: 'end' },
			...(binned ? [{ key: 'units', label: '单位数', unit: '个', align: 'end' as const }] : [])
		],
		rows: all.flatMap((each) => {
			const rows = levelRows(answers, each).map((row) => ({
				...row,
				key: [each.group.id, each.level, row.key].filter(Boolean).join('-'),
				cells: binned ? row.cells : row.cells.slice(0, 3)
			}));
			return rows.map((row, i) => (i === 0 ? { ...row, group: bandLabel(each) } : row));
		})
	};
}

function levelRows(answers: Compared, each: LevelSpread): readonly TableRow[] {
	const { rows, bins } = each;
	const ends = [rows[0], rows.at(-1)].flatMap((row) => row ?? []);
	const shown = rows.filter((row) => ends.includes(row) || answers.own.has(row.unit));
	return [
		...[...each.quartiles].reverse().map((row) => ({
			key: row.quartile,
			cells: [
				textCell(quartileWords[row.quartile]),
				textCell(''),
				quartileCell(answers, row),
				countCell(row.n)
			]
		})),
		...(bins.length === 0 ? rows : shown).map((row) => unitRow(answers, row)),
		...bins.map((bin) => binRow(answers, bin))
	];
}

const unitRow = (answers: Compared, row: UnitYear): TableRow => ({
	key: row.unit,
	unit: row.unit,
	own: answers.own.has(row.unit),
	cells: [
		textCell(nameOf(answers, row.unit)),
		textCell(String(row.year)),
		valueCell(answers.metric, row, answers.money),
		textCell('')
	]
});

const binRow = ({ unit }: Compared, { from, to, count }: Bin): TableRow => ({
	key: `from-${from}`,
	cells: [
		textCell(`${formatExact(from)}—${formatExact(to)}${unit}`),
		textCell(''),
		textCell(''),
		countCell(count)
	]
});
