/** What takes the focus; of a set of radio buttons any one. */
const controls =
	'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** On a phone these would open the keyboard. */
const fields = 'select, textarea, input:not([type="checkbox"], [type="radio"])';
/** Where looking for another control ends. */
const bounds = 'main, dialog, aside, body';

/** An element, its neighbours and those of its ancestors, as they stood when it took the focus. */
interface Place {
	readonly element: HTMLElement;
	readonly levels: readonly {
		readonly within: Element;
		readonly next: Element | null;
		readonly previous: Element | null;
	}[];
	readonly byKeyboard: boolean;
}

const isSeen = (element: Element) => element.getClientRects().length > 0;

const isGone = (element: Element) =>
	!element.isConnected || element.matches(':disabled') || !isSeen(element);

function placeOf(element: HTMLElement): Place {
	const levels = [];
	for (let each: Element = element; each.parentElement; each = each.parentElement) {
		const { nextElementSibling: next, previousElementSibling: previous } = each;
		levels.push({ within: each.parentElement, next, previous });
		if (each.parentElement.matches(bounds)) break;
	}
	return { element, levels, byKeyboard: element.matches(':focus-visible') };
}

/** The control nearest to where one was: after it, before it, further and further out; else the part of the page it stood in. */
function nearest({ levels, byKeyboard }: Place): HTMLElement | null {
	const takes = (element: Element) =>
		element.matches(controls) && !isGone(element) && (byKeyboard || !element.matches(fields));
	const within = (element: Element) =>
		[element, ...element.querySelectorAll<HTMLElement>(controls)].filter(takes) as HTMLElement[];
	for (const level of levels) {
		if (!level.within.isConnected || !isSeen(level.within)) continue;
		for (let next = level.next; next; next = next.nextElementSibling) {
			const [first] = next.isConnected ? within(next) : [];
			if (first) return first;
		}
		for (let previous = level.previous; previous; previous = previous.previousElementSibling) {
			const last = previous.isConnected ? within(previous).at(-1) : undefined;
			if (last) return last;
		}
		const left = within(level.within).find((element) => element !== level.within);
		if (left) return left;
	}
	const outer = levels.at(-1)?.within;
	return outer?.isConnected && isSeen(outer) && !outer.matches('body')
		? (outer as HTMLElement)
		: document.querySelector('main');
}

function focus(element: HTMLElement) {
	if (!element.matches(controls)) element.tabIndex = -1;
	element.focus({ preventScroll: true });
}

/**
 * Keeps the focus on the page: when the control that has it goes away, is hidden or disabled, the nearest one takes it. Whoever leaves a
 * control on purpose leaves it. Returns how to forget the control in focus, as where a whole page goes.
 */
export function keepFocus(): () => void {
	let place: Place | null = null;
	const look = () => {
		const active = document.activeElement;
		if (!place || (active !== document.body && active !== place.element)) return;
		const lost =
			active === place.element
				? !active.isConnected || active.matches(':disabled')
				: isGone(place.element);
		const to = lost ? nearest(place) : null;
		if (lost || active === document.body) place = null;
		if (to) focus(to);
	};
	document.addEventListener('focusin', ({ target }) => {
		place = target instanceof HTMLElement ? placeOf(target) : null;
	});
	document.addEventListener('focusout', () => setTimeout(look));
	new MutationObserver(look).observe(document.body, {
		subtree: true,
		childList: true,
		attributeFilter: ['disabled']
	});
	return () => (place = null);
}
