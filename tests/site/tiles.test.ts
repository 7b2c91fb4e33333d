import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

async function opened(viewport: { width: number; height: number }) {
	const watched = await watchedPage(browser, base, { viewport });
	await watched.page.goto(`${base}/`);
	await hydrated(watched.page);
	return { ...watched, map: watched.page.getByRole('region', { name: '各省收录单位数' }) };
}

test('the Tab key goes through the tiles with units by 区划代码, and Enter filters and takes back', async () => {
	const { page, context, map, complaints } = await opened({ width: 1440, height: 900 });
	const focused = () =>
		page.evaluate(() => document.activeElement?.querySelector('[aria-hidden]')?.textContent);
	await map.getByRole('button', { name: /^北京市/ }).focus();
	const order = [await focused()];
	for (let i = 0; i < 5; i++) {
		await page.keyboard.press('Tab');
		order.push(await focused());
	}
	expect(order).toEqual(['北京1', '上海0', '江苏0', '江西1', '四川1', '新疆1']);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(`${base}/?region=510000`);
	await page.getByText('1个单位 · 1份报告').waitFor();
	const sichuan = map.getByRole('button', { name: /^四川省/ });
	expect(await sichuan.getAttribute('aria-pressed')).toBe('true');
	expect(await focused()).toBe('四川1');
	await page.keyboard.press('Enter');
	await page.waitForURL(`${base}/`);
	await page.getByText('4个单位 · 4份报告').waitFor();
	expect(complaints).toEqual([]);
	await context.close();
});

test('34 equal tiles are named in full, on a desk and, as the last thing, on a phone', async () => {
	for (const [width, tile] of [
		[1440, 44],
		[390, 40],
		[320, 33]
	] as const) {
		const { page, context, map } = await opened({ width, height: 844 });
		const items = map.getByRole('listitem');
		expect(await items.count()).toBe(34);
		const sizes = await items.evaluateAll((all) =>
			all
				.map((item) => item.getBoundingClientRect())
				.map(({ width, height }) => `${Math.floor(width)} ${Math.floor(height)}`)
		);
		expect(new Set(sizes)).toEqual(new Set([`${tile} ${tile}`]));
		expect(await map.getByText('内蒙古自治区：尚未收录').count()).toBe(1);
		expect(await map.getByText('方格示意，不表示面积、边界和实际位置').isVisible()).toBe(true);
		const after = await map.evaluate(
			(section) =>
				[...document.querySelectorAll('main figure, main h2')].filter(
					(other) =>
						other.checkVisibility() &&
						!section.contains(other) &&
						other.getBoundingClientRect().top > section.getBoundingClientRect().top
				).length
		);
		expect(after === 0).toBe(width < 1440);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
		await context.close();
	}
});
