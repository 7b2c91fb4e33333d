import { describe, expect, test } from 'vitest';
import { compare } from '../../src/lib/views/compare/page';
import type { CellView, FigureView, Prose } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { pieces } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { inChart, inSentence } from '../support/answering';
import { engineOver } from '../support/engine';
import { pageAt } from '../support/pages';

/* What 总览 and 对比 say, in words, cells and marks, leads to where it comes from. */

const engine = await engineOver();

const seen = <V extends PageView>(page: Page<V>, search: string) => pageAt(engine, page, search);

type Shown = Pick<CellView, 'text' | 'address'>;

/** What looks like a figure and stands among the words. */
const stray = (said: readonly Prose[]): readonly string[] =>
	said
		.flatMap(pieces)
		.filter((piece) => typeof piece === 'string')
		.filter((words) => /\d\.\d|\d(万元|亿元|分|辆|人次|批次)/.test(words));

/** The cells of a table that hold figures; places in a ranking are none. */
const inTable = ({ table }: FigureView): readonly CellView[] =>
	table.rows.flatMap(({ cells }) =>
		cells.filter((cell, i) => {
			const place = ['rank', 'of', 'initial-rank', 'adjusted-rank'].includes(
				table.columns[i]?.key ?? ''
			);
			return !place && cell.value !== null;
		})
	);

/** How the drawer reads the figure at an address. */
const opened = async (address: string | undefined): Promise<string> =>
	(await provenance(engine, address ?? ''))?.figure.text ?? 'nothing';

/** Units stand in headers, behind figures or in the figure itself. */
const bare = (text: string) => text.replace(/[^\d.,−+]+$/, '');

async function expectOpens(all: readonly Shown[]) {
	expect(all.length).toBeGreaterThan(0);
	for (const { text, address } of new Map(all.map((one) => [one.address, one])).values())
		expect(bare(await opened(address)), `${text} at ${address ?? 'no address'}`).toBe(bare(text));
}

describe.each(['', '?level=prefecture&year=2024', '?budget=initial'])('总览 %s', (search) => {
	test('cards, sentences and lists are figures that open as themselves', async () => {
		const { facts, sentences, figures, lists } = await seen(overview, search);
		const said = [
			...facts.filter(({ findings }) => findings === undefined).map(({ value }) => value),
			...facts.map(({ note }) => note),
			...sentences,
			...figures.map(({ sentence }) => sentence),
			...lists.flatMap(({ sentence, lines }) => [sentence, ...lines.map(({ text }) => text)])
		];
		expect(stray(said)).toEqual([]);
		await expectOpens(said.flatMap(inSentence));
	});

	test('so are cells and marks', async () => {
		const { figures } = await seen(overview, search);
		await expectOpens(figures.flatMap((figure) => [...inTable(figure), ...inChart(figure)]));
	});
});

describe.each(['', '?metric=sangong', '?metric=score_total', '?metric=staffing_rate&view=trend'])(
	'对比 %s',
	(search) => {
		test('sentences, cells and marks are figures that open as themselves', async () => {
			const { figures } = await seen(compare, search);
			const said = figures.map(({ sentence }) => sentence);
			expect(stray(said)).toEqual([]);
			await expectOpens([
				...said.flatMap(inSentence),
				...figures.flatMap((figure) => [...inTable(figure), ...inChart(figure)])
			]);
		});
	}
);

test('both ends of a range open, each for its own unit', async () => {
	const [card] = (await seen(overview, '')).facts;
	const titles = inSentence(card?.value ?? '').map(async ({ address }) => {
		const found = await provenance(engine, address ?? '');
		return found?.title.split(' · ')[0];
	});
	expect(await Promise.all(titles)).toEqual(['乌鲁木齐高新区（新市区）工商联', '北京朝阳区工商联']);
});

test('absent cells lead to what was looked for', async () => {
	const { figures } = await seen(overview, '');
	const absent = figures
		.flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells))
		.filter(({ absence }) => absence === 'not_in_report');
	expect(absent.length).toBeGreaterThan(0);
	for (const { text, address } of absent) expect(await opened(address)).toContain(text);
});

test('the count of what awaits verification leads to the findings it counts', async () => {
	const card = (await seen(overview, '')).facts.at(-1);
	expect(card?.findings).toBe('?type=gsl&level=county&year=2023');
});
