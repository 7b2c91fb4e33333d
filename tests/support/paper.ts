import type { Browser, Locator, Page } from 'playwright';
import { hydrated, watchedPage } from './site';

/** Opens pages of the site at the width of an A4 page between its margins, their question answered. */
export function papers(browser: Browser, base: string) {
	async function opened(path: string, options = {}) {
		const watched = await watchedPage(browser, base, {
			viewport: { width: 680, height: 1009 },
			...options
		});
		await watched.page.goto(base + path);
		if (!('javaScriptEnabled' in options)) {
			await hydrated(watched.page);
			await watched.page.waitForFunction(
				() => !document.querySelector('.asking, [aria-busy="true"]'),
				undefined,
				{ timeout: 45_000 }
			);
			await watched.page.waitForLoadState('networkidle');
		}
		return watched;
	}

	const kept = new Map<string, ReturnType<typeof opened>>();

	/** The same for tests that only look at it, opened once for all of them. */
	function seen(path: string, options = {}) {
		const key = JSON.stringify([path, options]);
		const page = kept.get(key) ?? opened(path, options);
		kept.set(key, page);
		return page;
	}

	return { opened, seen };
}

/** Empty room above the first figure of a page, for what is below it to be moved. */
export async function roomAbove(page: Page): Promise<Locator> {
	await page
		.locator('main figure')
		.first()
		.evaluate((it) => {
			const room = document.createElement('div');
			room.id = 'room';
			it.before(room);
		});
	return page.locator('#room');
}

/** Moves what is below a room down by so many px. */
export const move = (room: Locator, by: number) =>
	room.evaluate((it, by) => {
		it.style.height = `${by}px`;
	}, by);
