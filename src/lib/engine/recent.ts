/** Values by name, of which only so many are kept: the least recently used go first. */
export class Recent<T> {
	#most: number;
	#values = new Map<string, T>();

	constructor(most: number) {
		this.#most = most;
	}

	get(name: string): T | undefined {
		const value = this.#values.get(name);
		if (value === undefined) return undefined;
		this.#values.delete(name);
		this.#values.set(name, value);
		return value;
	}

	/** Returns the names of those that had to go. */
	set(name: string, value: T): readonly string[] {
		this.#values.set(name, value);
		const gone = [...this.#values.keys()].slice(0, Math.max(0, this.#values.size - this.#most));
		for (const each of gone) this.#values.delete(each);
		return gone;
	}
}
