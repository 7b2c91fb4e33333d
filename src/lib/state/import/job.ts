import type { Decisions } from '../../ingest/decide';
import type { Document } from '../../ingest/document';
import type { Outcome, Said } from '../../ingest/import';
import type { Region } from '../../ingest/identify/region';
import type { Unit } from '../../ingest/identify/identify';
import type { RowOf } from '../../model/schema';

/** What the worker is asked: to read a file, or to make records of a document again as people decided. */
export interface Job {
	readonly id: string;
	readonly regions: readonly Region[];
	readonly units: readonly Unit[];
	readonly said: Said;
	readonly decisions: Decisions;
	readonly source: { readonly name: string; readonly bytes: Uint8Array } | Document;
}

/** The stages a file goes through. */
export const stages = { read: '读取', recognise: '识别', check: '核对' } as const;
export type Stage = keyof typeof stages;

/** What the worker says of a job. */
export type Answer = { readonly id: string } & (
	| { readonly stage: Stage }
	| { readonly refused: string }
	| {
			readonly document: Document;
			readonly outcome: Outcome;
			readonly findings: readonly RowOf<'finding'>[];
	  }
);
