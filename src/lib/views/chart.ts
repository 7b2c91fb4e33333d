import type { Basis, Stage } from '../model/terms';

/** A value axis. `min` other than 0 is stated by `note`, such as `横轴自80%起`. */
export interface Axis {
	readonly min: number;
	readonly max: number;
	readonly unit: string;
	readonly note?: string;
}

/** A plotted value: shape says the stage, an open mark says it was derived. */
export interface Mark {
	readonly value: number;
	readonly text: string;
	/** A score has none. */
	readonly stage?: Stage;
	readonly basis: Basis;
	readonly name: string;
	readonly rows?: string;
	/** Where it answers for itself. */
	readonly address?: string;
}

export interface ReferenceLine {
	readonly value: number;
	readonly label: string;
}

/** Labelled dots on one axis, a row a unit; absent units stand at the bottom with their word. */
export interface DotsView {
	readonly form: 'dots';
	readonly axis: Axis;
	readonly lines: readonly ReferenceLine[];
	readonly rows: readonly {
		readonly label: string;
		readonly unit?: string;
		/** `1/3`, empty where ranking is not meant. */
		readonly rank?: string;
		readonly own?: boolean;
		readonly marks: readonly Mark[];
		readonly absence?: string;
	}[];
}

/** Horizontal stacked bars, a row a unit; shares fill the row, amounts share one scale. */
export interface BarsView {
	readonly form: 'bars';
	readonly mode: 'share' | 'amount';
	readonly axis: Axis;
	/** Colours follow the number of series and the fixed assignments of the look; `hatch` is the unnamed remainder. */
	readonly series: readonly {
		readonly id: string;
		readonly label: string;
		readonly colour: ColourToken;
	}[];
	readonly rows: readonly {
		readonly label: string;
		/** Printed at the right end: the total. */
		readonly end?: string;
		readonly parts: readonly {
			readonly series: string;
			readonly value: number;
			readonly text: string;
			readonly basis: Basis;
			readonly rows?: string;
			readonly address?: string;
		}[];
		readonly absence?: string;
	}[];
}

export type ColourToken = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'accent' | 'hatch';

/** From this year on a series is not comparable with what it was: nothing joins its points on both sides. */
export interface SeriesBreak {
	readonly year: number;
	/** `2018年起：…，前后不可比` */
	readonly text: string;
}

/** Small multiples over years, a panel a unit or a metric; two years make a slope, a gap stays a gap. */
export interface SlopesView {
	readonly form: 'slopes';
	readonly axis: Axis;
	readonly years: readonly number[];
	readonly panels: readonly {
		readonly label: string;
		readonly unit?: string;
		readonly own?: boolean;
		/** A scale of its own, where panels are counted in different units. */
		readonly axis?: Axis;
		readonly points: readonly (Mark & { readonly year: number })[];
		readonly breaks?: readonly SeriesBreak[];
		readonly absence?: string;
	}[];
}

/** Small multiples of groups over years on one scale: a thin line a unit, the median of the same units thicker; a gap stays a gap. */
export interface TrendsView {
	readonly form: 'trends';
	readonly axis: Axis;
	readonly years: readonly number[];
	readonly panels: readonly {
		/** `江苏省·县级（12个单位，固定10个）` */
		readonly label: string;
		/** Every unit, or the own ones where `middle` stands for the many. */
		readonly lines: readonly {
			readonly label: string;
			readonly unit?: string;
			readonly own?: boolean;
			readonly points: readonly (Mark & { readonly year: number })[];
			readonly breaks?: readonly SeriesBreak[];
		}[];
		/** Where units of the group break, drawn one by one or not. */
		readonly breaks?: readonly {
			readonly year: number;
			/** `3个单位`, where not all of those with a line break. */
			readonly of?: string;
			/** Every unit that the median is of breaks, so that its line does too. */
			readonly all: boolean;
		}[];
		/** A year each of the same units; none of fewer than five. */
		readonly medians: readonly {
			readonly year: number;
			readonly value: number;
			readonly text: string;
			readonly address?: string;
		}[];
		/** Between which values the middle half of them lies. */
		readonly middle?: readonly {
			readonly year: number;
			readonly low: number;
			readonly high: number;
		}[];
		/** Why nothing is drawn. */
		readonly absence?: string;
	}[];
}

/** Diverging bars around zero, a row an item, sorted by the view. */
export interface ChangesView {
	readonly form: 'changes';
	readonly axis: Axis;
	readonly rows: readonly {
		readonly label: string;
		readonly value: number;
		readonly text: string;
		readonly oneOff?: boolean;
		readonly rows?: string;
		readonly address?: string;
	}[];
}

/** Two aligned columns of dots joined per unit: rate against score, budget against final. */
export interface PairsView {
	readonly form: 'pairs';
	readonly left: Axis & { readonly label: string };
	readonly right: Axis & { readonly label: string };
	readonly rows: readonly {
		readonly label: string;
		readonly unit?: string;
		readonly own?: boolean;
		readonly left: Mark | null;
		readonly right: Mark | null;
		readonly absence?: string;
	}[];
}

/** Where the values of units lie, a band a level: a dot each, or bins where there are many; the own ones are always marked. */
export interface SpreadView {
	readonly form: 'spread';
	readonly axis: Axis;
	readonly bands: readonly {
		/** `县级（25个单位）` */
		readonly label: string;
		/** Every unit, or the own ones where there are bins. */
		readonly points: readonly (Mark & {
			readonly label: string;
			readonly unit?: string;
			readonly own?: boolean;
		})[];
		readonly bins?: readonly {
			readonly from: number;
			readonly to: number;
			readonly count: number;
		}[];
		/** Lower quartile, median, upper quartile; none below five values. */
		readonly quartiles: readonly {
			readonly label: string;
			readonly value: number;
			readonly text: string;
			/** Where it answers for itself. */
			readonly address?: string;
		}[];
	}[];
}

interface Median {
	readonly value: number;
	readonly text: string;
	/** Where it answers for itself, if it does. */
	readonly address?: string;
}

/** Two metrics as points, with the medians of both as a cross-hair; the own ones and those far off are named. */
export interface ScatterView {
	readonly form: 'scatter';
	readonly x: Axis & { readonly label: string };
	readonly y: Axis & { readonly label: string };
	readonly medians: {
		readonly x: Median;
		readonly y: Median;
	} | null;
	readonly points: readonly {
		readonly label: string;
		readonly unit?: string;
		readonly own?: boolean;
		readonly named?: boolean;
		readonly x: Mark;
		readonly y: Mark;
	}[];
}

export type ChartView =
	| DotsView
	| BarsView
	| SlopesView
	| TrendsView
	| ChangesView
	| PairsView
	| SpreadView
	| ScatterView;
