import type { Browser } from 'playwright';

/** What there is to measure on. */
export interface Bench {
	readonly browser: Browser;
	/** The built site, served as an intranet would. */
	readonly site: string;
	/** A bare page with the engine alone, over the records of the project. */
	readonly harness: string;
	/** The snapshot of that page, as a file. */
	readonly snapshot: string;
}

export interface Figure {
	readonly name: string;
	readonly unit: 'ms' | 'bytes' | 'checks' | '×';
}

/** Figures that are measured together, so many times over. */
export interface Measurement {
	readonly figures: readonly Figure[];
	readonly runs: number;
	/** One number a figure; `run` counts from 0. */
	readonly measure: (bench: Bench, run: number) => Promise<readonly number[]>;
}
