import type { Engine, QueryOptions } from '../../engine/engine';
import { askPaired } from '../../query/lists/paired';
import type { FigureView, SwitchView } from '../figure';
import { askCompared, type Compared } from './answers';
import { withBreaks } from './breaks';
import { denominatorsFigure, mostPairs } from './denominators';
import { type Facet } from './facets';
import { metricMatrix, yearMatrix } from './matrix';
import { pairFigure } from './pair';
import { rankFigure } from './rank';
import type { Facts, Shape } from './shapes';
import { spreadFigure } from './spread';
import { trendFigure } from './trend';
import { groupedTrend } from './trend-groups';

/** What the figures of a shape are made of. */
interface Given extends Facts {
	/** Further metrics beyond the second. */
	readonly more: readonly Compared[];
	readonly switches: readonly SwitchView[];
	readonly reports: number;
	readonly facet: Facet;
}

/** The figures of a shape; each asks the engine only for what it alone needs. */
export const figuresOf = (
	engine: Engine,
	shape: Shape,
	given: Given,
	options?: QueryOptions
): Promise<readonly FigureView[]> => makers[shape](engine, given, options);

type Maker = (
	engine: Engine,
	given: Given,
	options?: QueryOptions
) => Promise<readonly FigureView[]>;

const makers: Readonly<Record<Shape, Maker>> = {
	async rank(engine, given, options) {
		const { switches, reports, where } = given;
		const answers = await withBreaks(engine, given.answers, options);
		const both = answers.metric === 'execution_rate';
		const trend = trendFigure(answers, reports, where);
		return [
			rankFigure(answers, switches, reports, where),
			...(both ? [await denominators(engine, given, options)] : []),
			...(trend.chart ? [trend] : [])
		];
	},
	async distribution(_, { answers, switches, reports, where, facet }) {
		return [spreadFigure(answers, where, switches, reports, facet)];
	},
	async trend(engine, { switches, reports, where, facet, ...given }, options) {
		const answers = await withBreaks(engine, given.answers, options);
		if (facet === 'none') return [{ ...trendFigure(answers, reports, where), switches }];
		return [{ ...groupedTrend(answers, where, { facet, reports }), switches }];
	},
	async matrix(engine, { answers, second, more, others, switches, reports, where }, options) {
		if (others > 0) return [metricMatrix([answers, second, ...more], switches, reports)];
		const dated = await withBreaks(engine, answers, options);
		return [yearMatrix(dated, switches, reports, where.year)];
	},
	async pair(engine, { answers, second, switches, reports, where }, options) {
		const found = await askPaired(engine, where, [answers, second], options);
		return [pairFigure([answers, second], found, switches, reports)];
	}
};

/** The answers on the budget in force beside those on the other one, which is all that is asked for them. */
async function denominators(
	engine: Engine,
	{ answers, reports, where }: Given,
	options?: QueryOptions
): Promise<FigureView> {
	const budget = answers.params.budget === 'initial' ? 'adjusted' : 'initial';
	const named = { where, units: [...answers.units.values()], own: answers.own };
	const params = { ...answers.params, budget };
	const other = await askCompared(engine, 'execution_rate', params, named, options);
	const [initial, adjusted] = budget === 'initial' ? [other, answers] : [answers, other];
	const crowded = answers.units.size > mostPairs;
	const found = crowded ? await askPaired(engine, where, [initial, adjusted], options) : [];
	return denominatorsFigure(initial, adjusted, found, reports);
}
