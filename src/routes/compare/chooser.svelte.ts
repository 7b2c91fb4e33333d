import { untrack } from 'svelte';
import { page } from '$app/state';
import { basket } from '$lib/state/basket.svelte';
import { offer } from '$lib/state/commands/offered';
import type { Live } from '$lib/state/live.svelte';
import { local } from '$lib/state/local/local.svelte';
import { shippedUnits } from '$lib/state/shipped-units';
import {
	mostNamed,
	withExtent,
	withNearest,
	withOwn,
	withUnits,
	type Extent
} from '$lib/views/compare/chosen';
import { directoryOf, type Directory } from '$lib/views/compare/directory';
import { itemsOf, withIds, withoutIds } from '$lib/util/ids';
import type { Listing } from '$lib/views/compare/listing';
import type { Near } from '$lib/views/compare/nearest';
import type { ComparePage } from '$lib/views/compare/page';

/** The units that are compared: searched, pasted, taken back; the query string holds them. */
export class Chooser {
	#live: Live<ComparePage>;
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

	/** Whether it is open. */
	shown = $state(false);

	/** The units of the address, as they stand there. It is ahead of the view, which is computed from it; while prerendering there is none. */
	#asked = $derived.by(() =>
		this.shown
			? (page.url.searchParams.get('unit') ?? '')
			: (this.#live.view.filters.find(({ id }) => id === 'unit')?.chosen.join() ?? '')
	);
	#address: readonly string[] = $derived(this.#asked.split(',').filter((id) => id !== ''));

	constructor(live: Live<ComparePage>) {
		this.#live = live;
		$effect(() => {
			void this.#asked;
			this.#wanted = undefined;
		});
		$effect(() => {
			void local.counted;
			untrack(() => {
				if (this.#opened) void this.list();
			});
		});
		$effect(() => offer('undo', this.undo, { ready: () => this.undoable }));
	}

	get all() {
		return this.directory?.units ?? [];
	}

	/** The ids in force. */
	get ids(): readonly string[] {
		return this.#wanted ?? this.#address;
	}

	/** The chosen units as they are known, in the order of the list. */
	chosen = $derived.by(() => itemsOf(this.all, this.ids));

	get undoable(): boolean {
		return this.#past.length > 0;
	}

	/** The unit that stands out, empty where none does. */
	get own(): string {
		return this.#live.view.own;
	}

	/** The rule the units were found by, empty where there is none. */
	get near(): string {
		return this.#live.view.near;
	}

	open = () => {
		this.shown = true;
		void this.list();
	};

	close = () => (this.shown = false);

	/** Gets the list, with the units of this device where they count; asking again after a failure tries again. */
	list = async () => {
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

	/** Takes all units of an extent in place of named ones. */
	takeExtent = (extent: Extent) =>
		this.#live.change((now, defaults) => withExtent(now, defaults, extent));

	/** Lets a unit stand out, or none. */
	takeOwn = (id: string | null) => this.#live.change((now) => withOwn(now, id));

	/** Chooses a unit with those nearest to it by a rule, and says what was found; where nothing is, nothing is chosen. */
	takeNearest = async (own: string, near: string): Promise<Near> => {
		const before = this.ids;
		const { askNear } = await import('$lib/views/compare/nearest');
		const found = await this.#live.answer((engine, { where }) => askNear(engine, own, near, where));
		if (found.ids.length === 0) return found;
		const taken = { own, near: found.near, units: found.ids };
		await this.#live.change((now, defaults) => withNearest(now, defaults, taken));
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
	#local = async (): Promise<Listing | undefined> => {
		try {
			const { askListing } = await import('$lib/views/compare/listing');
			return await this.#live.answer((engine) => askListing(engine));
		} catch {
			this.withoutLocal = true;
			return undefined;
		}
	};

	#take(ids: readonly string[]) {
		this.#wanted = ids;
		if (ids.length > 0) basket.set(ids);
		void this.#live.change((now, defaults) => withUnits(now, defaults, ids));
	}
}
