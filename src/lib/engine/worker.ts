import { asFailure, EngineFailure } from './failure';

/**
 * Runs in the worker before DuckDB's own script. DuckDB would fetch the wasm itself, and hang forever if that failed:
 * it gets the module that the page compiled, no `fetch` at all, and its lost rejections become `error` events.
 */
const prelude = `self.onmessage = ({ data: { module, script } }) => {
	self.fetch = async () => new Response();
	WebAssembly.instantiateStreaming = async (source, imports) => ({
		module,
		instance: await WebAssembly.instantiate(module, imports)
	});
	self.addEventListener('unhandledrejection', ({ reason }) => setTimeout(() => { throw reason; }));
	importScripts(script);
};`;

export interface StartedWorker {
	readonly worker: Worker;
	/** Rejects when the worker reports an error that nobody caught; never resolves. */
	readonly broken: Promise<never>;
}

/** Starts DuckDB's worker script with a compiled module. */
export function startWorker(module: WebAssembly.Module, script: URL): StartedWorker {
	const url = URL.createObjectURL(new Blob([prelude], { type: 'text/javascript' }));
	const worker = new Worker(url);
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(workerFailure(event, script)));
	});
	broken.catch(() => undefined);
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	worker.postMessage({ module, script: script.href });
	return { worker, broken };
}

function workerFailure({ message }: ErrorEvent, script: URL): EngineFailure {
	return /importScripts/.test(message)
		? new EngineFailure('asset', script.pathname, message)
		: asFailure(message || 'worker error', 'crashed');
}
