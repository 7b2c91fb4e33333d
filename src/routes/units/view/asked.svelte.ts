import { base } from '$app/paths';
import type { EngineState } from '$lib/engine/state';
import type { UnitPage } from '$lib/views/unit/page';
import { wordsOf } from '$lib/util/words-of';

/** The unit that an address asks for, answered by the live engine. */
export class AskedUnit {
	#abort: AbortController | undefined;

	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	failure = $state.raw<string>();
	/** Undefined while it is being asked, null for an id that no record has. */
	view = $state.raw<UnitPage | null>();

	/** Asks for a unit; a later question replaces an earlier one. */
	ask = async (id: string) => {
		this.stop();
		const abort = (this.#abort = new AbortController());
		this.failure = undefined;
		this.view = undefined;
		try {
			const [{ unitPage }, { browserEngine }] = await Promise.all([
				import('$lib/views/unit/page'),
				import('$lib/state/engine')
			]);
			const engine = browserEngine(`${base}/`);
			engine.subscribe((state) => (this.engine = state));
			const view = await unitPage(engine, id, undefined, { signal: abort.signal });
			if (!abort.signal.aborted) this.view = view;
		} catch (cause) {
			if (!abort.signal.aborted) this.failure = wordsOf(cause);
		}
	};

	stop = () => this.#abort?.abort();
}
