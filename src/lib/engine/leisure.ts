/** How long nothing must have been asked before work begins, in milliseconds. */
const quiet = 150;

/** What an engine does of its own while nothing is asked of it: one piece of work after another, each once. */
export class Leisure {
	#waiting = new Map<string, () => Promise<unknown>>();
	#begun = new Set<string>();
	#working = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Work that would serve; what was begun or could not be done is not tried again. */
	want(name: string, work: () => Promise<unknown>): void {
		if (!this.#begun.has(name)) this.#waiting.set(name, work);
	}

	/** What the work made is gone: it may be wanted again. */
	undone(name: string): void {
		this.#begun.delete(name);
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
		if (!first || this.#working) return;
		const [name, work] = first;
		this.#waiting.delete(name);
		this.#begun.add(name);
		this.#working = true;
		// What could not be made is computed each time it is asked.
		await work().catch(() => undefined);
		this.#working = false;
		this.rest();
	}
}
