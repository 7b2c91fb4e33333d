import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import type { Book, Sheet } from './book';
import type { Interval } from './interval';

export type Finding = RowOf<'finding'>;
export type Verdict = Finding['verdict'];

/** What a check found on one statement of a report. */
export interface Outcome {
	readonly verdict: Verdict;
	/** The year the figures are about; the report's where left out. */
	readonly year?: number;
	/** What is printed, and where. */
	readonly left?: { readonly row: string; readonly value?: Decimal | null };
	/** What it recomputes to. */
	readonly right?: Decimal;
	/** What the inputs allow, each moved by half a unit of its own last digit. */
	readonly range?: Interval;
	/** The rows it was recomputed from. */
	readonly rows?: readonly string[];
	/** In the readers' language: what reproduces it, or why it cannot be checked. */
	readonly words?: string;
}

/** An identity between printed figures. */
export interface Check {
	readonly label: string;
	/** The identity in words. */
	readonly rule: string;
	/** How far apart the sides may be, in words. */
	readonly tolerance: string;
	/** Why a report may well differ without being wrong. */
	readonly reasons: readonly string[];
	/** The unit of a finding's values; left out where it is the unit of the left row. */
	readonly unit?: '%' | '分' | '元' | '个';
	/** Said where a report gives the check nothing to work on. */
	readonly nothing?: string;
	/** Everything the identity says about one report; others of the book may be looked up. */
	run(sheet: Sheet, book: Book): readonly Outcome[];
}
