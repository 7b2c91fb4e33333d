import { EngineFailure, type FailureReason } from './failure';

export interface DownloadOptions {
	readonly fetch: typeof globalThis.fetch;
	/** Longest silence in milliseconds. */
	readonly stall: number;
	/** The reason of a failure to get the file. */
	readonly reason: FailureReason;
	readonly cache?: RequestCache;
	/** Gives the download up. */
	readonly signal: AbortSignal;
}

/** An answer whose silence is limited. */
export interface Download {
	readonly response: Response;
	/** Reads a body of the answer to its end, chunk by chunk. */
	drain(body: Response, onChunk: (chunk: Uint8Array) => void): Promise<void>;
	/** The failure that an error while reading amounts to. */
	failure(cause: unknown): EngineFailure;
}

/** Requests a file of the site; an HTTP error, a broken connection and a long silence are failures that name it. */
export async function download(url: URL, options: DownloadOptions): Promise<Download> {
	const abort = new AbortController();
	const stop = () => abort.abort();
	if (options.signal.aborted) stop();
	options.signal.addEventListener('abort', stop);
	const limited = async <T>(step: Promise<T>): Promise<T> => {
		const timer = setTimeout(stop, options.stall);
		return step.finally(() => clearTimeout(timer));
	};
	const failure = (cause: unknown) => {
		if (cause instanceof EngineFailure) return cause;
		if (abort.signal.aborted) return new EngineFailure('timeout', url.pathname, cause);
		return new EngineFailure(options.reason, `网络中断：${url.pathname}`, cause);
	};
	const cache = options.cache ?? 'default';
	const { fetch } = options;
	const response = await limited(fetch(url, { cache, signal: abort.signal })).catch(
		(cause: unknown) => {
			throw failure(cause);
		}
	);
	if (!response.ok) {
		throw new EngineFailure(options.reason, `${response.status}：${url.pathname}`);
	}

	async function drain({ body }: Response, onChunk: (chunk: Uint8Array) => void) {
		const reader = body?.getReader();
		while (reader) {
			const { done, value } = await limited(reader.read());
			if (done) return;
			onChunk(value);
		}
	}
	return { response, drain, failure };
}
