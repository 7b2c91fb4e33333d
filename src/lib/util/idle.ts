/** Does something once the browser has time, and gives the way to call it off; Safari has no idle callback. */
export function whenIdle(task: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(task, { timeout: 5000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(task, 1000);
	return () => clearTimeout(id);
}

/** Waits until the browser has time, or is no longer wanted. */
export const idle = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const cancel = whenIdle(resolve);
		signal.addEventListener('abort', () => {
			cancel();
			resolve();
		});
	});
