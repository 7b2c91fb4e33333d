/** Values by name, of which only so much is kept: the least recently used go first. */
export class Recent<T> {
	#most: number;
	#weigh: (value: T) => number;
	#values = new Map<string, T>();
	#weight = 0;

	/** `most` is what all values may weigh together; each weighs one unless it is told. */
	constructor(most: number, weigh: (value: T) => number = () => 1) {
		this.#most = most;
		this.#weigh = weigh;
	}

	get(name: string): T | undefined {
		const value = this.#values.get(name);
		if (value === undefined) return undefined;
		this.#values.delete(name);
		this.#values.set(name, value);
		return value;
	}

	/** Returns the names of those that had to go; a value that is kept already stays. */
	set(name: string, value: T): readonly string[] {
		if (this.get(name) !== undefined) return [];
		this.#values.set(name, value);
		this.#weight += this.#weigh(value);
		const gone: string[] = [];
		for (const [oldest, value] of this.#values) {
			if (this.#weight <= this.#most) break;
			this.#values.delete(oldest);
			this.#weight -= this.#weigh(value);
			gone.push(oldest);
		}
		return gone;
	}
}
