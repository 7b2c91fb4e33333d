import type { MetricAbsence } from '../../model/terms';
import type { ControlRow } from '../../query/lists/control';

/** The total of one unit-year with its control rate on the chosen budget, as what is counted and charted. */
export type ControlTotal = ControlRow & {
	readonly value: string | null;
	readonly absence: MetricAbsence | null;
};
