import { expect, test } from 'vitest';
import { parseAddress } from '../../src/lib/query/address';
import { askAt } from '../../src/lib/query/at';
import { askPanelNumber } from '../../src/lib/query/lists/fixed-panel';
import { readPackage } from '../../src/pipeline/package';
import { recordTables } from '../../src/lib/model/schema';
import { figureOf } from '../../src/lib/state/shown';
import { engineOver } from '../support/engine';
import { shipped } from '../support/records';
import { browserOf, pages, serveSite, watchedPage } from '../support/site';

/* A crawl of the built site: whatever looks like a figure answers for itself, and what it names is in the records. */

const base = await serveSite();
const browser = await browserOf();
const engine = await engineOver();
const { records } = await readPackage(shipped);
const rows = new Map(
	recordTables.flatMap((table) => records[table].map((row) => [row.row_id, row] as const))
);

/** Amounts, rates and scores with their decimals; counts of vehicles, batches, visitors and groups. */
const looksLikeFigure = String.raw`\d\.\d\d|\d(?:辆|批次|人次|个团组)`;

/** What holds numbers that are no figures of a report: statements, and the rules explained by constructed examples. */
const noFigures = 'svg, pre, code, [data-example]';

/** Every text of a page that looks like a figure and stands in no link to its drawer; every address that stands in one. */
async function crawl(path: string) {
	const { page, context } = await watchedPage(browser, base, { javaScriptEnabled: false });
	await page.goto(base + path);
	const found = await page.locator('main').evaluate(
		(main, [figure, none]) => {
			const loose: string[] = [];
			const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent ?? '';
				const around = node.parentElement;
				if (!around || !new RegExp(figure).test(text) || around.closest(none)) continue;
				if (!around.closest('a[href^="?figure="]')) loose.push(text.trim());
			}
			const links = [...main.querySelectorAll('a[href^="?figure="]')];
			return { loose, hrefs: links.map((link) => link.getAttribute('href') ?? '') };
		},
		[looksLikeFigure, noFigures] as const
	);
	await context.close();
	return found;
}

/** The records an address rests on: few pages are alone in naming it. */
function rowsOf(address: string): Promise<readonly string[]> {
	const found = known.get(address) ?? askRowsOf(address);
	known.set(address, found);
	return found;
}

const known = new Map<string, Promise<readonly string[]>>();

async function askRowsOf(address: string): Promise<readonly string[]> {
	const parsed = parseAddress(address);
	if (parsed === null) throw new Error(`no address: ${address}`);
	if (parsed.kind === 'record') return [parsed.row];
	if (parsed.kind === 'panel') {
		const { rows, base } = (await askPanelNumber(engine, parsed)) ?? expect.fail(address);
		return [...rows, ...base];
	}
	if (parsed.kind !== 'metric') return [...parsed.rows, ...parsed.base];
	const answer = await askAt(engine, parsed);
	if (answer === undefined) throw new Error(`no answer: ${address}`);
	const ids = `${answer.numerator_rows ?? ''} ${answer.denominator_rows ?? ''}`.split(' ');
	return ids.filter((id) => id !== '');
}

const withFigures = pages().filter((path) => path !== '/units/' && path !== '/units/view/');

test.each(withFigures)('%s', { timeout: 240_000 }, async (path) => {
	const { loose, hrefs } = await crawl(path);
	expect(loose).toEqual([]);
	const addresses = new Set(hrefs.map((href) => figureOf(href) ?? ''));
	for (const address of addresses)
		for (const id of await rowsOf(address)) {
			const row = rows.get(id);
			expect(row, `${address} rests on ${id}`).toBeDefined();
			if (row?.absence) continue;
			expect(row?.printed, id).toMatch(/\S/);
			expect(row?.locator, id).toMatch(/^[Lp]\d/);
		}
});
