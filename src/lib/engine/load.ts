import type { Manifest } from './engine';
import type { EngineOptions, Progress, Timeouts } from './options';
import { fetchManifest, fetchSnapshot } from './snapshot';
import { compileWasm, requireWasm } from './wasm';

/** Everything a worker needs, verified once and kept: a new worker answers from the same bytes without a download. */
export interface Loaded {
	readonly module: WebAssembly.Module;
	readonly script: URL;
	readonly manifest: Manifest;
	readonly snapshot: Blob;
}

/** Downloads engine and snapshot side by side; `onBytes` counts both together. */
export async function load(
	{ assets, base, onProgress, fetch = globalThis.fetch.bind(globalThis) }: EngineOptions,
	{ stall }: Timeouts,
	onBytes: (loaded: number, total: number) => void
): Promise<Loaded> {
	requireWasm();
	const data = new URL('data/', new URL(base.replace(/\/*$/, '/'), document.baseURI));
	const script = new URL(assets.worker, document.baseURI);
	const wasm = new URL(assets.wasm, document.baseURI);
	const progress: Record<Progress['stage'], Progress> = {
		engine: { stage: 'engine', loaded: 0, total: assets.wasmBytes },
		snapshot: { stage: 'snapshot', loaded: 0, total: 0 }
	};
	const report = (stage: Progress['stage'], loaded: number, total: number) => {
		const step = { stage, loaded, total };
		progress[stage] = step;
		onProgress?.(step);
		const { engine, snapshot } = progress;
		onBytes(engine.loaded + snapshot.loaded, engine.total + snapshot.total);
	};
	const givenUp = new AbortController();
	const limits = { fetch, stall, signal: givenUp.signal };

	async function records(): Promise<Pick<Loaded, 'manifest' | 'snapshot'>> {
		const manifest = await fetchManifest(new URL('manifest.json', data), limits);
		const { file, bytes } = manifest.snapshot;
		const snapshot = await fetchSnapshot(new URL(file, data), manifest.snapshot, limits, (loaded) =>
			report('snapshot', loaded, bytes)
		);
		return { manifest, snapshot };
	}

	const [module, found] = await Promise.all([
		compileWasm(wasm, limits, (loaded) => report('engine', loaded, assets.wasmBytes)),
		records()
	]).catch((cause: unknown) => {
		givenUp.abort();
		throw cause;
	});
	return { module, script, ...found };
}
