import { base } from '$app/paths';
import { pages } from '../../site';
import { directoryOf } from '../../views/compare/directory';
import type { Entry } from '../../views/palette/entry';
import { pageEntry } from '../../views/palette/pages';
import { unitEntries } from '../../views/palette/units';
import { local } from '../local/local.svelte';
import { shippedUnits } from '../shipped-units';
import { unitPath } from '../unit-path';
import { localUnits } from './local-units';

/** What the site prerenders for the palette besides its units. */
interface Index {
	readonly entries: readonly Entry[];
	/** What a search looks through for each command, by its id. */
	readonly commands: Readonly<Record<string, string>>;
}

/** What is there before anything is fetched. */
const unspelled = pages.map((page) => pageEntry(page));

/** Everything the palette finds by name: fetched when first wanted, joined by the units of this device. */
export class PaletteIndex {
	#index = $state.raw<Index>();
	#local = $state.raw<readonly Entry[]>([]);
	#fetching: Promise<void> | undefined;

	failed = $state(false);
	readonly ready = $derived(this.#index !== undefined);
	readonly entries = $derived([...(this.#index?.entries ?? unspelled), ...this.#local]);

	/** What a search looks through for a command; empty until it is known. */
	keysOf = (command: string): string => this.#index?.commands[command] ?? '';

	/** Fetches once, looks at this device every time; asking again after a failure tries again. */
	open = async (): Promise<void> => {
		void localUnits(local.counted > 0).then((units) => (this.#local = units));
		await (this.#fetching ??= this.#fetch());
	};

	async #fetch() {
		this.failed = false;
		try {
			const [answer, { listing, spelling }] = await Promise.all([
				fetch(`${base}/palette.json`),
				shippedUnits()
			]);
			if (!answer.ok) throw new Error(String(answer.status));
			const { entries, commands } = (await answer.json()) as Index;
			const units = unitEntries(directoryOf(listing, spelling), unitPath);
			this.#index = { entries: [...units, ...entries], commands };
		} catch {
			this.failed = true;
			this.#fetching = undefined;
		}
	}
}
