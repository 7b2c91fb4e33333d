import type { MeasureId } from '../../model/measures';
import type { Book, RecordRow, Sheet } from '../core/book';
import { figureOf, type Figure } from '../core/figure';
import { nameOf } from '../core/words';

/** Measures that are taken for one another. */
const kin: readonly (readonly MeasureId[])[] = [
	['expenditure', 'expenditure_total', 'revenue', 'revenue_total']
];

/** What may stand in a row's place: the same quantity in another stage or scope, or one that is taken for it. */
export function alternativesOf(row: RecordRow, sheet: Sheet): readonly Alternative[] {
	const others = likes(row, sheet).filter(
		(other) => other.row_id !== row.row_id && other.basis === 'stated'
	);
	return others.flatMap((other) => {
		const figure = figureOf(other);
		return figure ? [{ figure, name: nameOf(other) }] : [];
	});
}

export interface Alternative {
	readonly figure: Figure;
	readonly name: string;
}

function likes(row: RecordRow, sheet: Sheet) {
	if ('measure' in row) {
		const measures = kin.find((set) => set.includes(row.measure)) ?? [row.measure];
		return sheet.observation.filter(
			(each) => measures.includes(each.measure) && each.year === row.year && each.fund === row.fund
		);
	}
	if ('classification' in row)
		return sheet.spending.filter(
			(each) =>
				each.classification === row.classification &&
				each.code === row.code &&
				each.year === row.year
		);
	if ('stage' in row)
		return sheet.project.filter(
			(each) => each.subject === row.subject && each.fund === row.fund && each.year === row.year
		);
	return [];
}

/** The row that a rate on `base` should speak of: the same measure in the same scope; undefined where it does already. */
export function standardTarget(
	target: RecordRow,
	base: RecordRow,
	sheet: Sheet,
	book: Book
): Figure | undefined {
	if (!('measure' in target) || !('measure' in base) || base.fund !== null) return undefined;
	if (target.measure === base.measure && target.scope === base.scope) return undefined;
	const { year, stage } = target;
	const [row] = sheet.stated(base.measure, { year, stage, scope: base.scope });
	return row && book.row(row.row_id) ? (figureOf(row) ?? undefined) : undefined;
}
