import type { Change } from './priors';
import { reasonOf } from './reasons';

/** Gives the changes of a paragraph the reasons that its sentences tell of them. */
export class Reasons {
	#from = 0;
	/** A reason was told, which the next sentence may go on with. */
	told = false;

	/** A sentence begins after so many changes; one that goes on to say why is about those of the sentence before. */
	begin(changes: number, why: boolean): void {
		if (why && (this.told || changes > this.#from)) return;
		this.#from = changes;
		this.told = false;
	}

	/** Words that say why; what has no code is another reason, unless a code is told further on. */
	because(words: string, changes: readonly Change[]): void {
		this.told = true;
		const found = reasonOf(words);
		for (const change of changes.slice(this.#from)) {
			if (change.value.isZero()) continue;
			const known = change.reason?.split('+').filter((each) => each !== 'other') ?? [];
			const all = [...new Set([...known, ...(found?.split('+') ?? [])])];
			change.reason = all.join('+') || 'other';
		}
	}
}
