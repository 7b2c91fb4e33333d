import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, hydrated, pages, serveSite, watchedPage, type Watched } from '../support/site';

/* What a screen reader hears, in the order it hears it: Chromium's own tree of what is told. */

const base = await serveSite();
const browser = await browserOf();

interface Heard {
	readonly role: string;
	readonly name: string;
	readonly level: number | undefined;
	readonly live: string | undefined;
	readonly within: readonly Heard[];
}

/** What the page tells, without what only groups. */
async function heard(page: Page): Promise<readonly Heard[]> {
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const told = (id: string): readonly Heard[] => {
		const node = byId.get(id);
		if (!node) return [];
		const within = (node.childIds ?? []).flatMap(told);
		const role = String(node.role?.value ?? 'none');
		if (node.ignored || ['none', 'generic', 'InlineTextBox'].includes(role)) return within;
		const property = (name: string) =>
			node.properties?.find((one) => one.name === name)?.value.value;
		const level = property('level') as number | undefined;
		const live = property('live') as string | undefined;
		return [{ role, name: String(node.name?.value ?? ''), level, live, within }];
	};
	return nodes[0] ? told(nodes[0].nodeId) : [];
}

const all = (told: readonly Heard[]): readonly Heard[] =>
	told.flatMap((one) => [one, ...all(one.within)]);

async function opened(path: string) {
	const watched = await watchedPage(browser, base);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

describe.each(pages())('%s', (path) => {
	let watched: Watched;
	let told: readonly Heard[];

	beforeAll(async () => {
		watched = await opened(path);
		told = all(await heard(watched.page));
	});
	afterAll(() => watched.context.close());

	test('has its landmarks, headings without a leap, and a name for every control', () => {
		const of = (...roles: readonly string[]) => told.filter(({ role }) => roles.includes(role));
		for (const role of ['banner', 'main', 'contentinfo']) expect(of(role), role).toHaveLength(1);
		const levels = of('heading').map(({ level }) => level ?? 0);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels[0]).toBe(1);
		for (const [at, level] of levels.entries())
			expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
		const controls = of('button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio');
		expect(controls.length).toBeGreaterThan(0);
		expect(controls.filter(({ name }) => name.trim() === '').map(({ role }) => role)).toEqual([]);
		const parts = of('region', 'navigation', 'figure', 'complementary').map(({ name }) => name);
		expect(parts).not.toContain('');
		expect(parts).toHaveLength(new Set(parts).size);
	});

	test('tells of each figure its title, its sentence, then its table; a chart by a few words', async () => {
		const figures = told.filter(({ role }) => role === 'figure');
		expect(figures).toHaveLength(await watched.page.locator('main figure:visible').count());
		for (const { name, within } of figures) {
			const parts = all(within);
			const first = (role: string, from = 0) =>
				parts.findIndex((part, at) => at >= from && part.role === role);
			const title = first('heading');
			expect(parts[title]?.name).toBe(name);
			const sentence = first('paragraph', title);
			const table = first('table', sentence);
			expect(
				[title, sentence, table].every((at) => at >= 0),
				name
			).toBe(true);
			expect(parts.filter(({ role }) => role === 'table')).toHaveLength(1);
			for (const chart of parts.filter(({ role }) => role === 'image')) {
				expect(chart.name.length).toBeLessThanOrEqual(12);
				expect(chart.within).toEqual([]);
			}
		}
	});
});

test('what is only heard takes no Tab key, and shows itself where it is asked for', async () => {
	const { page, context } = await opened('/compare/');
	const figure = page.locator('main figure').first();
	const stops = () => figure.locator('table :is(a, button):not([tabindex="-1"])').count();
	expect(await stops()).toBe(0);
	expect((await figure.locator('.table').boundingBox())?.height).toBe(1);
	await figure.getByRole('radio', { name: '表' }).check({ force: true });
	await expect.poll(stops).toBeGreaterThan(0);
	expect((await figure.locator('.table').boundingBox())?.height).toBeGreaterThan(100);
	await context.close();
});

test('a change is announced once', async () => {
	const { page, context } = await opened('/units/');
	await page.evaluate(() => {
		const said: string[] = ((window as unknown as { said: string[] }).said = []);
		new MutationObserver((changes) => {
			const regions = changes.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest(
					'[role=status], [role=alert], [aria-live]'
				)
			);
			for (const region of new Set(regions)) {
				const words = region?.textContent.trim();
				// The title of the page is SvelteKit's to announce.
				if (words && region?.id !== 'svelte-announcer') said.push(words);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	await page.getByRole('searchbox').fill('昌吉');
	await expect.poll(said).toEqual(['找到1个，共10个']);
	await context.close();
});
