import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { browserOf, hydrated, pages, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	test.each(pages())('%s is clean for axe', async (path) => {
		const { page, context } = await watchedPage(browser, base, { colorScheme, bypassCSP: true });
		await page.goto(base + path);
		await hydrated(page);
		await page.evaluate(axe);
		const violations = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const { violations } = await axe.run(document, { resultTypes: ['violations'] });
			return violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.map(({ html }) => html.slice(0, 160))
						.slice(0, 3)
						.join(' | ')}`
			);
		});
		expect(violations).toEqual([]);
		await context.close();
	});
});
