/** One choice of a filter with the number of units that have data under the other filters. */
export interface OptionView {
	readonly id: string;
	readonly label: string;
	/** Units with data under the other filters in force; an option with 0 is disabled and says why. */
	readonly n: number;
	readonly why?: string;
}

/** A filter of the bar, ready to draw. */
export interface FilterView {
	/** The key of the query string. */
	readonly id: string;
	readonly label: string;
	readonly multiple: boolean;
	/** Empty means no restriction. */
	readonly chosen: readonly string[];
	/** What the chip shows: `2023年`, `全部`, `5个单位`. */
	readonly summary: string;
	readonly options: readonly OptionView[];
}
