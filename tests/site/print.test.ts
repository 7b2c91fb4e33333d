import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtManifest } from '../support/built';
import { onPaper, printed } from '../support/printed';
import { browserOf, hydrated, serveSite, watchedPage, type Watched } from '../support/site';

const base = await serveSite();
const browser = await browserOf();
const version = builtManifest().version.slice(0, 12);

/** A page of the site at the width of an A4 page between its margins, its question answered. */
async function opened(path: string, options = {}) {
	const watched = await watchedPage(browser, base, {
		viewport: { width: 680, height: 1009 },
		...options
	});
	await watched.page.goto(base + path);
	if (!('javaScriptEnabled' in options)) {
		await hydrated(watched.page);
		await watched.page.waitForFunction(
			() => !document.querySelector('.asking, [aria-busy="true"]'),
			undefined,
			{ timeout: 45_000 }
		);
		await watched.page.waitForLoadState('networkidle');
	}
	return watched;
}

const kept = new Map<string, ReturnType<typeof opened>>();

/** The same for tests that only look at it, opened once for all of them. */
function seen(path: string, options = {}) {
	const key = JSON.stringify([path, options]);
	const page = kept.get(key) ?? opened(path, options);
	kept.set(key, page);
	return page;
}

/** What is seen of elements: the names of marks are for those who do not see them. */
const texts = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((all) =>
		all.map((one) => {
			const seen = one.cloneNode(true) as Element;
			for (const name of seen.querySelectorAll('.visually-hidden')) name.remove();
			return seen.textContent;
		})
	);

describe.each([
	['the default view', '/', {}],
	['a link with filters', '/?type=dw,rd,jcy&level=province&year=2019', {}],
	['every unit of every type, level and year', '/?type=&level=&year=', {}],
	['the default view without JavaScript', '/', { javaScriptEnabled: false }]
])('总览 on paper: %s', (_, path, options) => {
	test('is exactly one A4 page with its cards, sentences, source and data version, all of it vectors', async () => {
		const { page, complaints } = await seen(path, options);
		const { pages, images } = await printed(page);
		expect(pages).toHaveLength(1);
		const [paper = ''] = pages;
		const facts = await texts(page, '.lead dl .value');
		const [first = ''] = await texts(page, '.lead li');
		expect(facts).toHaveLength(4);
		for (const said of [...facts, first].flatMap((text) => onPaper(text, paper)))
			expect(paper).toContain(said);
		for (const said of ['来源:各单位公开的报告', '第1页共1页', '绩衡·总览', '单位:万元'])
			for (const part of onPaper(said, paper)) expect(paper).toContain(part);
		expect(paper).toContain(version);
		expect(images).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('cuts nothing off, keeps the four figures and leaves map and controls to the screen', async () => {
		const { page } = await seen(path, options);
		await page.emulateMedia({ media: 'print' });
		const [sheet = 0, holds = 0] = await page
			.locator('.overview')
			.evaluate((it) => [it.clientHeight, it.scrollHeight]);
		expect(holds).toBeLessThanOrEqual(sheet + 1);
		expect(await page.locator('.overview figure').count()).toBe(4);
		expect(await page.locator('.overview figure h3:visible').count()).toBe(4);
		expect(await page.locator('.overview :is(button:not(.sort), .tile):visible').count()).toBe(0);
	});
});

test('paper has a table of the units, of at most seven rows', async () => {
	const { page } = await seen('/?type=&level=&year=');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.units tbody tr:visible').count()).toBe(7);
	expect(await page.getByText('其余3个单位见网址。').first().isVisible()).toBe(true);
});

test('the address is on the paper, which cannot be clicked', async () => {
	const { page, context } = await opened('/?region=510000');
	const { pages } = await printed(page);
	expect(pages.join('')).toContain(`${base.slice('http://'.length)}/?region=510000`);
	await context.close();
});

describe.each([
	'/',
	'/compare/',
	'/compare/?year=2024&budget=initial',
	'/structure/',
	'/sangong/',
	'/scores/',
	'/findings/',
	'/units/',
	'/units/320000-jcy/',
	'/units/510904-gsl/'
])('%s on paper', (path) => {
	test('is nowhere wider than the page, and a table that goes on repeats its header', async () => {
		const { page } = await seen(path);
		await page.emulateMedia({ media: 'print' });
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((it) => it.checkVisibility() && !it.closest('.visually-hidden, svg'))
				.filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
				.map((it) => it.outerHTML.slice(0, 120))
		);
		expect(wide.slice(0, 3)).toEqual([]);
		const heads = await page
			.locator('main thead:visible')
			.evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
		expect(heads.filter((display) => display !== 'table-header-group')).toEqual([]);
	});
});

test.each(['/scores/', '/findings/', '/data/', '/compare/?view=matrix', '/units/320000-jcy/'])(
	'%s sets no number of a table in two lines',
	async (path) => {
		const { page } = await seen(path);
		await page.emulateMedia({ media: 'print' });
		const numbers = await page.locator('main :is(td, th):visible').evaluateAll((cells) =>
			cells.flatMap((cell) => {
				const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
				const found: { number: string; lines: number }[] = [];
				for (let at = texts.nextNode(); at; at = texts.nextNode()) {
					if (at.parentElement?.closest('.file, .visually-hidden, details')) continue;
					for (const { 0: number, index } of (at.textContent ?? '').matchAll(/\d[\d,.]*%?/g)) {
						const range = new Range();
						range.setStart(at, index);
						range.setEnd(at, index + number.length);
						const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
						found.push({ number, lines: new Set(tops).size });
					}
				}
				return found;
			})
		);
		expect(numbers.length).toBeGreaterThan(5);
		expect(numbers.filter(({ lines }) => lines > 1)).toEqual([]);
	}
);

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

/** Empty room above the first figure of a page, for what is below it to be moved. */
async function roomAbove(page: Page): Promise<Locator> {
	await page
		.locator('main figure')
		.first()
		.evaluate((it) => {
			const room = document.createElement('div');
			room.id = 'room';
			it.before(room);
		});
	return page.locator('#room');
}

const move = (room: Locator, by: number) =>
	room.evaluate((it, by) => {
		it.style.height = `${by}px`;
	}, by);

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

test.each(['/compare/', '/units/510904-gsl/'])(
	'%s names source, data version and page at the foot of every sheet',
	async (path) => {
		const { page } = await seen(path);
		const { pages, images } = await printed(page);
		pages.forEach((paper, index) => {
			expect(paper).toContain(version);
			for (const part of onPaper(`第${index + 1}页共${pages.length}页`, paper))
				expect(paper).toContain(part);
		});
		expect(images).toBe(0);
	}
);
