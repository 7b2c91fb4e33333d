import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtManifest } from '../support/built';
import { papers } from '../support/paper';
import { onPaper, printed } from '../support/printed';
import { browserOf, serveSite } from '../support/site';

const base = await serveSite();
const { opened, seen } = papers(await browserOf(), base);
const version = builtManifest().version.slice(0, 12);

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
