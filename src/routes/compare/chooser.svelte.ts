import { base } from '$app/paths';
import { keepUnits, keptUnits } from '$lib/state/basket';
import type { Entry } from '$lib/views/compare/directory';

const merged = (ids: readonly string[], more: readonly string[]) => [
	...ids,
	...more.filter((id, i) => !ids.includes(id) && more.indexOf(id) === i)
];

/** The units that are compared: searched, pasted, taken back; the query string holds them. */
export class Chooser {
	#address: () => readonly string[];
	/** What was ticked and does not yet stand in the address: ticks may come faster. */
	#wanted = $state.raw<readonly string[]>();
	#choose: (ids: readonly string[]) => Promise<unknown>;
	#past = $state.raw<readonly (readonly string[])[]>([]);

	/** Every unit; undefined until it is wanted. */
	all = $state.raw<readonly Entry[]>();
	failure = $state(false);
	/** What was compared before, in this browser. */
	kept = $state.raw<readonly string[]>([]);

	constructor(
		address: () => readonly string[],
		choose: (ids: readonly string[]) => Promise<unknown>
	) {
		this.#address = address;
		this.#choose = choose;
		$effect(() => {
			address();
			this.#wanted = undefined;
		});
	}

	/** The ids in force. */
	get ids(): readonly string[] {
		return this.#wanted ?? this.#address();
	}

	/** The chosen units as they are known, in the order of the list. */
	chosen = $derived.by(() => (this.all ?? []).filter(({ id }) => this.ids.includes(id)));

	get undoable(): boolean {
		return this.#past.length > 0;
	}

	/** Fetches the list once; asking again after a failure tries again. */
	open = async () => {
		this.kept = keptUnits();
		if (this.all) return;
		this.failure = false;
		try {
			const answer = await fetch(`${base}/compare/units.json`);
			if (!answer.ok) throw new Error(String(answer.status));
			this.all = (await answer.json()) as readonly Entry[];
		} catch {
			this.failure = true;
		}
	};

	toggle = (id: string) => {
		const chosen = this.ids;
		this.set(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
	};

	add = (ids: readonly string[]) => this.set(merged(this.ids, ids));

	set = (ids: readonly string[]) => {
		this.#past = [...this.#past, this.ids];
		this.#take(ids);
	};

	/** Takes back the last change. */
	undo = () => {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#take(last);
	};

	/** The keys that take back, unless something is being written. */
	onkey = (event: KeyboardEvent) => {
		const taken =
			event.target instanceof Element && event.target.closest('input, textarea, select');
		const meant = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
		if (!meant || !this.undoable || (taken && !taken.matches('[type="checkbox"]'))) return;
		event.preventDefault();
		this.undo();
	};

	#take(ids: readonly string[]) {
		this.#wanted = ids;
		if (ids.length > 0) keepUnits(ids);
		void this.#choose(ids);
	}
}
