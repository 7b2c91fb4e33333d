import type { Decisions } from '../../ingest/decide';
import type { Document } from '../../ingest/document';
import type { Outcome, Said } from '../../ingest/import';
import type { RowOf } from '../../model/schema';
import type { ImportedFigure } from '../../views/import/figures';
import type { Stage } from './job';

/** A file that was dropped on the page, and what has become of it. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	/** Where it is in its way; absent once it is through. */
	readonly stage?: Stage;
	/** Why it gives no records, in one sentence. */
	readonly refused?: string;
	readonly document?: Document;
	readonly outcome?: Outcome;
	readonly findings: readonly RowOf<'finding'>[];
	readonly said: Said;
	readonly decisions: Decisions;
	/** Figures that were dropped, so that they can be taken back. */
	readonly dropped: readonly ImportedFigure[];
}
