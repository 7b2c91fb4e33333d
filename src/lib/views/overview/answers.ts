import type { Engine, QueryOptions } from '../../engine/engine';
import { levels } from '../../model/terms';
import { metrics, type MetricId } from '../../metrics';
import { ask, askChosen } from '../../query/ask';
import type { BreakRow } from '../../query/lists/breaks';
import type { CollectedRow } from '../../query/lists/collected';
import type { Crowd } from '../../query/held';
import { resolveParams } from '../../query/params';
import type { Answer, Keys, Value } from '../../query/question';
import type { Where } from '../../query/where';
import { idsOf } from '../../util/ids';
import { perObject } from '../../util/per-object';
import { together } from '../../util/together';
import { fullest } from '../in-force';
import { choiceWords, yearWords } from '../title';

/** An answer a unit and year. */
export type UnitYear = Keys<'unit' | 'year'> & Value;
type Change = Answer<'year_on_year', 'unit' | 'year'>;

/** Everything 总览 asks of the records, a row a unit, in the order of the units; of `sangong` also the year before. */
export interface Answers {
	readonly expenditure: readonly UnitYear[];
	readonly adjusted: readonly UnitYear[];
	readonly initial: readonly UnitYear[];
	readonly score: readonly UnitYear[];
	readonly grade: readonly UnitYear[];
	readonly basic: readonly UnitYear[];
	readonly project: readonly UnitYear[];
	readonly reserve: readonly UnitYear[];
	readonly sangong: readonly UnitYear[];
	readonly expenditureChange: readonly Change[];
	readonly rateChange: readonly Change[];
	readonly sangongChange: readonly Change[];
}

/** At which stage amounts are read, and whose money “三公” is. */
export interface Read {
	readonly stage: 'final' | 'initial';
	readonly sangong: string;
}

/** Final accounts, or the budget where nothing but budgets was collected. */
const stageOf = (chosen: readonly CollectedRow[]): Read['stage'] =>
	chosen.every(({ kinds }) => kinds === 'budget') ? 'initial' : 'final';

/** How amounts are read; “三公” in the scope that most of the units print. */
export async function readingOf(
	engine: Engine,
	where: Where,
	chosen: readonly CollectedRow[],
	options?: QueryOptions
): Promise<Read> {
	const stage = stageOf(chosen);
	const scopes = idsOf(metrics.sangong.params.scope.choices).map((scope) => ({ stage, scope }));
	const both = { ...where, year: withYearBefore(chosen) };
	const { scope = '' } = await fullest(engine, 'sangong', both, scopes, options);
	return { stage, sangong: scope };
}

/** What the figures, cards and sentences of 总览 are made from. */
export interface Overview {
	/** The filters. */
	readonly where: Where;
	readonly chosen: readonly CollectedRow[];
	/** `adjusted` or `initial`. */
	readonly budget: string;
	readonly read: Read;
	/** Several types, levels or years: no range is formed across them. */
	readonly mixed: boolean;
	readonly reports: number;
	readonly answers: Answers;
	/** Where series of its units stop being comparable, in whatever year. */
	readonly breaks: readonly BreakRow[];
}

/** The years of the units and those before them. */
const withYearBefore = (chosen: readonly CollectedRow[]) =>
	[...new Set(yearsOf(chosen).flatMap((year) => [year - 1, year]))].sort().map(String);

/** The years of the units. */
export const yearsOf = (chosen: readonly CollectedRow[]) => [
	...new Set(chosen.map(({ year }) => year))
];

