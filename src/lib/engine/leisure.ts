/** How long nothing must have been asked before work begins, in milliseconds. */
const quiet = 150;

/** Rejects once the signal aborts, unless it is done before. */
type Work = (signal: AbortSignal) => Promise<unknown>;

/** What an engine does of its own while nothing is asked of it: one piece of work after another, each once. */
export class Leisure {
	#waiting = new Map<string, Work>();
	#begun = new Set<string>();
	/** What gave way once and is then finished, however much is asked. */
	#late = new Set<string>();
	#current: { readonly name: string; readonly abort: AbortController } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Work that would serve; what was begun or could not be done is not tried again. */
	want(name: string, work: Work): void {
		if (!this.#begun.has(name)) this.#waiting.set(name, work);
	}

	/** What the work made is gone: it may be wanted again. */
	undone(name: string): void {
		this.#begun.delete(name);
		this.#late.delete(name);
	}

	/** A question is asked: the work of this moment is begun anew when there is time. */
	giveWay(): void {
		if (!this.#current || this.#late.has(this.#current.name)) return;
		this.#late.add(this.#current.name);
		this.#current.abort.abort();
	}

	/** An answer was given: from now on there may be time. */
	rest(): void {
		clearTimeout(this.#timer);
		if (this.#waiting.size > 0) this.#timer = setTimeout(() => void this.#work(), quiet);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting.clear();
	}

	async #work(): Promise<void> {
		const [first] = this.#waiting;
		if (!first || this.#current) return;
		const [name, work] = first;
		const abort = new AbortController();
		this.#waiting.delete(name);
		this.#begun.add(name);
		this.#current = { name, abort };
		// What could not be made is computed each time it is asked.
		const done = await work(abort.signal).then(
			() => true,
			() => false
		);
		this.#current = undefined;
		if (!done && abort.signal.aborted) this.#waiting.set(name, work);
		this.rest();
	}
}
