/** How long nothing must have been asked before work begins, in milliseconds: what follows an answer is asked by then. */
const quiet = 250;

/** Rejects once the signal aborts, unless it is done before. */
type Work = (signal: AbortSignal) => Promise<unknown>;

/** What an engine does of its own while nothing is asked of it: one piece of work after another, each once. */
export class Leisure {
	#waiting = new Map<string, Work>();
	#begun = new Set<string>();
	/** What gave way once and is then finished, however much is asked. */
	#late = new Set<string>();
	#current: { readonly name: string; readonly abort: AbortController } | undefined;
	/** Questions that are being answered. */
	#asked = 0;
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

	/** Answers a question, to which the work of this moment gives way; once no other is asked there may be time. */
	async during<T>(question: () => Promise<T>): Promise<T> {
		this.#asked += 1;
		this.#giveWay();
		try {
			return await question();
		} finally {
			this.#asked -= 1;
			this.#rest();
		}
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting.clear();
	}

	#giveWay(): void {
		clearTimeout(this.#timer);
		if (!this.#current || this.#late.has(this.#current.name)) return;
		this.#late.add(this.#current.name);
		this.#current.abort.abort();
	}

	#rest(): void {
		clearTimeout(this.#timer);
		if (this.#asked === 0) this.#timer = setTimeout(() => void this.#work(), quiet);
	}

	/** One piece after the other until there is none or something is asked. */
	async #work(): Promise<void> {
		while (this.#asked === 0 && !this.#current) {
			const [first] = this.#waiting;
			if (!first) return;
			await this.#do(...first);
		}
	}

	/** What could not be done is computed each time it is asked. */
	async #do(name: string, work: Work): Promise<void> {
		const abort = new AbortController();
		this.#waiting.delete(name);
		this.#begun.add(name);
		this.#current = { name, abort };
		const done = await work(abort.signal).then(
			() => true,
			() => false
		);
		this.#current = undefined;
		if (!done && abort.signal.aborted) this.#waiting.set(name, work);
	}
}