/** Asks all of it at once of the years of the units, what rests on the reading once that is known; only unit-years with a report are kept. */
export async function askAnswers(
	engine: Engine,
	now: Where,
	chosen: readonly CollectedRow[],
	{ budget, reading }: Pick<Overview, 'budget'> & { readonly reading: Promise<Read> },
	options?: QueryOptions
): Promise<Answers> {
	const by = ['unit', 'year'] as const;
	const score = async (metric: 'score_total' | 'grade') =>
		ofChosen(chosen, await ask(engine, { metric, by, where: now }, options));
	const stage = stageOf(chosen);
	const one = async (metric: 'expenditure' | 'basic_share' | 'project_share' | 'reserve_share') =>
		ofChosen(chosen, await ask(engine, { metric, by, where: now, params: { stage } }, options));
	const rate = async (on: 'adjusted' | 'initial') => {
		const question = { metric: 'execution_rate', by, where: now, params: { budget: on } } as const;
		return ofChosen(chosen, await ask(engine, question, options));
	};
	const change = async (of: 'expenditure' | 'execution_rate' | 'sangong', params = {}) => {
		const question = { metric: 'year_on_year', of, by, where: now, params } as const;
		return ofChosen(chosen, await ask(engine, question, options));
	};
	const read = reading.then(({ stage, sangong }) => ({ stage, scope: sangong }));
	const both = { ...now, year: withYearBefore(chosen) };
	const sangong = async () => askChosen(engine, 'sangong', by, both, await read, options);
	const sangongChange = async () => change('sangong', await read);
	return together({
		expenditure: one('expenditure'),
		adjusted: rate('adjusted'),
		initial: rate('initial'),
		score: score('score_total'),
		grade: score('grade'),
		basic: one('basic_share'),
		project: one('project_share'),
		reserve: one('reserve_share'),
		sangong: sangong(),
		expenditureChange: change('expenditure', { stage }),
		rateChange: change('execution_rate', { budget }),
		sangongChange: sangongChange()
	});
}

/** Where a unit stands, and in which year. */
const placesOf = perObject(
	(chosen: readonly CollectedRow[]) =>
		new Map(chosen.map(({ unit_id, year }, place) => [unit_id, { place, year }]))
);

/** Of rows by unit and year those that are chosen, in that order. */
export function ofChosen<R extends UnitYear>(
	chosen: readonly CollectedRow[],
	rows: readonly R[]
): readonly R[] {
	const places = placesOf(chosen);
	const found: (R | undefined)[] = chosen.map(() => undefined);
	for (const row of rows) {
		const at = places.get(row.unit);
		if (at?.year === row.year) found[at.place] = row;
	}
	return found.filter((row) => row !== undefined);
}

/** The execution rates on the budget in force. */
export const rates = ({ answers, budget }: Overview) =>
	budget === 'initial' ? answers.initial : answers.adjusted;

/** The values of a metric, of each unit in the year it is shown in. */
export const crowdOf = (
	{ where }: Overview,
	metric: MetricId,
	params: Readonly<Record<string, string>>,
	within: Where = {}
): Crowd => ({
	...{ metric, where: { ...where, ...within }, params: resolveParams(metric, params) },
	among: { span: 'collected' }
});

/** The name a unit is read by; with its year where the years differ. */
export const nameOf = ({ chosen }: Overview, unit: string): string =>
	namesOf(chosen).get(unit) ?? unit;

const namesOf = perObject((chosen: readonly CollectedRow[]): ReadonlyMap<string, string> => {
	const several = new Set(chosen.map(({ year }) => year)).size > 1;
	return new Map(
		chosen.map(({ unit_id, short_name, year }) => [
			unit_id,
			several ? `${short_name} ${year}年` : short_name
		])
	);
});

/** `决算·财政拨款`: at which stage “三公” is read, and whose money it is. */
export const sangongWords = ({ read }: Pick<Overview, 'read'>) =>
	choiceWords('sangong', { stage: read.stage, scope: read.sangong }).join('·');

/** `县级工商联2023年`, as a title names what it covers. */
export const covers = ({ chosen }: Overview, type: string) => {
	const named = idsOf(levels)
		.filter((level) => chosen.some((row) => row.level === level))
		.map((level) => levels[level]);
	return `${named.join('、')}${type}${yearWords(chosen.map((row) => row.year))}`;
};
