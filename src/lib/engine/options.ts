import type { EngineAssets } from './assets';
import type { LocalRecords } from './local/local';

/** Patience in milliseconds. */
export interface Timeouts {
	/** Silence of a download. */
	readonly stall: number;
	/** From starting the worker until the snapshot is attached. */
	readonly boot: number;
	/** Silence of the worker while it owes an answer. */
	readonly heartbeat: number;
	/** One question. */
	readonly query: number;
}

export const defaultTimeouts: Timeouts = {
	stall: 30_000,
	boot: 60_000,
	heartbeat: 15_000,
	query: 60_000
};

/** Bytes received of one of the two downloads. */
export interface Progress {
	readonly stage: 'engine' | 'snapshot';
	readonly loaded: number;
	readonly total: number;
}

export interface EngineOptions {
	readonly assets: EngineAssets;
	/** The site's root, absolute or relative to the document; the manifest is at `data/manifest.json` below it. */
	readonly base: string;
	readonly onProgress?: (progress: Progress) => void;
	readonly timeouts?: Partial<Timeouts>;
	/** What stands beside the shipped records; asked for whenever a worker is started. */
	readonly local?: () => Promise<LocalRecords | undefined>;
	readonly fetch?: typeof globalThis.fetch;
}
