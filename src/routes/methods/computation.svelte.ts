import { base } from '$app/paths';
import type { Statement } from '$lib/engine/engine';
import type { EngineState } from '$lib/engine/state';
import type { MetricId } from '$lib/metrics';
import { local } from '$lib/state/local/local.svelte';
import { money } from '$lib/state/settings/money.svelte';
import type { Computed } from '$lib/views/methods/run';
import { untrack } from 'svelte';
import { wordsOf } from '$lib/util/words-of';

/** The statement of one metric and what the live engine answers to it; nothing is fetched before it is wanted. */
export class Computation {
	#id: () => MetricId;
	#abort: AbortController | undefined;
	#unsubscribe: (() => void) | undefined;

	statement = $state.raw<Statement>();
	answer = $state.raw<Computed>();
	#counted = $state(0);
	#unit = $state(money.unit);
	/** Why there is no statement or no answer, in words. */
	failure = $state.raw<string>();
	busy = $state(false);
	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });

	constructor(id: () => MetricId) {
		this.#id = id;
		$effect(() => this.#stop);
		$effect(() => {
			// Over other local reports it is another answer, and in another unit it is written otherwise.
			const stands = this.counts && this.#unit === money.unit;
			if (!stands && untrack(() => this.answer !== undefined)) void this.run();
		});
	}

	/** Whether the answer rests on the local reports as they now are, none included. */
	get counts(): boolean {
		return this.#counted === local.counted;
	}

	/** Writes the statement. */
	write = () =>
		this.#try(async () => {
			const { statementOf } = await import('$lib/views/methods/statement');
			this.statement ??= statementOf(this.#id());
		});

	/** Runs it; again after a failure. */
	run = async () => {
		this.#stop();
		const { signal } = (this.#abort = new AbortController());
		this.busy = true;
		const { counted } = local;
		const { unit } = money;
		await this.#try(async () => {
			const [{ runMetric }, { browserEngine }] = await Promise.all([
				import('$lib/views/methods/run'),
				import('$lib/state/engine')
			]);
			const engine = browserEngine(`${base}/`);
			this.#unsubscribe = engine.subscribe((state) => (this.engine = state));
			const answer = await runMetric(engine, this.#id(), { signal });
			if (signal.aborted) return;
			this.answer = answer;
			this.#counted = counted;
			this.#unit = unit;
		}, signal);
		if (!signal.aborted) this.busy = false;
	};

	async #try(task: () => Promise<void>, signal?: AbortSignal) {
		this.failure = undefined;
		try {
			await task();
		} catch (cause) {
			if (!signal?.aborted) this.failure = wordsOf(cause);
		}
	}

	#stop = () => {
		this.#abort?.abort();
		this.#unsubscribe?.();
		this.#unsubscribe = undefined;
	};
}
