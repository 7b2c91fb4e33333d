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

/** Which lines of a list stand in the document as the page scrolls: all of a short one. */
export class RowWindow {
	#count: () => number;
	#virtual: Virtualizer<Window, Element> | undefined;
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
		const seen = this.#seen ?? { ...whole, to: firstRows };
		return { ...seen, to: Math.min(seen.to, count) };
	}

	/** On the element whose children the lines are: follows the page's scrolling while the list is long. */
	follow: Attachment<HTMLElement> = (list) => {
		const count = this.#count();
		if (count < longFrom) return;
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
		const { Virtualizer, observeWindowOffset, observeWindowRect, windowScroll } = library;
		const virtual = new Virtualizer<Window, Element>({
			count,
			getScrollElement: () => window,
			estimateSize: () => list.querySelector('[data-index]')?.clientHeight ?? 36,
			observeElementOffset: observeWindowOffset,
			observeElementRect: observeWindowRect,
			scrollToFn: windowScroll,
			initialOffset: () => scrollY,
			scrollMargin: list.getBoundingClientRect().top + scrollY,
			overscan: 20,
			onChange: () => this.#read(virtual)
		});
		this.#virtual = virtual;
		const stop = virtual._didMount();
		virtual._willUpdate();
		this.#read(virtual);
		return () => {
			stop();
			this.#virtual = undefined;
			this.#seen = undefined;
		};
	}

	#read(virtual: Virtualizer<Window, Element>) {
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
