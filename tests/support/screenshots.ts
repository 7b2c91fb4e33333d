import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { addressOf, pages } from '../../src/lib/site';
import { launch } from '../browser/chromium';
import { listen } from './built';

/* `npm run screenshots` takes every page of the built site for people to look at: three widths, both themes, printed. */

const folder = resolve(import.meta.dirname, '../../test-results/screenshots');
const widths = { desktop: 1440, tablet: 820, phone: 390 } as const;
const themes = ['light', 'dark'] as const;
const routes = [...pages.map(({ route }) => route), '/units/652300-gsl'];

async function open(browser: Browser, url: string, width: number, theme: (typeof themes)[number]) {
	const page = await browser.newPage({
		viewport: { width, height: width > 800 ? 900 : 844 },
		colorScheme: theme
	});
	await page.goto(url);
	await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
	return page;
}

const site = await listen();
const browser = await launch();
await mkdir(folder, { recursive: true });
for (const route of routes) {
	const name = route === '/' ? 'overview' : route.slice(1).replaceAll('/', '-');
	const url = `${site.url}${addressOf(route)}`;
	for (const [size, width] of Object.entries(widths))
		for (const theme of themes) {
			const page = await open(browser, url, width, theme);
			await page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`), fullPage: true });
			await page.close();
		}
	const page = await open(browser, url, widths.desktop, 'light');
	await page.pdf({
		path: join(folder, `${name}-print.pdf`),
		preferCSSPageSize: true,
		format: 'A4'
	});
	await page.close();
}
await browser.close();
await site.close();
console.log(folder);
