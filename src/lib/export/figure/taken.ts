import { parseAddress } from '../../query/address';
import { listed } from '../../util/ids';
import type { CellView, FigureView } from '../../views/figure';
import type { FilterView } from '../../views/filter';
import { cellsOf } from '../../views/tags';

/** A figure as a reader takes it away. */
export interface Taken {
	/** Its table as the reader has arranged it. */
	readonly figure: FigureView;
	/** What was arranged, in words; null where nothing was. */
	readonly arranged: string | null;
	/** The filters of its page; none where it has none. */
	readonly filters: readonly FilterView[];
	/** The data version as it is shown. */
	readonly version: string;
	/** The address of the view. */
	readonly address: string;
}

/** Chosen options beyond which a filter is said by its summary. */
const mostNamed = 5;

/** What restricts the figure, and the choices in force: each with its label. */
export function conditions({
	figure,
	filters
}: Pick<Taken, 'figure' | 'filters'>): readonly (readonly [label: string, words: string])[] {
	return [
		...filters
			.filter(({ chosen }) => chosen.length > 0)
			.map((filter) => [filter.label, chosenWords(filter)] as const),
		...figure.switches.map(({ label, value, choices }) => {
			const word = choices.find(({ id }) => id === value)?.label;
			return [label, word ?? value] as const;
		})
	];
}

/** The sentence of filters: `筛选：类型 工商联；年度 2023年。`; empty where there is nothing to choose. */
export function conditionSentence(taken: Pick<Taken, 'figure' | 'filters'>): string {
	if (taken.filters.length + taken.figure.switches.length === 0) return '';
	const said = conditions(taken).map(([label, words]) => `${label} ${words}`);
	return `筛选：${said.length === 0 ? '不限' : said.join('；')}。`;
}

function chosenWords({ chosen, options, summary }: FilterView): string {
	if (chosen.length > mostNamed) return summary;
	return chosen.map((id) => options.find((option) => option.id === id)?.label ?? id).join('、');
}

/** The records that a figure rests on, each once, in the order they are first met. */
export const recordsOf = (figure: Pick<FigureView, 'table' | 'sentence'>): readonly string[] => [
	...new Set(cellsOf(figure).flatMap(rowsOf))
];

function rowsOf({ rows, address }: CellView): readonly string[] {
	const named = address === undefined ? null : parseAddress(address);
	if (named === null || named.kind === 'metric' || named.kind === 'panel') return listed(rows);
	const own = named.kind === 'record' ? [named.row] : [...named.rows, ...named.base];
	return [...listed(rows), ...own];
}
