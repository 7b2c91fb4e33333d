import type { Page } from 'playwright';
import type { Bench, Measurement } from './measurement';

/** Clicks the control that a selector finds unchecked, or of checkboxes the one whose turn it is, until another sentence or scope is painted; in ms. */
const change = (page: Page, selector: string, turn = 0): Promise<number> =>
	page.evaluate(
		([selector, turn]) =>
			new Promise<number>((resolve) => {
				const read = () =>
					['main figure > .measure', '.page-head p']
						.map((part) => document.querySelector(part)?.textContent)
						.join();
				const before = read();
				const inputs = [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
					({ labels }) => !labels?.[0]?.textContent?.includes('没有数据')
				);
				const boxes = inputs.filter(({ type }) => type === 'checkbox');
				const control = boxes[turn % boxes.length] ?? inputs.find(({ checked }) => !checked);
				const begun = performance.now();
				new MutationObserver((_, observer) => {
					if (read() === before) return;
					observer.disconnect();
					// The first task after the frame, before what waits for the frame to be painted.
					requestAnimationFrame(() =>
						scheduler.postTask(() => resolve(performance.now() - begun), {
							priority: 'user-blocking'
						})
					);
				}).observe(document, { childList: true, subtree: true, characterData: true });
				control?.click();
			}),
		[selector, turn] as const
	);

const opened = new WeakMap<Bench, Page>();
/** Each run asks for what was not asked before. */
let turn = 0;

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
	await change(page, budget);
	// What an engine keeps it makes once nothing is asked.
	await page.waitForTimeout(5_000);
	return page;
}

const budget = 'main input[name$="-budget"]';
const chip = (place: number) => `.chips .chip:nth-child(${place}) label input`;

/** From the click to the new figures on the screen. */
export const filterChange: Measurement = {
	figures: [
		{ name: 'budget switch to painted', unit: 'ms' },
		{ name: 'province filter to painted', unit: 'ms' },
		{ name: 'year filter to painted', unit: 'ms' }
	],
	runs: 20,
	async measure(bench) {
		const page = await pageOf(bench);
		return [
			await change(page, budget),
			await change(page, chip(3), turn++),
			await change(page, chip(5), turn)
		];
	}
};
