import { none, readSummary, writeOn, type Summary } from './store';

/** Local reports as the pages of this device see them: how many, and whether they are counted. */
class Local {
	#summary = $state.raw<Summary>(none);
	/** Counts what has changed since the page was opened. */
	#changes = $state(0);
	#others: BroadcastChannel | undefined;
	readonly #listeners = new Set<() => void>();

	readonly reports = $derived(this.#summary.reports);
	readonly on = $derived(this.#summary.on);

	/** 0 where the site's own records are all there is to count, else a number that changes with the local ones. */
	readonly counted = $derived(this.on && this.reports > 0 ? this.#changes + 1 : 0);

	/** Looks once what this device holds, and from then on hears of other windows. */
	async open() {
		if (this.#others) return;
		this.#others = new BroadcastChannel('jiheng-local');
		this.#others.onmessage = () => void readSummary().then((summary) => this.#take(summary));
		this.#summary = await readSummary();
	}

	/** Counts local reports, or leaves them out; remembered on this device. */
	count = async (on: boolean) => this.changed(await writeOn(on));

	/** Says that other reports have joined, or some have left. */
	changed(summary: Summary) {
		this.#take(summary);
		this.#others?.postMessage('changed');
	}

	/** Calls the listener whenever answers over local reports would change. */
	listen(listener: () => void) {
		this.#listeners.add(listener);
	}

	/** Whether a unit has no page of its own. */
	isNew = (unit: string) => this.#summary.units.includes(unit);

	#take(summary: Summary) {
		for (const listener of this.#listeners) listener();
		this.#changes += 1;
		this.#summary = summary;
	}
}

/** The one state of local reports. */
export const local = new Local();
