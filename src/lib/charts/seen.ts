import { stages, type Basis, type Stage } from '../model/terms';
import { idsOf } from '../util/ids';
import type { ChartView, Mark } from '../views/chart';

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
		case 'trends':
			return chart.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
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

/** Outlines of marks within a square of 12: its shape says the stage; a bar stands for any. */
export const outlines: Readonly<Record<Stage | 'any', string>> = {
	initial: 'M6 1.5 11 10.5H1Z',
	adjusted: 'M6 1 11 6 6 11 1 6Z',
	budget: 'M2 2H10V10H2Z',
	final: 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
	any: 'M1 3.5H11V8.5H1Z'
};

/** An entry of the legend of marks. */
export interface Explained {
	readonly mark: keyof typeof outlines;
	readonly open: boolean;
	readonly words: string;
	/** Says how the figure came about, not of which stage it is. */
	readonly basis: boolean;
}

/** What the legend of a chart says; nothing where every mark is a printed one without a stage. */
export function legendOf(chart: ChartView): readonly Explained[] {
	const { stages: seen, stated, derived } = marksIn(chart);
	if (seen.length === 0 && !derived) return [];
	return [
		...seen.map((stage): Explained => ({
			...{ mark: stage, open: !stated, words: stages[stage], basis: false }
		})),
		...(stated
			? [{ mark: 'any', open: false, words: '实心：原文列示', basis: true } as const]
			: []),
		...(derived ? [{ mark: 'any', open: true, words: '空心：推算', basis: true } as const] : [])
	];
}
