import type { MeasureId } from '../../model/measures';
import type { RowOf } from '../../model/schema';
import type { Stage } from '../../model/terms';
import { figuresAt, type Place, type Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import { figureOf, rangeOf, type Figure } from '../core/figure';
import { same } from '../core/judge';
import { nameOf } from '../core/words';

/** The table of the whole: its budget is what came in, its execution what was spent. */
export function checkWhole(sheet: Sheet): readonly Outcome[] {
	const budget = ownTotal(sheet, 'adjusted') ?? ownTotal(sheet, 'initial') ?? fundTotal(sheet);
	const executed = ownTotal(sheet, 'final');
	return [
		...(budget ? against(budget, 'revenue_total', sheet) : []),
		...(executed ? against(executed, 'expenditure', sheet) : [])
	];
}

/** The total of a table of the whole that was entered as a project; an adjusted budget printed as 0 means none. */
function ownTotal(sheet: Sheet, stage: Stage): Figure | undefined {
	const row = sheet.project.find(
		(each) =>
			each.subject === 'whole' &&
			each.fund === null &&
			each.stage === stage &&
			each.basis === 'stated'
	);
	const figure = row && figureOf(row);
	return figure && !figure.value.isZero() ? figure : undefined;
}

/** The total of a table of the whole that was entered with its funds as the body's own budget. */
function fundTotal(sheet: Sheet): Figure | undefined {
	const { year } = sheet.report;
	const hasFunds = sheet.observation.some(
		({ measure, stage, fund }) => measure === 'expenditure' && stage === 'adjusted' && fund !== null
	);
	return hasFunds
		? figuresAt(sheet, 'expenditure', { year, stage: 'adjusted', scope: 'all' })[0]
		: undefined;
}

function against(left: Figure, measure: MeasureId, sheet: Sheet): readonly Outcome[] {
	const found = whole(measure, sheet);
	if (!found) return [];
	const verdict = same(left, found);
	const base = { left, right: found.value, range: rangeOf(found), rows: [found.row] };
	if (verdict !== 'contradiction') return [{ ...base, verdict }];
	const equal = equals(left, sheet);
	const told = `${left.text}，而全部为${found.text}`;
	return equal
		? [{ ...base, verdict: 'scope', words: `仅含${nameOf(equal)}${told}` }]
		: [{ ...base, verdict, words: `表内合计${told}` }];
}

/** A measure of this year as executed, of all money or else of fiscal money. */
function whole(measure: MeasureId, sheet: Sheet): Figure | undefined {
	const place: Place = { year: sheet.report.year, stage: 'final', scope: 'all' };
	return (['all', 'fiscal', 'general_public'] as const)
		.map((scope) => figuresAt(sheet, measure, { ...place, scope })[0])
		.find((figure) => figure !== undefined);
}

/** What else of this year the report states at the same amount: that is what the table covers. */
function equals(left: Figure, sheet: Sheet): RowOf<'observation'> | undefined {
	return sheet.observation.find((row) => {
		const figure = figureOf(row);
		return (
			figure !== null &&
			row.basis === 'stated' &&
			row.year === sheet.report.year &&
			row.stage === 'final' &&
			!left.value.isZero() &&
			figure.value.equals(left.value)
		);
	});
}
