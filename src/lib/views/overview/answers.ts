import type { Engine, QueryOptions } from '../../engine/engine';
import { levels } from '../../model/terms';
import { ask } from '../../query/ask';
import type { CollectedRow } from '../../query/lists/collected';
import type { Answer, Keys, Value } from '../../query/question';
import type { Where } from '../../query/where';
import { idsOf } from '../../util/ids';
import { together } from '../../util/together';
import { yearWords } from '../title';

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
	readonly sangong: readonly UnitYear[];
	readonly expenditureChange: readonly Change[];
	readonly rateChange: readonly Change[];
	readonly sangongChange: readonly Change[];
}

/** What the figures, cards and sentences of 总览 are made from. */
export interface Overview {
	readonly chosen: readonly CollectedRow[];
	/** `adjusted` or `initial`. */
	readonly budget: string;
	/** Several levels or years: no range is formed across them. */
	readonly mixed: boolean;
	readonly reports: number;
	readonly answers: Answers;
}

/** Asks all of it at once; only unit-years with a report are kept. */
export async function askAnswers(
	engine: Engine,
	where: Where,
	chosen: readonly CollectedRow[],
	budget: string,
	options?: QueryOptions
): Promise<Answers> {
	const by = ['unit', 'year'] as const;
	const years = [...new Set(chosen.map((row) => row.year))];
	const both = [...new Set(years.flatMap((year) => [year - 1, year]))].sort().map(String);
	const now = { ...where, year: years.map(String) };
	const one = async (
		metric: 'expenditure' | 'score_total' | 'grade' | 'basic_share' | 'project_share'
	) => inOrder(chosen, await ask(engine, { metric, by, where: now }, options));
	const rate = async (on: 'adjusted' | 'initial') => {
		const question = { metric: 'execution_rate', by, where: now, params: { budget: on } } as const;
		return inOrder(chosen, await ask(engine, question, options));
	};
	const change = async (of: 'expenditure' | 'execution_rate' | 'sangong', params = {}) => {
		const question = { metric: 'year_on_year', of, by, where: now, params } as const;
		return inOrder(chosen, await ask(engine, question, options));
	};
	return together({
		expenditure: one('expenditure'),
		adjusted: rate('adjusted'),
		initial: rate('initial'),
		score: one('score_total'),
		grade: one('grade'),
		basic: one('basic_share'),
		project: one('project_share'),
		sangong: ask(engine, { metric: 'sangong', by, where: { ...where, year: both } }, options),
		expenditureChange: change('expenditure'),
		rateChange: change('execution_rate', { budget }),
		sangongChange: change('sangong')
	});
}

function inOrder<R extends UnitYear>(
	chosen: readonly CollectedRow[],
	rows: readonly R[]
): readonly R[] {
	const found = new Map(rows.map((row) => [`${row.unit} ${row.year}`, row]));
	return chosen.flatMap(({ unit_id, year }) => found.get(`${unit_id} ${year}`) ?? []);
}

/** The execution rates on the budget in force. */
export const rates = ({ answers, budget }: Overview) =>
	budget === 'initial' ? answers.initial : answers.adjusted;

/** The name a unit is read by; with its year where the years differ. */
export function nameOf({ chosen }: Overview, unit: string): string {
	const row = chosen.find(({ unit_id }) => unit_id === unit);
	const several = new Set(chosen.map(({ year }) => year)).size > 1;
	return row === undefined ? unit : several ? `${row.short_name} ${row.year}年` : row.short_name;
}

/** `县级工商联2023年`, as a title names what it covers. */
export const covers = ({ chosen }: Overview, type: string) => {
	const named = idsOf(levels)
		.filter((level) => chosen.some((row) => row.level === level))
		.map((level) => levels[level]);
	return `${named.join('、')}${type}${yearWords(chosen.map((row) => row.year))}`;
};
