import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtManifest } from '../support/built';
import { move, papers, roomAbove } from '../support/paper';
import { printed } from '../support/printed';
import { browserOf, serveSite, type Watched } from '../support/site';

const base = await serveSite();
const { opened } = papers(await browserOf(), base);
const version = builtManifest().version.slice(0, 12);

/* What stands on which sheet of paper. */

/** Writes over what tables are made of, so that paper tells by letters that every font has what stands on which page. */
const lettered = (page: Page) =>
	page.evaluate(() => {
		const write = (within: ParentNode, selector: string, word: string) => {
			for (const it of within.querySelectorAll(selector)) it.textContent = word;
		};
		write(document, 'main figure.listed h3', ' Title ');
		for (const table of document.querySelectorAll('main table')) {
			write(table, 'caption', ' Caption ');
			write(table, 'thead th:first-child button, thead th:first-child:not(:has(button))', ' Head ');
			write(table, 'tbody tr:not(.group, .more) > :first-child', ' Row ');
			write(table, 'tr.group th', ' Group ');
		}
	});

/** What stands on a page of what `lettered` wrote, from top to bottom. */
const letters = (paper: string): readonly string[] =>
	paper.match(/Title|Caption|Head|Group|Row/g) ?? [];

describe.each([
	['/scores/', [0]],
	['/findings/', [0, 300, 600]],
	['/data/', [0, 200, 400]],
	['/units/510904-gsl/', [0, 80, 160, 240, 320, 400, 480, 560]]
])('tables of %s on paper', (path, moved) => {
	let watched: Watched;
	let room: Locator;

	beforeAll(async () => {
		watched = await opened(path);
		await lettered(watched.page);
		room = await roomAbove(watched.page);
	});
	afterAll(() => watched.context.close());

	test.each(moved)(
		'%i px further down: each page has their head, and rows under it',
		async (by) => {
			await move(room, by);
			const { pages } = await printed(watched.page);
			const standing = pages.map(letters);
			expect(standing.flat().filter((letter) => letter === 'Row').length).toBeGreaterThan(15);
			for (const page of standing) {
				expect(page[0] ?? 'Title').toMatch(/Title|Caption|Head/);
				expect(page.at(-1) ?? 'Row').toBe('Row');
			}
			const heads = standing.filter((page) => page.includes('Head')).length;
			expect(heads).toBeGreaterThan(1);
		}
	);
});

test('a picture stands on the page of its title', async () => {
	const { page, context } = await opened('/sangong/');
	const count = await page.locator('main figure').evaluateAll((all) => {
		for (const [at, figure] of all.entries()) {
			const title = figure.querySelector('h3');
			const drawn = [...figure.querySelectorAll('.paper text')].at(-1);
			if (title) title.textContent = ` Title${at}; `;
			if (drawn) drawn.textContent = `P${at};`;
		}
		return all.length;
	});
	const { pages } = await printed(page);
	expect(count).toBeGreaterThan(2);
	for (let at = 0; at < count; at++) {
		const drawn = pages.filter((paper) => paper.includes(`P${at};`));
		expect(drawn).toHaveLength(1);
		expect(drawn[0]).toContain(`Title${at};`);
	}
	await context.close();
});

test('the colophon never has a page alone', async () => {
	const { page, context } = await opened('/compare/?view=matrix');
	await page.emulateMedia({ media: 'print' });
	const room = await roomAbove(page);
	const left =
		1009 - (await page.locator('body').evaluate((it) => it.getBoundingClientRect().bottom));
	const sheets = [];
	for (let by = left - 20; by < left + 80; by += 10) {
		await move(room, by);
		sheets.push((await printed(page)).pages);
	}
	expect(new Set(sheets.map(({ length }) => length))).toEqual(new Set([1, 2]));
	// Said at the foot of the page, by the colophon and by the figure's source.
	for (const paper of sheets.map((pages) => pages.at(-1) ?? ''))
		expect(paper.split(version).length - 1).toBe(3);
	await context.close();
});

test('a page begins with its first figure, whatever room the last one leaves for the colophon', async () => {
	const { page, context } = await opened('/compare/');
	await page.emulateMedia({ media: 'print' });
	const titles = page.locator('main figure h3');
	expect(await titles.count()).toBe(2);
	await titles.evaluateAll((all) => {
		for (const [at, title] of all.entries()) title.textContent = ` Title${at}; `;
	});
	const room = await roomAbove(page);
	for (let by = 0; by <= 200; by += 20) {
		await move(room, by);
		const { pages } = await printed(page);
		expect(pages[0]).toContain('Title0;');
		expect(pages.length).toBeLessThanOrEqual(2);
	}
	await context.close();
});
