import { idsOf } from '../../util/ids';
import { hints, type Hint, type HintId } from './hints';

/** What decides which hint is said. */
export interface Reader {
	/** Ids of those that are never said again. */
	readonly known: readonly string[];
	/** Whether something stands on the page. */
	readonly holds: (selector: string) => boolean;
	readonly keyboard: boolean;
}

/** The hint to be said; undefined where there is none. */
export const nextHint = ({ known, holds, keyboard }: Reader): HintId | undefined =>
	idsOf(hints).find((id) => {
		const { on, keyboard: needed }: Hint = hints[id];
		return !known.includes(id) && (keyboard || !needed) && holds(on);
	});

/** The ids that are kept as known: those of a text that was kept, each once. */
export const knownIn = (kept: string | null): readonly string[] => [
	...new Set((kept ?? '').split(' ').filter((id) => id !== ''))
];
