import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openNative } from '../../../src/lib/engine/native';
import { builtSnapshot } from '../../support/built';
import { pasted } from '../../support/clipboard';
import { takenAs } from '../../support/download';
import { readWorkbook } from '../../support/workbook';
import { browserOf, hydrated, serveSite, watchedPage } from '../../support/site';

/* An analyst asks who executed below 90 % on either denominator, and takes the table to a sheet. */

const base = await serveSite();
const browser = await browserOf();

/** Both rates of a unit in a year, in per cent with two decimals; null where the budget was not printed. */
interface Rates {
	readonly unit: string;
	readonly id: string;
	readonly year: string;
	readonly initial: string | null;
	readonly adjusted: string | null;
}

/** The amounts as they are recorded; what is divided, and how it is rounded, is this test's own. */
async function recorded(): Promise<readonly Rates[]> {
	const engine = await openNative(builtSnapshot());
	const rows = await engine.query({
		sql: `
			SELECT
				unit.short_name AS unit,
				unit_id AS id,
				year,
				list(DISTINCT value::text) FILTER (stage = 'final')::text AS spent,
				list(DISTINCT value::text) FILTER (stage = 'initial')::text AS initial,
				list(DISTINCT value::text) FILTER (stage = 'adjusted')::text AS adjusted
			FROM observation JOIN unit USING (unit_id)
			WHERE measure = 'expenditure' AND scope = 'all' AND fund IS NULL AND value IS NOT NULL
			GROUP BY ALL`,
		params: []
	});
	await engine.close();
	return rows.flatMap(({ unit, id, year, spent, initial, adjusted }) => {
		const rate = (budget: unknown) => percent(only(spent), only(budget));
		const rates = { initial: rate(initial), adjusted: rate(adjusted) };
		if (rates.initial === null && rates.adjusted === null) return [];
		return { unit: String(unit), id: String(id), year: String(year), ...rates };
	});
}

/** The one amount of a list; what is printed twice must be printed alike. */
function only(list: unknown): string | null {
	const amounts = String(list ?? '').match(/-?\d+\.\d+/g) ?? [];
	expect(amounts.length, `${list}`).toBeLessThan(2);
	return amounts[0] ?? null;
}

const percent = (spent: string | null, budget: string | null): string | null =>
	spent === null || budget === null
		? null
		: new Decimal(spent).div(budget).times(100).toFixed(2, Decimal.ROUND_HALF_UP);

const isLow = (rate: string | null | undefined) =>
	rate !== null && rate !== undefined && /^\d/.test(rate) && new Decimal(rate).lt(90);

const either = ({ initial, adjusted }: Pick<Rates, 'initial' | 'adjusted'>) =>
	isLow(initial) || isLow(adjusted);

/** A line of a sheet by the names of its columns. */
type Line = ReadonlyMap<string, string>;

const lines = (header: readonly string[], rows: readonly (readonly string[])[]): readonly Line[] =>
	rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])));

/** What a line says, an absence as no rate. */
const said = (line: Line) => {
	const rate = (column: string) => (/^\d/.test(line.get(column) ?? '') ? line.get(column) : null);
	return {
		unit: line.get('单位'),
		year: line.get('年度'),
		initial: rate('按年初预算（%）'),
		adjusted: rate('按全年预算（%）')
	};
};

const byUnit = (a: { unit?: string | undefined }, b: { unit?: string | undefined }) =>
	(a.unit ?? '') < (b.unit ?? '') ? -1 : 1;

/** From the first page to both rates of every unit, lowest on the adjusted budget first. */
async function findRates(page: Page) {
	await page.goto(`${base}/`);
	await hydrated(page);
	await page.getByRole('navigation').getByRole('link', { name: '对比', exact: true }).click();
	await page.getByRole('heading', { name: '对比', level: 1 }).waitFor();
	await page.getByRole('button', { name: /^选择单位/ }).click();
	const every = page.getByRole('button', { name: /^选取这\d+个/ });
	const all = /\d+/.exec(await every.innerText())?.[0];
	await every.click();
	const metric = page.getByRole('combobox', { name: '指标', exact: true });
	await metric.selectOption({ label: '预算执行率' });
	const figure = page.getByRole('figure', { name: '预算执行率：按年初预算与按全年预算' });
	await figure.getByText(`${all}个单位中`).first().waitFor({ timeout: 60_000 });
	await figure.locator('label', { hasText: '表' }).click();
	const heading = figure.getByRole('columnheader', { name: '按全年预算（%）' });
	await heading.getByRole('button').click();
	if ((await heading.getAttribute('aria-sort')) !== 'ascending')
		await heading.getByRole('button').click();
	expect(await heading.getAttribute('aria-sort')).toBe('ascending');
}

test('who executed below 90 % on either denominator, from the first page into a sheet', async () => {
	const answer = await recorded();
	const low = answer.filter(either).sort(byUnit);
	expect(low.length).toBeGreaterThan(0);
	expect(low.length).toBeLessThan(answer.length);

	const { page, context, complaints } = await watchedPage(browser, base);
	await findRates(page);

	const copied = await pasted(
		page,
		'figure[aria-labelledby="denominators-title"] [aria-label^="复制："]'
	);
	const [header = [], ...rows]: string[][] = parse(copied, { delimiter: '\t', quote: null });
	const sheet = lines(header, rows).map(said);
	const known = sheet.filter(({ initial, adjusted }) => initial || adjusted);
	expect([...known].sort(byUnit)).toEqual(
		answer
			.map(({ unit, year, initial, adjusted }) => ({ unit, year, initial, adjusted }))
			.sort(byUnit)
	);
	expect(known.map(({ adjusted }) => Number(adjusted))).toEqual(
		answer.map(({ adjusted }) => Number(adjusted)).sort((a, b) => a - b)
	);

	const file = await takenAs(page, 'denominators', 'XLSX');
	const book = readWorkbook(new Uint8Array(await readFile(await file.path())));
	const data = book.get('数据');
	if (!data) throw new Error('the workbook has no sheet 数据');
	const cells = lines(data.header, data.rows);
	expect(cells.map(said)).toEqual(sheet);
	expect(
		cells.filter((line) => either(said(line) as Rates)).map((line) => line.get('单位代码'))
	).toEqual(low.map(({ id }) => id));
	for (const name of ['按年初预算（%）', '按全年预算（%）'])
		expect(data.numbers.map((row) => row[data.header.indexOf(name)])).toEqual(
			cells.map((line) => line.get(name) !== '')
		);
	expect(data.numbers.flatMap((row) => row[data.header.indexOf('位次（按全年）')])).toContain(true);
	for (const name of ['单位', '单位代码'])
		expect(data.numbers.map((row) => row[data.header.indexOf(name)])).not.toContain(true);
	expect(complaints).toEqual([]);
	await context.close();
});
