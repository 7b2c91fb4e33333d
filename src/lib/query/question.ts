import type { dimensions, DimensionId } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import type { QuantityKind } from '../metrics/kinds';
import type { IndicatorShareFormula, LineFormula } from '../metrics/metric';
import type { Basis, MetricAbsence, Part } from '../model/terms';
import type { Where } from './where';

type MetricOf<M extends MetricId> = (typeof metrics)[M];

/** The parameters a metric takes, each optional: where none is asked for, the usual choice holds. */
export type ParamsOf<M extends MetricId> = {
	readonly [P in keyof MetricOf<M>['params']]?: MetricOf<M>['params'][P] extends {
		readonly choices: infer C;
	}
		? keyof C & string
		: never;
};

/** What a change can be asked of: a metric that has one value a unit and year. */
export type ChangeableId = {
	[M in MetricId]: MetricOf<M>['formula']['kind'] extends QuantityKind ? M : never;
}[MetricId];

/** A question to the records, as plain data. */
export type Question<M extends MetricId = MetricId, D extends DimensionId = DimensionId> = {
	readonly metric: M;
	readonly by: readonly D[];
	readonly where: Where;
} & (M extends 'year_on_year'
	? { readonly of: ChangeableId; readonly params?: Readonly<Record<string, string>> }
	: { readonly params?: ParamsOf<M> });

/**
 * A question for a metric that a reader chose: what its parameters may be, no type can follow; they are checked as it is compiled.
 * A change is asked of the default metric.
 */
export const chosenQuestion = <const D extends DimensionId>(
	metric: MetricId,
	by: readonly D[],
	where: Where,
	params: Readonly<Record<string, string>> = {}
) => ({ metric, by, where, params }) as Question<MetricId, D>;

/** A metric under the choices of its parameters. */
export interface Chosen {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
}

/** The ids of the dimensions a row was grouped by. */
export type Keys<D extends DimensionId> = {
	readonly [K in D]: (typeof dimensions)[K]['type'] extends 'integer' ? number : string;
};

/** What every answer row says of its value. */
export interface Value {
	/** Exact decimal text in the metric's unit (percent for rates), half-up to two decimals; null where absent. */
	readonly value: string | null;
	/** Why there is no value; null where there is one. */
	readonly absence: MetricAbsence | null;
	readonly basis: Basis | null;
	/** In 元 or as counted; null where the formula has none. */
	readonly numerator: string | null;
	readonly denominator: string | null;
	/** Row ids of the records it rests on, separated by spaces. */
	readonly numerator_rows: string | null;
	readonly denominator_rows: string | null;
	/** True where a rate rests on a base below 1万元. */
	readonly small_base: boolean;
	/** Unit-years with a value, of all that were asked. */
	readonly n: number;
	readonly of: number;
	/** Where this very value can be asked for again: see `address.ts`. */
	readonly address: string;
}

/** A classification line: its code, name as printed and depth. */
export interface LineFacet {
	readonly code: string;
	readonly line: string;
	readonly depth: '类' | '款' | '项';
	readonly path: string | null;
}

export interface PartFacet {
	readonly part: Part;
	readonly part_label: string | null;
	readonly score: string | null;
	readonly weight: string | null;
}

export interface IndicatorFacet {
	readonly row_id: string;
	readonly subject: string;
	readonly project: string | null;
	readonly table: number;
	readonly level1: string | null;
	readonly level2: string | null;
	readonly level3: string;
	readonly operator: string | null;
	readonly target: string | null;
	readonly actual: string | null;
	/** As printed, in percent. */
	readonly completion: string | null;
	readonly score: string | null;
	readonly weight: string | null;
}

/** How many indicator rows could be judged, of how many. */
export interface JudgedFacet {
	readonly judged: number;
	readonly indicators: number;
}

/** This year and last year of the metric a change was asked of. */
export interface ChangeFacet {
	readonly current: string | null;
	readonly previous: string | null;
	readonly current_absence: MetricAbsence | null;
	readonly previous_absence: MetricAbsence | null;
	/** Change ÷ |last year| in percent, for amounts. */
	readonly rate: string | null;
}

type FacetOf<M extends MetricId> = MetricOf<M>['formula'] extends LineFormula
	? LineFacet
	: MetricOf<M>['formula'] extends IndicatorShareFormula
		? JudgedFacet
		: M extends 'score_part_rate'
			? PartFacet
			: M extends 'indicator_completion'
				? IndicatorFacet
				: M extends 'year_on_year'
					? ChangeFacet
					: unknown;

/** The row type of an answer follows from the question. */
export type Answer<M extends MetricId, D extends DimensionId> = Keys<D> & Value & FacetOf<M>;

/** Whether each row is of one unit in one year, whatever else is asked. */
export const isByUnitYear = ({ by }: Pick<Question, 'by'>): boolean => by.join() === 'unit,year';
