import type { BreakRow } from '../../query/lists/breaks';
import type { LineChange } from '../../query/lists/line-changes';
import {
	breakWordsOf,
	breaksOf,
	breaksOfCode,
	brokenIf,
	crossed,
	crossedInto,
	firstBeyond
} from '../breaks';
import type { CellView } from '../figure';
import type { Listed } from './lines';
import { shownParts, type Divided } from './parts';
import type { Subject } from './subjects';
import type { Part, Whole } from './wholes';

type Placed = { readonly subject: Subject };

/** Where subjects stand in the records. */
const placesOf = (all: readonly Placed[]) =>
	all.map(({ subject: { unit, year } }) => ({ unit: unit.unit_id, year }));

function said(rows: readonly BreakRow[], all: readonly Placed[]): readonly string[] {
	const names = new Map(all.map(({ subject: { unit } }) => [unit.unit_id, unit.short_name]));
	return breakWordsOf(rows, (unit) => names.get(unit) ?? unit);
}

/** Where lines are not comparable between the subjects that list them. */
export function lineBreaks(breaks: readonly BreakRow[], all: readonly Listed[]): readonly string[] {
	const meant = breaks.filter((row) => {
		const listing = all.filter(({ lines }) =>
			lines.some(({ code }) => breaksOfCode(code, [row]).length > 0)
		);
		return crossed([row], placesOf(listing)).length > 0;
	});
	return said(meant, all);
}

/** Where the total or a part is not comparable between the subjects that have it. */
export function partBreaks(
	breaks: readonly BreakRow[],
	whole: Whole,
	all: readonly Divided[]
): readonly string[] {
	const having = (part: string) =>
		all.filter(({ parts }) => parts.some((one) => one.part.id === part && one.amount.value));
	const found = [
		crossed(breaksOf(whole.total, breaks), placesOf(all.filter(({ total }) => total.value))),
		...shownParts(whole, all).map(({ id, amount }) =>
			crossed(breaksOf(amount, breaks), placesOf(having(id)))
		)
	];
	return said(found.flat(), all);
}

/** The cells of one thing, one a subject, marked where they are the first of a unit beyond a break of it. */
export function brokenCells(
	breaks: readonly BreakRow[],
	all: readonly Placed[],
	cells: readonly CellView[]
): readonly CellView[] {
	if (breaks.length === 0) return cells;
	const placed = placesOf(all).flatMap((at, i) => (cells[i] ? [{ at, cell: cells[i] }] : []));
	const isBeyond = firstBeyond(
		breaks,
		placed.filter(({ cell }) => cell.value !== null).map(({ at }) => at)
	);
	return placed.map(({ at, cell }) => brokenIf(isBeyond(at), cell));
}

/** Whether the change of a line is counted across a break. */
export const isAcross = (breaks: readonly BreakRow[], { code, unit, year }: LineChange): boolean =>
	crossedInto(breaksOfCode(code, breaks), { unit, year }).length > 0;

/** Whether the change of a part is. */
export const isPartAcross = (
	breaks: readonly BreakRow[],
	{ amount }: Part,
	{ unit, year }: Subject
): boolean => crossedInto(breaksOf(amount, breaks), { unit: unit.unit_id, year }).length > 0;
