import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

async function opened(path = '/', script?: () => void) {
	const watched = await watchedPage(browser, base, { viewport: { width: 1440, height: 900 } });
	if (script) await watched.page.addInitScript(script);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	const show = watched.page.locator('dialog.presentation');
	return { ...watched, show };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());
const screen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('演示 fills the screen with one figure at a time, larger, and gives both back', async () => {
	const { page, context, show, complaints } = await opened();
	await page.getByRole('button', { name: '演示' }).click();
	const heading = show.getByRole('heading');
	await heading.getByText('预算执行率').waitFor();
	await expect.poll(() => screen(page)).toBe(true);
	expect(await show.getByRole('status').textContent()).toMatch(/^1 \/ 4/);
	const drawing = show.locator('.live svg text').first();
	await drawing.waitFor();
	const size = await drawing.evaluate(
		(word) => word.getBoundingClientRect().height / (word as SVGTextElement).getBBox().height
	);
	expect(size).toBeCloseTo(1.5, 1);
	await page.keyboard.press('ArrowRight');
	await heading.getByText('自评总分').waitFor();
	await page.keyboard.press('Space');
	await heading.getByText('支出构成').waitFor();
	await page.keyboard.press('PageUp');
	await heading.getByText('自评总分').waitFor();
	await show.getByRole('button', { name: '下一图' }).click();
	await heading.getByText('支出构成').waitFor();
	await page.keyboard.press('End');
	await heading.getByText('“三公”经费').waitFor();
	expect(await show.getByRole('button', { name: '下一图' }).isDisabled()).toBe(true);
	await show.getByRole('button', { name: '退出演示' }).click();
	await show.waitFor({ state: 'hidden' });
	await expect.poll(() => screen(page)).toBe(false);
	expect(await focused(page)).toBe('演示');
	expect(page.url()).toBe(`${base}/`);
	expect(complaints).toEqual([]);
	await context.close();
});

test('p begins and Escape ends, without the Fullscreen API too', async () => {
	const { page, context, show, complaints } = await opened('/compare/', () => {
		Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
	});
	await page.getByRole('button', { name: '演示' }).focus();
	await page.keyboard.press('p');
	await show.getByRole('heading').waitFor();
	const box = await show.boundingBox();
	expect(box).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
	await page.keyboard.press('Escape');
	await show.waitFor({ state: 'hidden' });
	expect(await focused(page)).toBe('演示');
	expect(complaints).toEqual([]);
	await context.close();
});

test('a figure answers for itself over the presentation, which stays behind it', async () => {
	const { page, context, show } = await opened();
	await page.getByRole('button', { name: '演示' }).click();
	await show.locator('a[href^="?figure="]').first().click();
	const drawer = page.locator('dialog[open]:not(.presentation)');
	await drawer.waitFor();
	await drawer.getByRole('button', { name: '关闭' }).click();
	await drawer.waitFor({ state: 'hidden' });
	expect(await show.isVisible()).toBe(true);
	await context.close();
});

test('a unit is presented too, and p begins beside an open drawer', async () => {
	const { page, context, show } = await opened('/units/652300-gsl/');
	await page.getByRole('button', { name: '演示' }).waitFor();
	await page.locator('main a[href^="?figure="]').first().click();
	await page.locator('dialog[data-beside][open]').waitFor();
	await page.keyboard.press('p');
	await show.getByRole('heading').waitFor();
	expect(await show.locator('.bar [role=status]').textContent()).toMatch(/^1 \/ \d+/);
	await context.close();
});
