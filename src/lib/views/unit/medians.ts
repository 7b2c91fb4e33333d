import { fewestPeers, type PeerMedianRow } from '../../query/lists/peer-medians';
import type { MoneyUnit } from '../../util/number';
import { absentCell, countCell, textCell, valueCell } from '../cells';
import type { CellView, ColumnView } from '../figure';
import type { Line } from './answers';

/** What comparable units have in a year, beside a metric. */
const medianOf = (line: Line, year: number): PeerMedianRow | undefined =>
	line.medians.find((row) => row.year === year);

/** The columns of the median, where any metric has one. */
export const medianColumns = (lines: readonly Line[], year: number): readonly ColumnView[] =>
	lines.some((line) => medianOf(line, year)?.value)
		? [
				{ key: 'median', label: `${year}年可比单位中位数`, align: 'end' },
				{ key: 'n', label: '可比单位数（n）', align: 'end' }
			]
		: [];

/** The median and of how many, or that there are too few. */
export function medianCells(line: Line, year: number, money: MoneyUnit): readonly CellView[] {
	const row = medianOf(line, year);
	if (!row) return [absentCell('not_applicable'), textCell('')];
	if (row.value === null) return [textCell(`不足${fewestPeers}个`), countCell(row.n)];
	const median = valueCell(line.variant.metric, { ...row, absence: null, basis: null }, money);
	return [median, { ...countCell(row.n), address: row.address }];
}
