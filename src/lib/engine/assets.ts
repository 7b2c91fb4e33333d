/// <reference types="vite/client" />
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** Where the engine's own files are; relative addresses count from the document. */
export interface EngineAssets {
	readonly worker: string;
	readonly wasm: string;
	/** Size of the wasm as it is unpacked: a compressed answer does not tell. */
	readonly wasmBytes: number;
}

/** The engine as Vite deploys it with the site: the exception-handling build, for Chromium 95 and later. */
export const assets: EngineAssets = { worker, wasm, wasmBytes: 34_242_586 };
