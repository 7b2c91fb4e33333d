import type { Evaluator, ReportKind } from '../../model/terms';
import type { Candidate } from '../candidate';
import type { Document } from '../document';

/** What is known of a document before its figures are read. */
export interface Context {
	/** The year it reports on. */
	readonly year: number;
	readonly kind: ReportKind;
	/** Whose evaluation it is; of scores that do not say themselves. */
	readonly evaluator?: Evaluator;
}

/** Reads the figures of one sort from a document. Pure; knows nothing of other extractors. */
export type Extractor = (document: Document, context: Context) => readonly Candidate[];
