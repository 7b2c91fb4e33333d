import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtManifest } from '../../support/built';
import { chartWords, unmarked } from '../../support/figures';
import { bare, onPaper, printed } from '../../support/printed';
import { browserOf, hydrated, serveSite, watchedPage } from '../../support/site';

/* A leader opens the first page, reads it, has it presented and prints it. */

const base = await serveSite();
const browser = await browserOf();

const figures = ['execution', 'scores', 'structure', 'sangong'];

/** What is seen of elements; the names of marks are for those who do not see them. */
const seen = (page: Page, selector: string): Promise<readonly string[]> =>
	page
		.locator(selector)
		.filter({ visible: true })
		.evaluateAll((all) =>
			all.map((one) => {
				const own = one.cloneNode(true) as Element;
				for (const mark of own.querySelectorAll('.visually-hidden')) mark.remove();
				return own.textContent.trim();
			})
		);

/** The figures among the words of a chart, whatever stands beside them; ticks of an axis have no decimals. */
const figuresAmong = (words: readonly string[]): readonly string[] =>
	words.flatMap((word) => word.match(/[−+]?[\d,]+\.\d+(?:%|万元)?/g) ?? []).sort();

/** What stands on the screen: cards, sentences, titles, charts, and the table of a figure that has no chart. */
async function read(page: Page) {
	const plots = await page.locator('.overview .plot').count();
	await expect.poll(() => page.locator('.overview .plot:has(.live svg)').count()).toBe(plots);
	const labels = await Promise.all(figures.map((id) => chartWords(page, id)));
	return {
		cards: await seen(page, '.lead dl .value'),
		sentences: await seen(page, '.lead ul.measure > li'),
		titles: await seen(page, '.overview figure h3'),
		/** Of each figure. */
		labels: labels.map(figuresAmong),
		cells: await seen(page, '.overview figure td .figure:not(.heard .figure)')
	};
}

/** The words of the chart that is presented. */
const shownWords = async (show: Locator): Promise<readonly string[]> =>
	(await show.locator('.live svg text').allTextContents()).map((word) => unmarked(word.trim()));

async function expectOnPaper(paper: string, screen: Awaited<ReturnType<typeof read>>) {
	expect(screen.cards).toHaveLength(4);
	expect(screen.titles).toHaveLength(figures.length);
	expect(screen.sentences.length).toBeGreaterThanOrEqual(3);
	const drawn = screen.labels.flat();
	expect(drawn.length).toBeGreaterThan(figures.length);
	const { cards, sentences, titles, cells } = screen;
	const said = [...cards, ...sentences, ...titles, ...cells, ...drawn];
	for (const words of said.flatMap((text) => onPaper(text, paper)))
		expect(paper, words).toContain(words);
	expect(paper).toContain(builtManifest().version.slice(0, 12));
}

describe.each([
	['at a desk', { width: 1440, height: 900 }],
	['on a phone', { width: 390, height: 844 }]
])('a leader %s', (_, viewport) => {
	test('reads the first page and prints it: one sheet with every figure that was seen', async () => {
		const { page, context, complaints } = await watchedPage(browser, base, { viewport });
		await page.goto(`${base}/`);
		await hydrated(page);
		const more = page.getByRole('button', { name: /^展开其余\d+句$/ });
		if (await more.isVisible()) await more.click();
		const screen = await read(page);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
		const { pages, images } = await printed(page);
		expect(pages).toHaveLength(1);
		await expectOnPaper(pages.join(''), screen);
		expect(images).toBe(0);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('has it presented, figure by figure, with the same figures; then it prints as before', async () => {
		const { page, context, complaints } = await watchedPage(browser, base, { viewport });
		await page.goto(`${base}/`);
		await hydrated(page);
		const screen = await read(page);
		await page.getByRole('button', { name: '演示' }).click();
		const show = page.locator('dialog.presentation');
		for (const [index, title] of screen.titles.entries()) {
			if (index > 0) await page.keyboard.press('ArrowRight');
			await expect
				.poll(async () => bare(await show.getByRole('heading').innerText()))
				.toBe(bare(title));
			await expect
				.poll(async () => figuresAmong(await shownWords(show)))
				.toEqual(screen.labels[index]);
		}
		await page.keyboard.press('Escape');
		await show.waitFor({ state: 'hidden' });
		expect(await read(page)).toEqual(screen);
		const { pages } = await printed(page);
		expect(pages).toHaveLength(1);
		await expectOnPaper(pages.join(''), screen);
		expect(complaints).toEqual([]);
		await context.close();
	});
});
