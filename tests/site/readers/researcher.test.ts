import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { seenFigures } from '../../support/figures';
import { formatCount } from '../../../src/lib/util/count';
import { browserOf, hydrated, serveSite, watchedPage } from '../../support/site';

/* A researcher filters the records, takes the package away, and recomputes from it what the site shows. */

/** Whether the worker that writes files is kept from coming. */
let holding = false;
const base = await serveSite({
	intercept: ({ url = '' }) => holding && /\/worker-[^/]*\.js$/.test(url)
});
const browser = await browserOf();

const years = ['2023', '2024'];

/** The records as they were reviewed, read without the product. */
const records = (table: string): readonly Readonly<Record<string, string>>[] =>
	parse(readFileSync(resolve(import.meta.dirname, `../../../data/${table}.csv`)), {
		columns: true,
		bom: true
	});

/** How many amounts of bodies of a type and these years were recorded. */
function recorded(type: string): number {
	const units = records('unit').filter((unit) => unit['type'] === type);
	const ids = new Set(units.map((unit) => unit['unit_id']));
	return records('observation').filter(
		(row) => ids.has(row['unit_id']) && years.includes(row['year'] ?? '')
	).length;
}

/** What `recompute.mjs` finds in a package. */
interface Recomputed {
	readonly units: readonly {
		readonly unit: string;
		readonly year: string;
		readonly rate: string;
	}[];
	/** Σ of the numerators ÷ Σ of the denominators. */
	readonly total: string;
}

function recompute(zip: Uint8Array): Recomputed {
	const folder = mkdtempSync(join(tmpdir(), 'package-'));
	try {
		for (const [name, bytes] of Object.entries(unzipSync(zip)))
			writeFileSync(join(folder, name), bytes);
		const script = resolve(import.meta.dirname, 'recompute.mjs');
		return JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Opens a filter, ticks choices one right after another, and closes it. */
async function tick(page: Page, filter: string, choices: readonly string[]) {
	const bar = page.getByRole('region', { name: '筛选' });
	const chip = bar.getByRole('button', { name: new RegExp(`^${filter}`) });
	await chip.click();
	for (const choice of choices)
		await bar.getByRole('group', { name: filter }).getByText(choice).click();
	if ((await chip.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
}

const goTo = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

const status = (page: Page) => page.getByRole('status');

/** Has the package written, gives it up on the way, and has it written again. */
async function takePackage(page: Page): Promise<Uint8Array> {
	const saved: string[] = [];
	page.on('download', (file) => saved.push(file.suggestedFilename()));
	holding = true;
	const zip = page.getByRole('button', { name: '数据包 ZIP' });
	await zip.click();
	await status(page).getByText('正在生成文件').waitFor();
	await page.getByRole('button', { name: '取消' }).click();
	await status(page).getByText('已取消，没有保存文件。').waitFor();
	holding = false;
	const [file] = await Promise.all([page.waitForEvent('download'), zip.click()]);
	await status(page)
		.getByText(/^已下载[\d,]+行。$/)
		.waitFor();
	expect(saved).toEqual([file.suggestedFilename()]);
	return new Uint8Array(readFileSync(await file.path()));
}

/** The rates of the ranking, without the units that have none. */
async function rates(page: Page) {
	const rank = (await seenFigures(page)).find(({ id }) => id === 'rank');
	return (rank?.rows ?? []).flatMap(({ cells: [unit, year, rate] }) =>
		rate?.kind === 'figure'
			? [{ unit: unit?.text, year: year?.text, rate: rate.text.replace('%', '') }]
			: []
	);
}

const byUnit = (a: { unit?: string | undefined }, b: { unit?: string | undefined }) =>
	(a.unit ?? '') < (b.unit ?? '') ? -1 : 1;

const total = `SELECT round(100 * sum(spent.value) / sum(budget.value), 2)::DECIMAL(9, 2) AS rate
FROM observation spent
JOIN observation budget USING (unit_id, year, measure, scope)
JOIN unit USING (unit_id)
WHERE measure = 'expenditure' AND scope = 'all' AND type = 'gsl' AND year IN (${years.join()})
  AND spent.stage = 'final' AND spent.fund IS NULL AND spent.value IS NOT NULL
  AND budget.stage = 'adjusted' AND budget.fund IS NULL AND budget.value IS NOT NULL`;

test('a package that was filtered for recomputes to what the site shows, by unit and over all', async () => {
	const { page, context, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/`);
	await hydrated(page);
	await goTo(page, '数据');
	await page.getByRole('heading', { name: '数据', level: 1 }).waitFor();
	await tick(page, '类型', ['工商联']);
	await tick(page, '年度', years);
	const rows = recorded('gsl');
	expect(rows).toBeGreaterThan(0);
	await page.getByRole('heading', { name: `2 预览（${formatCount(rows)}行）` }).waitFor();
	await page
		.getByRole('button', { name: `下载 XLSX（金额与数量，${formatCount(rows)}行）` })
		.waitFor();
	const zip = await takePackage(page);
	const lines = parse(Buffer.from(unzipSync(zip)['data.csv'] ?? []), { bom: true });
	expect(lines).toHaveLength(rows + 1);
	const found = recompute(zip);
	expect(found.units.length).toBeGreaterThan(1);

	await page.getByRole('link', { name: 'SQL 查询' }).click();
	const editor = page.getByLabel('SQL 语句');
	await editor.fill(total);
	await page.keyboard.press('Control+Enter');
	const answer = page.locator('[data-example] tbody tr').first();
	await expect.poll(() => answer.innerText(), { timeout: 60_000 }).toBe(found.total);

	await goTo(page, '对比');
	await page.getByRole('heading', { name: '对比', level: 1 }).waitFor();
	await tick(page, '年度', years);
	await page.locator('.shapes label', { hasText: '排序' }).click();
	await expect
		.poll(async () => [...(await rates(page))].sort(byUnit), { timeout: 60_000 })
		.toEqual([...found.units].sort(byUnit));
	await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe(years.join());
	expect(complaints).toEqual([]);
	await context.close();
});
