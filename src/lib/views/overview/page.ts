import type { Engine, QueryOptions } from '../../engine/engine';
import { sleep } from '../../engine/time';
import { askBreaks } from '../../query/lists/breaks';
import { askCollected, type CollectedRow } from '../../query/lists/collected';
import { askVerdictCounts } from '../../query/lists/findings-counts';
import { askRecordCount } from '../../query/lists/record-count';
import { askScoreNotes } from '../../query/lists/score-notes';
import type { Where } from '../../query/where';
import type { Prose } from '../figure';
import { filtersOf } from '../filters';
import type { Page, PageView } from '../page';
import { extentOf, scopeLine } from '../scope';
import { inSteps } from '../steps';
import type { Selection } from '../selection';
import { yearWords } from '../title';
import { askAnswers, covers, readingOf, yearsOf, type Overview } from './answers';
import { chosenOf, usualWhere } from './collection';
import { coverageOf, type CoverageView } from './coverage';
import { executionFigure } from './execution';
import { facts, type FactView } from './facts';
import { recount } from './filters';
import { insteadOf } from '../instead';
import { findingList, gapList, lowList, type ListView } from './lists';
import { othersOf, type OthersView } from './others';
import { paperOf, type PaperView } from './paper';
import { provinceWords } from './provinces';
import { sangongFigure } from './sangong';
import { scoresFigure } from './scores';
import { sentences } from './sentences';
import { spec } from './spec';
import { structureFigure } from './structure';
import { typeWords } from './types';

export interface OverviewPage extends PageView {
	readonly facts: readonly FactView[];
	readonly sentences: readonly Prose[];
	/** How many units are in view, and the first of them by 区划代码. */
	readonly units: {
		readonly n: number;
		readonly first: readonly { readonly id: string; readonly name: string }[];
	};
	readonly others: OthersView;
	/** Units by province, for the tile map. */
	readonly coverage: CoverageView;
	readonly lists: readonly ListView[];
	/** What only the printed page has. */
	readonly paper?: PaperView;
}

/** 总览: the units of one type, level and year at a glance. */
export const overview: Page<OverviewPage> = {
	spec,
	defaults: async (engine) => usualWhere(await askCollected(engine, {})),
	async offer(engine, selection, options) {
		const [rows, { filters }] = await Promise.all([
			askCollected(engine, {}, options),
			filtersOf(engine, spec, selection, options)
		]);
		const counted = recount(filters, rows, selection.where);
		return { filters: counted, ...insteadOf(counted, '已收录的报告') };
	},
	async contents(engine, selection, options) {
		const { where } = selection;
		const rows = await askCollected(engine, {}, options);
		const chosen = chosenOf(rows, where);
		const [{ first, rest }, frame] = await Promise.all([
			chosen.length === 0 ? nothing : askedOf(engine, selection, chosen, options),
			// What follows from the collection alone is made while the engine answers.
			sleep(0).then(() => frameOf(rows, chosen, where))
		]);
		return inSteps<OverviewPage, 'lists' | 'paper'>({ ...frame, ...first }, rest);
	}
};

/** More units than these are listed on a page of their own. */
const mostListed = 6;

/** What follows from the collection alone, whatever the units have in common. */
const frameOf = (
	rows: readonly CollectedRow[],
	chosen: readonly CollectedRow[],
	where: Where
): Pick<OverviewPage, 'title' | 'scope' | 'units' | 'others' | 'coverage'> => ({
	title: titleOf(chosen),
	scope: scopeOf(chosen),
	units: {
		n: chosen.length,
		first: chosen
			.slice(0, mostListed)
			.map(({ unit_id, short_name }) => ({ id: unit_id, name: short_name }))
	},
	others: othersOf(rows, chosen, where),
	coverage: coverageOf(rows, where)
});

/** What is asked of the units: seen first, and following once that is painted. */
interface Asked {
	readonly first: Pick<OverviewPage, 'facts' | 'sentences' | 'figures'> & { readonly lists?: [] };
	readonly rest: () => Promise<Pick<OverviewPage, 'figures' | 'lists' | 'paper'>>;
}

const nothing: Asked = {
	first: { facts: [], sentences: [], figures: [], lists: [] },
	rest: async () => ({ figures: [], lists: [] })
};

async function askedOf(
	engine: Engine,
	{ where, params }: Selection,
	chosen: readonly CollectedRow[],
	options?: QueryOptions
): Promise<Asked> {
	const budget = params.budget ?? 'adjusted';
	const years = { ...where, year: yearsOf(chosen).map(String) };
	const reading = readingOf(engine, years, chosen, options);
	const [read, answers, records, checked, breaks] = await Promise.all([
		reading,
		askAnswers(engine, years, chosen, { budget, reading }, options),
		askRecordCount(engine, years, options),
		askVerdictCounts(engine, years, options),
		askBreaks(engine, {}, options)
	]);
	const all: Overview = {
		...{ where, chosen },
		budget,
		read,
		mixed: new Set(chosen.map((row) => `${row.type} ${row.level} ${row.year}`)).size > 1,
		reports: reportsOf(chosen),
		answers,
		breaks
	};
	const of = covers(all, typeWords(chosen));
	async function rest() {
		const notes = await askScoreNotes(engine, years, options);
		return {
			figures: [
				executionFigure(all, of),
				scoresFigure(all, notes, of),
				structureFigure(all, of),
				sangongFigure(all, of)
			],
			lists: [findingList(checked, years), lowList(all, where), gapList(all, where)],
			paper: paperOf(all)
		};
	}
	return {
		first: {
			facts: facts(all, records, checked, years),
			sentences: sentences(all),
			figures: []
		},
		rest
	};
}

const reportsOf = (rows: readonly CollectedRow[]) =>
	rows.reduce((sum, { reports }) => sum + reports, 0);

const titleOf = (rows: readonly CollectedRow[]) =>
	rows.length === 0
		? '预算执行与绩效概览'
		: `${typeWords(rows)}${yearWords(rows.map(({ year }) => year)).replace(/年$/, '年度')}预算执行与绩效概览`;

/** `4个单位 · 4份报告 · 4个省份（北京、江西、四川、新疆）· 不代表全省或全国`. */
const scopeOf = (rows: readonly CollectedRow[]) =>
	scopeLine(extentOf(rows, reportsOf(rows)), provinceWords(rows));
