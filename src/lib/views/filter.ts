import type { DimensionId } from '../dimensions';
import type { CountedChoice } from './choice';

/** One choice of a filter with the number of units that have data under the other filters; one of 0 is disabled. */
export type OptionView = CountedChoice;

/** A filter of the bar, ready to draw. */
export interface FilterView {
	/** The key of the query string. */
	readonly id: DimensionId;
	readonly label: string;
	readonly multiple: boolean;
	/** Empty means no restriction. */
	readonly chosen: readonly string[];
	/** What the chip shows: `2023年`, `全部`, `5个单位`. */
	readonly summary: string;
	readonly options: readonly OptionView[];
	/** How many more there are that a prerendered page does not carry. */
	readonly rest?: number;
}

/** What is chosen next of a filter, of what is in force by then: ticks may come faster than they stand. */
export type Choosing = (chosen: readonly string[]) => readonly string[];
