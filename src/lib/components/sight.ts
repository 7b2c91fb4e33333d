/** Brings a node into sight within the frame that scrolls it; the page stays where it is. */
export function bringIntoSight(frame: HTMLElement, node: Element | null | undefined): void {
	if (!node) return;
	const [around, own] = [frame.getBoundingClientRect(), node.getBoundingClientRect()];
	if (own.top < around.top || own.bottom > around.bottom)
		frame.scrollTop += own.top - around.top - frame.clientHeight / 3;
}
