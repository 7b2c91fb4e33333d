import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page as it stands, or a part of it; the page must be opened with `bypassCSP`. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (within) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(within, { resultTypes: ['violations'] });
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.map(({ html }) => html.slice(0, 160))
					.slice(0, 3)
					.join(' | ')}`
		);
	}, within);
}

/** Turns a page dark, and waits until its colours have changed. */
export async function darken(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.waitForFunction(() => document.getAnimations().length === 0);
}
