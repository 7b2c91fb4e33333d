import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The unit that a reader points at, by pointer or focus, in any figure of a page. */
export class Linked {
	unit = $state.raw<string | null>(null);
	/** The figure it is pointed at in, which shows it already. */
	at = $state.raw<string | null>(null);

	point = (unit: string | null, at: string | null = null) => {
		this.unit = unit;
		this.at = unit === null ? null : at;
	};
}

const key = Symbol('linked');

/** Links the figures of a page. */
export const provideLinked = (): Linked => setContext(key, new Linked());

/** Undefined where nothing is provided: a component by itself. */
export const linkedFigures = (): Linked | undefined => getContext<Linked | undefined>(key);

/** Follows pointer and focus over the rows of a table that name their unit. */
export const pointing =
	(linked: Linked | undefined): Attachment<HTMLElement> =>
	(frame) => {
		if (!linked) return;
		const over = ({ target }: Event) => {
			const row = target instanceof Element ? target.closest<HTMLElement>('[data-unit]') : null;
			linked.point(row?.dataset.unit ?? null);
		};
		const out = () => linked.point(null);
		const events = { pointerover: over, focusin: over, pointerleave: out, focusout: out };
		for (const [name, listen] of Object.entries(events)) frame.addEventListener(name, listen);
		return () => {
			for (const [name, listen] of Object.entries(events)) frame.removeEventListener(name, listen);
		};
	};
