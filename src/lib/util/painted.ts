/** The longest wait for a frame, in milliseconds: a hidden page paints none. */
const longest = 100;

/** Waits until what has just been changed is painted. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, longest);
	});
