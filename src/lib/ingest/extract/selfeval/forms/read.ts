import type { Candidate, CandidateOf } from '../../../candidate';
import type { Paragraph } from '../../../document';
import type { Form } from './form';
import { indicatorTable, type IndicatorRow } from './indicators';
import { moneyOf } from './money';
import { indicatorOf } from './rows';
import { summedTotal, totalOf, type Points } from './totals';

export interface Reading {
	readonly candidates: readonly Candidate[];
	/** The words of cells below the table, which may repeat the score. */
	readonly words: readonly Paragraph[];
}

/** Everything that a form states of its subject; `table` is its number among the subject's tables. */
export function readForm(form: Form, subject: string, table: number, year: number): Reading {
	const money = moneyOf(form, subject, year);
	const indicators = indicatorTable(form);
	const rows = indicators?.rows.map((row) => indicatorOf(row, subject, table, year)) ?? [];
	const entered = [...money, ...rows];
	const printed = rows.length > 0 ? indicators?.total : undefined;
	const total = printed
		? totalOf(printed, subject, year)
		: summedTotal(executionIn(money), pointsOf(indicators?.rows ?? [], rows), subject, year);
	const words = indicators?.after.flat().filter(({ text }) => text !== '') ?? [];
	return {
		candidates: total ? [...entered, total] : entered,
		words: words.map(({ text, locator }) => ({
			kind: 'paragraph',
			text,
			places: [{ from: 0, locator }]
		}))
	};
}

const executionIn = (money: readonly Candidate[]): readonly Points[] =>
	money.flatMap(({ table, row, certain }) => {
		if (table !== 'score') return [];
		const locator = row.locator?.split(' ').at(-1) ?? '';
		return [{ weight: row.weight, value: row.value, locator, certain }];
	});

const pointsOf = (
	rows: readonly IndicatorRow[],
	entered: readonly CandidateOf<'indicator'>[]
): readonly Points[] =>
	entered.map(({ row, certain }, index) => {
		const locator = rows[index]?.cells.get('score')?.locator ?? '';
		return { weight: row.weight, value: row.score, locator, certain };
	});
