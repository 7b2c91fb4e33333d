import { untrack } from 'svelte';
import { basket } from '$lib/state/basket.svelte';
import { local } from '$lib/state/local/local.svelte';
import { shippedUnits } from '$lib/state/shipped-units';
import { mostNamed } from '$lib/views/compare/chosen';
import { directoryOf, type Directory } from '$lib/views/compare/directory';
import { itemsOf, withIds, withoutIds } from '$lib/util/ids';
import type { Listing } from '$lib/views/compare/listing';
import type { Near } from '$lib/views/compare/nearest';

/** What a chooser needs of its page. */
interface Given {
	/** The units of the address. */
	readonly address: () => readonly string[];
	readonly choose: (ids: readonly string[]) => Promise<unknown>;
	/** Chooses the units nearest to one by a rule; the ids, none where the rule finds none, and what is said of them. */
	readonly nearest: (own: string, near: string) => Promise<Near>;
	/** Every unit the engine has, those of this device included. */
	readonly ask: () => Promise<Listing>;
}

/** The units that are compared: searched, pasted, taken back; the query string holds them. */
export class Chooser {
	#given: Given;
	/** What was ticked and does not yet stand in the address: ticks may come faster. */
	#wanted = $state.raw<readonly string[]>();
	#past = $state.raw<readonly (readonly string[])[]>([]);
	#opened = false;

	/** Every unit and region; undefined until they are wanted. */
	directory = $state.raw<Directory>();
	failure = $state(false);
	/** Whether units of this device should be listed and could not be. */
	withoutLocal = $state(false);
	/** How many were to be chosen, where they were too many. */
	refused = $state<number>();

	constructor(given: Given) {
		this.#given = given;
		$effect(() => {
			given.address();
			this.#wanted = undefined;
		});
		$effect(() => {
			void local.counted;
			untrack(() => {
				if (this.#opened) void this.open();
			});
		});
	}

	get all() {
		return this.directory?.units ?? [];
	}

	/** The ids in force. */
	get ids(): readonly string[] {
		return this.#wanted ?? this.#given.address();
	}

	/** The chosen units as they are known, in the order of the list. */
	chosen = $derived.by(() => itemsOf(this.all, this.ids));

	get undoable(): boolean {
		return this.#past.length > 0;
	}

	/** Gets the list, with the units of this device where they count; asking again after a failure tries again. */
	open = async () => {
		this.#opened = true;
		this.failure = this.withoutLocal = false;
		try {
			const { listing, spelling } = await shippedUnits();
			this.directory ??= directoryOf(listing, spelling);
			const counted = local.counted > 0 ? await this.#local() : listing;
			this.directory = directoryOf(counted ?? listing, spelling);
		} catch {
			this.failure = true;
		}
	};

	toggle = (id: string) => (this.ids.includes(id) ? this.drop([id]) : this.set([...this.ids, id]));

	add = (ids: readonly string[]) => this.set(withIds(this.ids, ids));

	drop = (ids: readonly string[]) => this.set(withoutIds(this.ids, ids));

	set = (ids: readonly string[]) => {
		this.refused = ids.length > mostNamed ? ids.length : undefined;
		if (this.refused) return;
		this.#past = [...this.#past, this.ids];
		this.#take(ids);
	};

	/** Chooses a unit with those nearest to it, and says what was found. */
	nearest = async (own: string, near: string): Promise<Near> => {
		const before = this.ids;
		const found = await this.#given.nearest(own, near);
		if (found.ids.length === 0) return found;
		this.#past = [...this.#past, before];
		basket.set([own, ...found.ids]);
		return found;
	};

	/** Takes back the last change. */
	undo = () => {
		const last = this.#past.at(-1);
		if (!last) return;
		this.refused = undefined;
		this.#past = this.#past.slice(0, -1);
		this.#take(last);
	};

	/** The list over local reports, none where the engine has no answer. */
	#local = () =>
		this.#given.ask().catch(() => {
			this.withoutLocal = true;
			return undefined;
		});

	#take(ids: readonly string[]) {
		this.#wanted = ids;
		if (ids.length > 0) basket.set(ids);
		void this.#given.choose(ids);
	}
}
