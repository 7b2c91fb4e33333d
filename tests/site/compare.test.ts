import fc from 'fast-check';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparable, spec } from '../../src/lib/views/compare/spec';
import { Exact } from '../../src/lib/util/exact';
import { comparison, expectFigures, follow } from '../support/comparison';
import { pasted } from '../support/clipboard';
import { downloadOf } from '../support/download';
import { chartWords, seenFigures, type SeenCell, type SeenFigure } from '../support/figures';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Whatever is chosen, address, chart, table, sentence, download and copy are the same answer. */

const base = await serveSite();
const browser = await browserOf();
const viewOf = await comparison();
let page: Page;

beforeAll(async () => {
	({ page } = await watchedPage(browser, base));
	await page.goto(`${base}/compare/`);
	await hydrated(page);
});

const number = (text: string) => new Exact(text.replace(/[,%]/g, '').replace('−', '-'));
const decimals = (text: string) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

async function expectDownload(figure: SeenFigure) {
	const { header, rows } = await downloadOf(page, figure.id);
	expect(header).toEqual(expect.arrayContaining([...figure.columns]));
	expect(rows).toHaveLength(figure.rows.length);
	const at = (row: readonly string[], name: string) => row[header.indexOf(name)];
	figure.rows.forEach(({ group, cells }, i) => {
		const row = rows[i] ?? [];
		if (group !== '') expect(at(row, '分组')).toBe(group);
		figure.columns.forEach((column, place) => {
			const { text, kind } = cells[place] as SeenCell;
			const written = at(row, column) ?? '';
			if (kind === 'words') expect(written).toBe(text);
			else if (kind === 'figure')
				expect(new Exact(written).toFixed(decimals(text)), column).toBe(
					number(text).toFixed(decimals(text))
				);
			else
				expect([written, at(row, `${column.replace(/（[^（]*）$/, '')}（缺失原因）`)]).toEqual([
					'',
					text
				]);
		});
	});
}

/** A copied table holds what is seen, numbers in full and absences as their words. */
async function expectCopy({ id, columns, rows }: SeenFigure) {
	const text = await pasted(page, `figure[aria-labelledby="${id}-title"] [aria-label^="复制："]`);
	const [header = [], ...lines] = text
		.trimEnd()
		.split('\n')
		.map((line) => line.split('\t'));
	expect(header.slice(-columns.length)).toEqual(columns);
	expect(lines).toHaveLength(rows.length);
	rows.forEach(({ cells }, i) => {
		const line = lines[i]?.slice(-columns.length) ?? [];
		cells.forEach(({ text, kind }, place) => {
			const written = line[place] ?? '';
			if (kind !== 'figure') return expect(written).toBe(text);
			return expect(new Exact(written).toFixed(decimals(text))).toBe(
				number(text).toFixed(decimals(text))
			);
		});
	});
}

/** The rows of the ranking that have a value, with what is read there. */
const valued = ({ rows }: SeenFigure) =>
	rows.flatMap(({ cells: [unit, year, value] }) =>
		unit && year && value?.kind === 'figure'
			? [{ unit: unit.text, year: year.text, text: value.text, value: number(value.text) }]
			: []
	);

/** Each `86.64%（昌吉州工商联，2024年）`, money and scores with their unit. */
const ends = (sentence: string) =>
	[...sentence.matchAll(/([−+]?\d[\d,.]*%?)[^\d（；，、]*（([^，]+)，(\d{4})年）/g)].map(
		([, text = '', unit, year]) => ({ unit, year, text, value: number(text) })
	);

function expectSentence(rank: SeenFigure) {
	const known = [...valued(rank)].sort((a, b) => a.value.cmp(b.value));
	const named = ends(rank.sentence);
	if (known.length === 0) return expect(rank.sentence).toMatch(/所选范围没有/);
	const [lowest] = known;
	if (known.length > 1 && known.every(({ text }) => text === lowest?.text))
		return expect(rank.sentence).toContain(`均为${lowest?.text}`);
	expect(named).toHaveLength(known.length === 1 ? 1 : 2);
	for (const end of named) expect(known).toContainEqual(end);
	expect(named[0]?.text).toBe(known[0]?.text);
	return expect(named.at(-1)?.text).toBe(known.at(-1)?.text);
}

async function expectChart({ id, rows }: SeenFigure) {
	const drawn = await page.locator(`figure[aria-labelledby="${id}-title"] .plot`).count();
	// A distribution names its values together.
	if (drawn === 0 || id === 'distribution') return;
	const figures = rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'figure'));
	const table = new Set(figures.map(({ text }) => text));
	const exact = /^[−+]?[\d,]+\.\d{2}%?$/;
	await expect
		.poll(async () =>
			(await chartWords(page, id)).filter((word) => exact.test(word) || table.has(word))
		)
		.toSatisfy((labels: string[]) => labels.length > 0 && labels.every((word) => table.has(word)));
}

/** Every value of the ranking stands beside its mark. */
async function expectLabels(rank: SeenFigure) {
	const values = valued(rank).map(({ text }) => text);
	if (values.length < 3) return;
	await expect.poll(() => chartWords(page, rank.id)).toEqual(expect.arrayContaining(values));
}

async function expectAgreement(search: string) {
	await follow(page, `${base}/compare/${search}`);
	await expectFigures(page, await viewOf(search));
	expect(new URL(page.url()).search).toBe(search);
	const figures = await seenFigures(page);
	for (const figure of figures) {
		await expectDownload(figure);
		await expectCopy(figure);
		await expectChart(figure);
	}
	const rank = figures.find(({ id }) => id === 'rank');
	if (!rank) return;
	expectSentence(rank);
	await expectLabels(rank);
}

describe('chart, table, sentence, download and copy agree', () => {
	test.each([
		'?year=2023',
		'?level=county',
		'?year=2024&budget=initial',
		'?metric=sangong',
		'?metric=expenditure&year=2023',
		'?metric=adjustment_rate&method=gross',
		'?metric=score_total',
		'?unit=652300-gsl',
		'?unit=652300-gsl&view=rank',
		'?view=distribution',
		'?metric2=score_total',
		'?metric2=score_total,sangong',
		'?type=dw,jcy,rd&metric=sangong&view=matrix',
		'?type=dw,jcy,rd&metric=sangong&view=trend&facet=type',
		''
	])('for %s', expectAgreement);

	test('for any metric on any budget in any year', async () => {
		const year = fc.constantFrom('', '2022', '2023', '2024');
		const selection = fc.constantFrom(...comparable).chain((metric) => {
			const budgets = spec.params({ metric })['budget'] ?? [];
			return fc.record({
				metric: fc.constant(metric),
				budget: fc.constantFrom('', ...budgets),
				year
			});
		});
		const claim = fc.asyncProperty(selection, async ({ metric, budget, year }) => {
			const chosen = Object.entries({ year, metric, budget }).filter(([, id]) => id !== '');
			await expectAgreement(`?${new URLSearchParams(chosen)}`);
		});
		await fc.assert(claim, { seed: 20_240_630, numRuns: 15, endOnFailure: true });
	}, 180_000);
});
