import { quartiles } from '../query/address';
import { textCell } from './cells';
import type { SpreadView } from './chart';
import type { CellView, FigureView, TableRow, DrawnCrowd } from './figure';
import { crowdCell, crowdQuartiles, quartileWords, type CrowdQuartile } from './quartiles';
import { formatCount } from '../util/count';

/** A quartile of a crowd as it is read. */
interface Told extends Pick<CrowdQuartile, 'quartile' | 'n'> {
	readonly crowd: DrawnCrowd;
	readonly cell: CellView;
}

/** The figures of a page with the quartiles of what was drawn of many: in the chart, and at the head of the table. */
export const quartered = (figures: readonly FigureView[]): readonly FigureView[] =>
	figures.map((figure) => {
		const { crowds, ...asked } = figure;
		if (!crowds) return figure;
		const told = crowds.map((crowd) =>
			crowdQuartiles(crowd.of, crowd.values).map((row) => tell(crowd, row))
		);
		return withQuartiles(asked, told);
	});

const tell = (crowd: DrawnCrowd, { quartile, n, value, address }: CrowdQuartile): Told => ({
	...{ crowd, quartile, n },
	cell: crowdCell(crowd.of, { value, absence: null, basis: null, address }, crowd.money)
});

function withQuartiles(figure: FigureView, told: readonly (readonly Told[])[]): FigureView {
	const { chart, table } = figure;
	if (chart?.form !== 'spread') return figure;
	const bands = chart.bands.map((band, i) => ({ ...band, quartiles: (told[i] ?? []).map(line) }));
	return {
		...figure,
		chart: { ...chart, bands },
		table: { ...table, rows: [...headRows(table.columns, told.flat()), ...table.rows] }
	};
}

const line = ({ quartile, cell }: Told): SpreadView['bands'][number]['quartiles'][number] => ({
	label: quartileWords[quartile],
	value: Number(cell.value),
	text: cell.text,
	...(cell.address === undefined ? {} : { address: cell.address })
});

/** A row a quartile, the highest first; crowds of as many values that only stand in different columns share theirs. */
function headRows(
	columns: FigureView['table']['columns'],
	all: readonly Told[]
): readonly TableRow[] {
	const groups = new Map<string, Told[]>();
	for (const one of all) {
		const key = `${one.crowd.row ?? ''}-${one.n}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups].flatMap(([key, group]) =>
		[...quartiles].reverse().flatMap((quartile): readonly TableRow[] => {
			const own = group.filter((one) => one.quartile === quartile);
			const [first] = own;
			if (!first) return [];
			const lead = first.crowd.row === undefined ? '' : `${first.crowd.row}：`;
			const name = textCell(`${lead}${quartileWords[quartile]}（${formatCount(first.n)}个）`);
			return [
				{
					key: `${key}-${quartile}`,
					summary: true,
					cells: columns.map((column, i) =>
						i === 0
							? name
							: (own.find(({ crowd }) => crowd.column === column.key)?.cell ?? textCell(''))
					)
				}
			];
		})
	);
}
