import type { Page } from 'playwright';
import type { Bench, Measurement } from './measurement';

/** Clicks the control that a selector finds unchecked, or the first, until another sentence is painted; in ms. */
const change = (page: Page, selector: string): Promise<number> =>
	page.evaluate(
		(selector) =>
			new Promise<number>((resolve) => {
				const read = document.querySelector('main figure > .measure');
				const before = read?.textContent;
				const inputs = [...document.querySelectorAll<HTMLInputElement>(selector)];
				const control = inputs.find(({ type, checked }) => type === 'checkbox' || !checked);
				const begun = performance.now();
				new MutationObserver((_, observer) => {
					if (read?.textContent === before) return;
					observer.disconnect();
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => resolve(performance.now() - begun);
						port2.postMessage(null);
					});
				}).observe(document, { childList: true, subtree: true, characterData: true });
				control?.click();
			}),
		selector
	);

const opened = new WeakMap<Bench, Page>();

/** The comparison with a running engine and live charts. */
async function pageOf(bench: Bench): Promise<Page> {
	const standing = opened.get(bench);
	if (standing) return standing;
	const page = await bench.browser.newPage();
	opened.set(bench, page);
	await page.goto(`${bench.site}/compare/?year=2023`);
	await page.waitForSelector('html:not(.asking) .plot .live svg, html:not(.asking) figure table', {
		state: 'attached'
	});
	await change(page, 'input[name="rank-budget"]');
	return page;
}

/** From the click to the new figures on the screen. */
export const filterChange: Measurement = {
	figures: [
		{ name: 'budget switch to painted', unit: 'ms' },
		{ name: 'year filter to painted', unit: 'ms' }
	],
	runs: 20,
	async measure(bench) {
		const page = await pageOf(bench);
		return [
			await change(page, 'input[name="rank-budget"]'),
			await change(page, '.chips .chip:nth-child(5) label:last-of-type input')
		];
	}
};
