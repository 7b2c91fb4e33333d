/** Fills the screen where the browser can and may; a presentation fills the window all the same. */
export async function fillScreen(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
	} catch {
		/* Not allowed here: the window has to do. */
	}
}

/** Whether the whole screen is filled. */
export const fillsScreen = (): boolean => Boolean(document.fullscreenElement);

/** Gives the screen back. */
export async function leaveScreen(): Promise<void> {
	if (fillsScreen()) await document.exitFullscreen();
}
