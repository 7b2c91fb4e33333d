import type { Context, Extract, Format } from '../../export/extract/extract';
import type { RecordRow } from '../../query/lists/records';

/** What the writing worker is told: what stands beside the rows, part by part; the file; its rows, batch by batch; the end. */
export type Order =
	| { readonly beside: Partial<Context> }
	| { readonly begin: Format; readonly extract: Extract }
	| { readonly rows: readonly RecordRow[] }
	| { readonly end: true };

/** What it answers: that rows are written, the file, or why there is none. */
export type Report =
	{ readonly written: number } | { readonly file: Blob } | { readonly failed: string };

/** A worker as far as writing needs one. */
export interface Port {
	postMessage(order: Order): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Report>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}
