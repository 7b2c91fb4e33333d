import type { Virtualizer } from '@tanstack/virtual-core';
import type { Attachment } from 'svelte/attachments';

/** From so many rows on only those in sight, and some on either side, stand in the document. */
export const longFrom = 150;

/** Before anything is measured so many stand there. */
const firstRows = 60;

/** So many are printed. */
export const printedRows = 200;

/** The lines of a long list that stand in the document, `from` up to but without `to`, and the px the others would take. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly before: number;
	readonly after: number;
}

type Rows = Virtualizer<Window, Element> | Virtualizer<HTMLElement, Element>;

/** The frame that a list scrolls in, where that is not the page. */
function scrollingFrame(list: HTMLElement): HTMLElement | null {
	for (let frame = list.parentElement; frame; frame = frame.parentElement)
		if (frame !== document.documentElement && frame.scrollHeight > frame.clientHeight + 1)
			if (/auto|scroll/.test(getComputedStyle(frame).overflowY)) return frame;
	return null;
}

/** Which lines of a list stand in the document as the page scrolls: all of a short one. */
export class RowWindow {
	#count: () => number;
	#virtual: Rows | undefined;
	#seen = $state.raw<Span>();
	#printing = $state(false);

	constructor(count: () => number) {
		this.#count = count;
	}

	get long(): boolean {
		return this.#count() >= longFrom;
	}

	get span(): Span {
		const count = this.#count();
		const whole = { from: 0, to: count, before: 0, after: 0 };
		if (!this.long) return whole;
		if (this.#printing) return { ...whole, to: Math.min(count, printedRows) };
		// What was seen of a longer list may lie beyond this one.
		const known = this.#seen && this.#seen.from < count ? this.#seen : undefined;
		const seen = known ?? { ...whole, to: firstRows };
		return { ...seen, to: Math.min(seen.to, count) };
	}

	/** On the table whose lines they are: follows the page's scrolling while the list is long. */
	follow: Attachment<HTMLElement> = (list) => {
		const count = this.#count();
		if (count < longFrom) {
			this.#seen = undefined;
			return;
		}
		let stop: (() => void) | undefined;
		let gone = false;
		void import('@tanstack/virtual-core').then((library) => {
			if (!gone) stop = this.#start(list, count, library);
		});
		const print = (printing: boolean) => () => (this.#printing = printing);
		const [before, after] = [print(true), print(false)];
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		return () => {
			gone = true;
			stop?.();
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	};

	/** On every line, with its place among all as `data-index`: lines may differ in height. */
	measure: Attachment<Element> = (line) => this.#virtual?.measureElement(line);

	#start(
		list: HTMLElement,
		count: number,
		library: typeof import('@tanstack/virtual-core')
	): () => void {
		const frame = scrollingFrame(list);
		const start = frame ? frame.getBoundingClientRect().top - frame.scrollTop : -scrollY;
		const height = list.querySelector('[data-index]')?.clientHeight ?? 36;
		const common = {
			count,
			estimateSize: () => height,
			scrollMargin: (list.querySelector('tbody') ?? list).getBoundingClientRect().top - start,
			overscan: 20
		};
		const virtual: Rows = frame
			? new library.Virtualizer<HTMLElement, Element>({
					...common,
					getScrollElement: () => frame,
					observeElementOffset: library.observeElementOffset,
					observeElementRect: library.observeElementRect,
					scrollToFn: library.elementScroll,
					onChange: () => this.#read(virtual)
				})
			: new library.Virtualizer<Window, Element>({
					...common,
					getScrollElement: () => window,
					observeElementOffset: library.observeWindowOffset,
					observeElementRect: library.observeWindowRect,
					scrollToFn: library.windowScroll,
					initialOffset: () => scrollY,
					onChange: () => this.#read(virtual)
				});
		this.#virtual = virtual;
		const stop = virtual._didMount();
		virtual._willUpdate();
		this.#read(virtual);
		return () => {
			stop();
			this.#virtual = undefined;
		};
	}

	#read(virtual: Rows) {
		const items = virtual.getVirtualItems();
		const [first, last] = [items[0], items.at(-1)];
		if (!first || !last) return;
		const margin = virtual.options.scrollMargin;
		this.#seen = {
			from: first.index,
			to: last.index + 1,
			before: first.start - margin,
			after: virtual.getTotalSize() - (last.end - margin)
		};
	}
}
