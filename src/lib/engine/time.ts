import { EngineFailure } from './failure';

export const sleep = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A promise that can only be rejected, from outside; nobody has to listen to it. */
export function rejectable(): { promise: Promise<never>; reject: (cause: unknown) => void } {
	let reject: (cause: unknown) => void = () => undefined;
	const promise = new Promise<never>((_, fail) => (reject = fail));
	promise.catch(() => undefined);
	return { promise, reject };
}

/** A signal that follows another and aborts by itself, with the failure `timeout`, after so many milliseconds. */
export function limitedSignal(milliseconds: number, what: string, outer?: AbortSignal) {
	const limit = new AbortController();
	const late = () =>
		limit.abort(new EngineFailure('timeout', `${what}超过 ${milliseconds / 1000} 秒`));
	const follow = () => limit.abort(outer?.reason);
	if (outer?.aborted) follow();
	outer?.addEventListener('abort', follow);
	const timer = setTimeout(late, milliseconds);
	const release = () => {
		clearTimeout(timer);
		outer?.removeEventListener('abort', follow);
	};
	return { signal: limit.signal, release };
}

/** The promise's outcome, or the signal's reason as soon as it aborts. */
export function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return promise;
	const { promise: aborted, reject } = rejectable();
	const stop = () => reject(signal.reason);
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop);
	return Promise.race([aborted, promise]).finally(() => signal.removeEventListener('abort', stop));
}

/** The promise's outcome, or the failure `timeout` after so many milliseconds. */
export function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
	const { signal, release } = limitedSignal(milliseconds, what);
	return unlessAborted(promise, signal).finally(release);
}
