import type { Browser, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { browserOf, hydrated, pages, serveSite, watchedPage } from '../support/site';

/* How a reader has set the screen: larger, without motion, in few colours of their own. */

const base = await serveSite();
const browser = await browserOf();

async function opened(path: string, options: Parameters<Browser['newContext']>[0]) {
	const watched = await watchedPage(browser, base, options);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

describe('zoomed to 200 %', () => {
	test.each(pages())(
		'%s keeps to the width of the screen, and no word stands upright',
		async (path) => {
			const { page, context } = await opened(path, { viewport: { width: 720, height: 450 } });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				720
			);
			const upright = await page
				.locator('main :is(td, th, li, p, h1, h2, h3, button, label)')
				.evaluateAll((all) =>
					all
						.filter((one) => one.checkVisibility({ visibilityProperty: true }))
						.filter(({ textContent }) => textContent.trim().length > 6)
						.filter((one) => {
							const { width, height } = one.getBoundingClientRect();
							return width > 1 && height > 5 * width;
						})
						.map(({ textContent }) => textContent.trim().slice(0, 40))
				);
			expect(upright).toEqual([]);
			await context.close();
		}
	);
});

test.each(['/compare/?view=matrix', '/data/', '/scores/', '/units/320000-jcy/'])(
	'on a phone %s says what its tables hold within the screen, however far their columns are moved',
	async (path) => {
		const { page, context } = await opened(path, { viewport: { width: 390, height: 844 } });
		await page.waitForFunction(() => !document.querySelector('.asking, [aria-busy="true"]'));
		for (const moved of [0, 1e4]) {
			const beyond = await page.locator('main .frame:not(.heard) caption').evaluateAll(
				(all, moved) =>
					all.flatMap((caption) => {
						caption.closest('.frame')?.scrollTo(moved, 0);
						const { left, right } = caption.getBoundingClientRect();
						return left < 0 || right > innerWidth ? [[caption.textContent, left, right]] : [];
					}),
				moved
			);
			expect(beyond).toEqual([]);
		}
		await context.close();
	}
);

test.each(pages())('%s moves nothing for who asks for less motion', async (path) => {
	const { page, context } = await opened(path, { reducedMotion: 'reduce' });
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')]
				.flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
				.filter(
					(style) =>
						/[1-9]/.test(style.transitionDuration) ||
						/[1-9]/.test(style.animationDuration) ||
						style.scrollBehavior !== 'auto'
				).length
	);
	expect(moving).toBe(0);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	await context.close();
});

/** The different values that a property has among elements. */
const stylesOf = (page: Page, selector: string, property: string): Promise<readonly string[]> =>
	page
		.locator(selector)
		.evaluateAll(
			(all, property) => [
				...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(property)))
			],
			property
		);

describe.each(['light', 'dark'] as const)('in a system’s few colours, %s', (colorScheme) => {
	const look = { forcedColors: 'active', colorScheme } as const;

	test('what is chosen has a frame of its own', async () => {
		const { page, context } = await opened('/compare/', look);
		const frames = (chosen: string) =>
			stylesOf(page, `main figure fieldset input${chosen} + span`, 'outline-style');
		expect(await frames(':checked')).toEqual(['solid']);
		expect(await frames(':not(:checked)')).toEqual(['none']);
		const lines = (current: string) =>
			stylesOf(page, `header nav a${current}`, 'border-bottom-color');
		const others = await lines(':not([aria-current])');
		expect(others).toHaveLength(1);
		expect(await lines('[aria-current]')).not.toEqual(others);
		await context.close();
	});

	test('what is collected and what is not are told apart', async () => {
		const { page, context } = await opened('/units/', look);
		const grounds = (kind: string) => stylesOf(page, `main table li${kind}`, 'background-color');
		const collected = await grounds('.file');
		expect(collected).toHaveLength(1);
		expect(await grounds(':not(.file)')).not.toContain(collected[0]);
		await context.close();
	});

	test('a chart is drawn in them', async () => {
		const { page, context } = await opened('/compare/', look);
		const ink = await page
			.locator('main .plot svg text:visible')
			.first()
			.evaluate((word) => [getComputedStyle(word).fill, getComputedStyle(document.body).color]);
		expect(ink[0]).toBe(ink[1]);
		await context.close();
	});
});
