import type { Page } from 'playwright';
import type { Bench, Measurement } from './measurement';

/** In ms from a click. */
interface Change {
	/** Until another sentence or scope is painted, or the same again. */
	readonly painted: number;
	/** Until the figures below have followed. */
	readonly whole: number;
}

/** Clicks the control that a selector finds unchecked, or of checkboxes the one whose turn it is; rejects where nothing else is painted. */
const change = (page: Page, selector: string, turn = 0): Promise<Change> =>
	page.evaluate(
		([selector, turn]) =>
			new Promise<Change>((resolve, reject) => {
				// A getter: what compiles this file names other functions by a helper that a page does not have.
				const shown = {
					get words() {
						return ['main figure > .measure', '.page-head p', '.page-head h1']
							.map((part) => document.querySelector(part)?.textContent)
							.join();
					},
					get busy() {
						return document.querySelector('.figures')?.ariaBusy === 'true';
					},
					get following() {
						return document.querySelector('.figures [aria-busy="true"]') !== null;
					}
				};
				const before = shown.words;
				let asked = false;
				const inputs = [...document.querySelectorAll<HTMLInputElement>(selector)];
				// The first box of a filter is 全部, which asks nothing where nothing is chosen.
				const boxes = inputs.filter(({ type }) => type === 'checkbox').slice(1);
				const some = boxes.filter(({ disabled }) => !disabled);
				const control =
					some[turn % some.length] ?? inputs.find(({ checked, disabled }) => !checked && !disabled);
				const begun = performance.now();
				new MutationObserver((_, observer) => {
					asked ||= shown.busy;
					if (shown.words === before && (!asked || shown.busy)) return;
					observer.disconnect();
					// The first task after the frame, before what waits for the frame to be painted.
					requestAnimationFrame(() =>
						scheduler.postTask(
							() => {
								const painted = performance.now() - begun;
								if (!shown.following) return resolve({ painted, whole: painted });
								new MutationObserver((_, second) => {
									if (shown.following) return;
									second.disconnect();
									requestAnimationFrame(() =>
										scheduler.postTask(
											() => resolve({ painted, whole: performance.now() - begun }),
											{ priority: 'user-blocking' }
										)
									);
								}).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
							},
							{ priority: 'user-blocking' }
						)
					);
				}).observe(document, {
					...{ childList: true, subtree: true, characterData: true },
					attributeFilter: ['aria-busy']
				});
				control?.click();
				setTimeout(() => reject(new Error(`${location.href}: nothing else is painted`)), 20_000);
			}),
		[selector, turn] as const
	);

const opened = new WeakMap<Bench, Map<string, Page>>();

/** A page with a running engine and live charts, opened once for each control. */
async function pageOf(bench: Bench, path: string, control: string): Promise<Page> {
	const pages = opened.get(bench) ?? new Map<string, Page>();
	opened.set(bench, pages);
	const name = [path, control].join(' ');
	const standing = pages.get(name);
	if (standing) return standing;
	const page = await bench.browser.newPage();
	pages.set(name, page);
	await page.goto(`${bench.site}${path}`);
	await page.waitForSelector('html[data-hydrated]:not(.asking)', { state: 'attached' });
	await page.waitForTimeout(2_000);
	await change(page, control);
	// What an engine keeps it makes once nothing is asked.
	await page.waitForTimeout(5_000);
	return page;
}

const budget = 'main input[name$="-budget"]';
const chip = (place: number) => `.chips .chip:nth-child(${place}) label input`;

/** From the click to the new figures on the screen; each run asks for what was not asked before. */
export const filterChange: Measurement = {
	figures: [
		{ name: 'budget switch to painted', unit: 'ms' },
		{ name: 'province filter to painted', unit: 'ms' },
		{ name: 'year filter to painted', unit: 'ms' }
	],
	runs: 20,
	async measure(bench, run) {
		const changed = async (control: string) =>
			(await change(await pageOf(bench, '/compare/?year=2023', control), control, run + 1)).painted;
		return [await changed(budget), await changed(chip(3)), await changed(chip(5))];
	}
};

/** How long a reader looks at what can be chosen, in ms. */
const looks = 2_000;

/** The first choice of a reader who comes with nothing cached, opens a filter and looks for a while. */
export const firstChoice: Measurement = {
	figures: [{ name: `first choice, ${looks / 1000} s after its filter, to painted`, unit: 'ms' }],
	runs: 5,
	async measure({ browser, site }) {
		const page = await browser.newPage();
		await page.goto(`${site}/compare/`);
		await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
		await page.locator('.chips .chip:nth-child(3) button').first().click();
		await page.waitForTimeout(looks);
		const { painted } = await change(page, chip(3));
		await page.close();
		return [painted];
	}
};

const filtered = ['/', '/structure/', '/sangong/', '/scores/', '/findings/', '/data/'];

/** The same of a province on every other page that is filtered, of all its units and years. */
export const pageFilters: Measurement = {
	figures: filtered.flatMap((path) => [
		{ name: `province on ${path} to painted`, unit: 'ms' },
		{ name: `province on ${path} to whole`, unit: 'ms' }
	]),
	runs: 20,
	async measure(bench, run) {
		const taken: number[] = [];
		for (const path of filtered) {
			const asked = `${path}?type=&level=&year=`;
			const { painted, whole } = await change(
				await pageOf(bench, asked, chip(3)),
				chip(3),
				run + 1
			);
			taken.push(painted, whole);
		}
		return taken;
	}
};
