import { stages, type Basis, type Stage } from '../model/terms';
import { idsOf } from '../util/ids';
import type { ChartView, FigureView, Mark, Tag } from '../views/figure';
import { pieces } from '../views/prose';
import { tagNames } from './table';

/** What a legend of marks must explain: the stages and bases that occur, in the order of the vocabulary. */
export interface MarksSeen {
	readonly stages: readonly Stage[];
	/** Some marks are filled: printed in the source. */
	readonly stated: boolean;
	/** Some marks are open: derived. */
	readonly derived: boolean;
}

function marksOf(chart: ChartView): readonly { stage?: Stage; basis: Basis }[] {
	switch (chart.form) {
		case 'dots':
			return chart.rows.flatMap((row) => row.marks);
		case 'slopes':
			return chart.panels.flatMap((panel) => panel.points);
		case 'pairs':
			return chart.rows.flatMap((row) =>
				[row.left, row.right].filter((m): m is Mark => m !== null)
			);
		case 'bars':
			return chart.rows.flatMap((row) => row.parts.map(({ basis }) => ({ basis })));
		case 'spread':
			return chart.bands.flatMap(({ points }) => points);
		case 'scatter':
			return chart.points.flatMap(({ x, y }) => [x, y].map(({ basis }) => ({ basis })));
		case 'changes':
			return [];
	}
}

/** The stages and bases that a chart shows. */
export function marksIn(chart: ChartView): MarksSeen {
	const marks = marksOf(chart);
	const seen = new Set(marks.map((mark) => mark.stage));
	return {
		stages: idsOf(stages).filter((stage) => seen.has(stage)),
		stated: marks.some((mark) => mark.basis === 'stated'),
		derived: marks.some((mark) => mark.basis !== 'stated')
	};
}

/** The tags that stand beside figures of a table or sentence, in the order of the vocabulary. */
export function tagsIn({
	table,
	sentence
}: Pick<FigureView, 'table' | 'sentence'>): readonly Tag[] {
	const cells = [
		...table.rows.flatMap((row) => row.cells),
		...pieces(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
	];
	const seen = new Set(cells.flatMap((cell) => cell.tags ?? []));
	return idsOf(tagNames).filter((tag) => seen.has(tag));
}
