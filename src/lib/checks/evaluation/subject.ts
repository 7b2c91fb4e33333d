import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import { Exact } from '../../util/exact';
import { groupBy } from '../../util/group';
import type { Sheet } from '../core/book';
import type { Figure } from '../core/figure';
import { roundTo } from '../core/judge';

/** An item that was scored: a part of the score, or an indicator. */
export interface Item {
	readonly row: string;
	readonly label: string;
	readonly weight: Decimal | null;
	readonly score: Decimal | null;
}

/** What one evaluation of one subject prints. */
export interface Subject {
	readonly year: number;
	readonly total: RowOf<'score'> | undefined;
	/** The items that make the total. */
	readonly items: readonly Item[];
}

type Score = RowOf<'score'>;
type Indicator = RowOf<'indicator'>;

/** The subjects that a report scores, each evaluator's apart; indicators are the report's own. */
export function subjectsOf(sheet: Sheet): readonly Subject[] {
	const own = sheet.report.evaluator ?? 'self';
	const scores = sheet.score.filter(({ basis, part }) => basis === 'stated' && part !== 'mean');
	const named = groupBy(scores, ({ subject, evaluator }) => `${subject} ${evaluator}`);
	const listed = groupBy(sheet.indicator, ({ subject }) => `${subject} ${own}`);
	return [...new Set([...named.keys(), ...listed.keys()])].map((key) => {
		const rows = named.get(key) ?? [];
		const table = scoredTable(listed.get(key) ?? []);
		const total = rows.find(({ part }) => part === 'total');
		const year = rows[0]?.year ?? table[0]?.year ?? sheet.report.year;
		return { year, total, items: itemsOf(total, rows, table) };
	});
}

/** Of several tables of a subject, the one that prints scores. */
function scoredTable(rows: readonly Indicator[]): readonly Indicator[] {
	const tables = [...groupBy(rows, ({ table }) => table).values()];
	return tables.find((table) => table.some(({ score }) => score !== null)) ?? [];
}

/** Execution and the indicators make the total, or the indicators alone, or the parts: whichever meets it. */
function itemsOf(
	total: Score | undefined,
	scores: readonly Score[],
	indicators: readonly Indicator[]
): readonly Item[] {
	const parts = scores.filter(({ part }) => part !== 'total').map(itemOfScore);
	const execution = scores.filter(({ part }) => part === 'execution').map(itemOfScore);
	const listed = indicators.map((row) => itemOf(row, row.level3, row.score));
	const sets = listed.length > 0 ? [[...execution, ...listed], listed, parts] : [parts];
	return sets.find((items) => meets(total, items)) ?? sets[0] ?? [];
}

/** Whether the items' scores make the total, rounded to its digits. */
export function meets(total: Score | undefined, items: readonly Item[]): boolean {
	const figure = total && totalOf(total);
	const sum = items.reduce((all, { score }) => all.plus(score ?? 0), new Exact(0));
	return !!figure && roundTo(sum, figure.half.times(2)).equals(figure.value);
}

const itemOfScore = (row: Score) => itemOf(row, row.part_label ?? '', row.value);

const itemOf = (
	{ row_id, weight }: RowOf<'score'> | RowOf<'indicator'>,
	label: string,
	score: string | null
): Item => ({
	row: row_id,
	label,
	weight: weight === null ? null : new Exact(weight),
	score: score === null ? null : new Exact(score)
});

/** A total score: awarded, so exact, but rounded to its own digits where its items are finer. */
export const totalOf = (row: RowOf<'score'>): Figure | null =>
	row.value === null
		? null
		: {
				row: row.row_id,
				value: new Exact(row.value),
				half: new Exact(10).pow(-(row.value.split('.')[1]?.length ?? 0)).div(2),
				text: `${row.value}分`
			};
