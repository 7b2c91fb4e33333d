import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import { Exact } from '../../util/exact';
import { groupBy } from '../../util/group';
import type { Sheet } from '../core/book';
import type { Figure } from '../core/figure';

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
	/** The items that make the total: the parts where all are printed, else execution and the indicators. */
	readonly items: readonly Item[];
}

/** The subjects that a report scores. */
export function subjectsOf(sheet: Sheet): readonly Subject[] {
	const scores = sheet.score.filter(({ basis, part }) => basis === 'stated' && part !== 'mean');
	const indicators = groupBy(sheet.indicator, ({ subject }) => subject);
	const named = groupBy(scores, ({ subject }) => subject);
	return [...new Set([...named.keys(), ...indicators.keys()])].map((id) => {
		const rows = named.get(id) ?? [];
		const table = scoredTable(indicators.get(id) ?? []);
		return {
			year: rows[0]?.year ?? table[0]?.year ?? sheet.report.year,
			total: rows.find(({ part }) => part === 'total'),
			items: itemsOf(rows, table)
		};
	});
}

/** Of several tables of a subject, the one that prints scores. */
function scoredTable(rows: readonly RowOf<'indicator'>[]): readonly RowOf<'indicator'>[] {
	const tables = [...groupBy(rows, ({ table }) => table).values()];
	return tables.find((table) => table.some(({ score }) => score !== null)) ?? [];
}

function itemsOf(
	scores: readonly RowOf<'score'>[],
	indicators: readonly RowOf<'indicator'>[]
): readonly Item[] {
	const parts = scores.filter(({ part }) => part !== 'total');
	const kept = indicators.length > 0 ? parts.filter(({ part }) => part === 'execution') : parts;
	return [
		...kept.map((row) => itemOf(row, row.part_label ?? '', row.value)),
		...indicators.map((row) => itemOf(row, row.level3, row.score))
	];
}

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
