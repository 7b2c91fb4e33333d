import { expect } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metricAbsences, type MetricAbsence } from '../../src/lib/model/terms';
import { parseAddress, type Address } from '../../src/lib/query/address';
import { askAt } from '../../src/lib/query/at';
import { compileComputed } from '../../src/lib/query/computed';
import { crowdOf } from '../../src/lib/query/held';
import { askPanelNumber } from '../../src/lib/query/lists/fixed-panel';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { askRecordRow } from '../../src/lib/query/lists/record-row';
import { askRows } from '../../src/lib/query/rows';
import { Exact } from '../../src/lib/util/exact';
import type { CellView, FigureView, Prose } from '../../src/lib/views/figure';
import { pieces } from '../../src/lib/views/prose';

/** A figure as it stands somewhere: what is read of it and where it answers for itself. */
export interface Standing {
	readonly text: string;
	readonly address?: string;
}

/** Words that stand among cells as figures do, but are none. */
const isFigure = ({ value, absence }: CellView) => value !== null || absence !== undefined;

/** The figures of a table. */
export const inTable = ({ table }: FigureView): readonly CellView[] =>
	table.rows.flatMap(({ cells }) => cells.filter(isFigure));

/** The figures among the words of a sentence. */
export const inSentence = (said: Prose): readonly CellView[] =>
	pieces(said).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));

/** The words of a sentence without its figures. */
export const wordsOf = (said: Prose): string =>
	pieces(said)
		.map((piece) => (typeof piece === 'string' ? piece : '#'))
		.join('');

/** The marks, parts of bars and changes of a chart. */
export function inChart({ chart }: FigureView): readonly Standing[] {
	switch (chart?.form) {
		case 'bars':
			return chart.rows.flatMap(({ parts }) => parts);
		case 'changes':
			return chart.rows;
		case 'dots':
			return chart.rows.flatMap(({ marks }) => marks);
		case 'slopes':
			return chart.panels.flatMap(({ points }) => points);
		case 'trends':
			return chart.panels.flatMap(({ lines, medians }) => [
				...lines.flatMap(({ points }) => points),
				...medians
			]);
		case 'spread':
			return chart.bands.flatMap(({ points, quartiles }) => [...points, ...quartiles]);
		case 'scatter':
			return [...chart.points, ...(chart.medians ? [chart.medians] : [])].flatMap(({ x, y }) => [
				x,
				y
			]);
		case 'pairs':
			return chart.rows.flatMap(({ left, right }) => [left, right].flatMap((mark) => mark ?? []));
		default:
			return [];
	}
}

/** No number of a sentence, chart or table is without an address, and addresses lead to their numbers. */
export async function expectWhole(engine: Engine, figure: FigureView): Promise<void> {
	const { sentence } = figure;
	expect(wordsOf(sentence)).not.toMatch(/\d\.\d\d/);
	const shown = [...inSentence(sentence), ...inChart(figure)];
	const cells = inTable(figure);
	const figures = cells.filter(({ value, text }) => value !== null || /\d/.test(text));
	expect([...shown, ...figures].filter(({ address }) => !address)).toEqual([]);
	await expectAnswers(engine, [...shown, ...cells]);
}

/** How many figures of a kind are asked for again; that rows agree with the metrics is tested where they are asked. */
const EACH = 3;

/** Figures lead by their address to themselves: some of each kind, with and without a value. */
export async function expectAnswers(engine: Engine, all: readonly Standing[]): Promise<void> {
	const kinds = new Map<string, Map<string, string>>();
	for (const { text, address } of all) {
		if (address === undefined) continue;
		const kind = `${kindOf(address)} ${/\d/.test(text)}`;
		kinds.set(kind, (kinds.get(kind) ?? new Map<string, string>()).set(address, text));
	}
	for (const texts of kinds.values())
		for (const [address, text] of [...texts].slice(0, EACH))
			expect(await answerOf(engine, address), address).toContain(size(text));
}

/** `year_on_year,of:sangong`, `record`, `sangong,spread:median`. */
const kindOf = (address: string) =>
	(/^[^,]+(,of:[^,]+)?/.exec(address)?.[0] ?? '') + (/,spread:\w+/.exec(address)?.[0] ?? '');

/** What may be read of the figure that an address names: as it is held, or in 万元; its word where there is none. */
async function answerOf(engine: Engine, text: string): Promise<readonly string[]> {
	const { value, absence } = await answered(engine, parseAddress(text));
	if (value === null) return [metricAbsences[absence ?? 'zero_base']];
	const held = new Exact(value).abs();
	return [held, held.div(10_000)].map((one) => one.toDecimalPlaces(2).toFixed());
}

interface Answered {
	readonly value: string | null;
	readonly absence?: MetricAbsence | null;
}

async function answered(engine: Engine, address: Address | null): Promise<Answered> {
	if (address === null) throw new Error('no address');
	if (address.kind === 'metric' && address.spread) {
		const found = await askQuartiles(engine, crowdOf(address));
		return found.find(({ quartile }) => quartile === address.spread) ?? expect.fail('no quartile');
	}
	if (address.kind === 'metric') {
		const row = await askAt(engine, address);
		if (!row) throw new Error('no answer');
		return row;
	}
	if (address.kind === 'record') {
		const row = await askRecordRow(engine, address.row);
		if (!row) throw new Error('no record');
		return { value: row.value as string | null, absence: row.absence as MetricAbsence | null };
	}
	if (address.kind === 'panel')
		return (await askPanelNumber(engine, address)) ?? expect.fail('no such panel');
	const [row] = await askRows<Answered>(engine, compileComputed(address));
	return row ?? { value: null };
}

/** A number without sign, per cent or empty decimals; words stay words. */
function size(text: string): string {
	const bare = text.replace(/[+−,%]|[万亿]?元$/g, '');
	return /^\d/.test(bare) ? new Exact(bare).toFixed() : bare;
}
