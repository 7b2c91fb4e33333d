export interface ReadOptions {
	/** Reading stops, and rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Told the share that is done, up to 1. */
	readonly onProgress?: ((share: number) => void) | undefined;
}
