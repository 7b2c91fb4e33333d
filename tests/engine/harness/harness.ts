import { assets } from '../../../src/lib/engine/assets';
import { startEngine } from '../../../src/lib/engine/browser';

/** What the engine's browser tests reach from the page. */
export const harness = {
	assets,
	startEngine,
	engine: startEngine({ assets, base: '.', timeouts: { heartbeat: 10_000 } }),
	workers: [] as Worker[]
};

declare global {
	interface Window {
		harness: typeof harness;
	}
}

const { Worker: NativeWorker } = window;
window.Worker = class extends NativeWorker {
	constructor(url: string | URL, options?: WorkerOptions) {
		super(url, options);
		harness.workers.push(this);
	}
};
window.harness = harness;
