import type { EngineFailure } from './failure';

/** How far the engine is; `loaded` and `total` count the bytes of engine and snapshot together. */
export interface EngineState {
	readonly phase: 'idle' | 'starting' | 'ready' | 'failed';
	readonly loaded: number;
	readonly total: number;
	readonly failure?: EngineFailure;
	/** Why local records do not stand beside the shipped ones though there are some. */
	readonly refused?: string;
}

export type StateListener = (state: EngineState) => void;

/** A value that tells its listeners at once and at every change; its shape is a Svelte store's. */
export class Observable<Value> {
	readonly #listeners = new Set<(value: Value) => void>();

	constructor(private value: Value) {}

	get current(): Value {
		return this.value;
	}

	set(value: Value): void {
		this.value = value;
		for (const listener of this.#listeners) listener(value);
	}

	subscribe(listener: (value: Value) => void): () => void {
		this.#listeners.add(listener);
		listener(this.value);
		return () => this.#listeners.delete(listener);
	}
}
