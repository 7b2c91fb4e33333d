import type { Imported } from '../../lib/ingest/reconcile/reconcile';

/** What became of a file: its records, or in plain words why there are none. */
export type Result = { readonly file: string; readonly sha256: string } & (
	{ readonly imported: Imported } | { readonly refused: readonly string[] }
);
