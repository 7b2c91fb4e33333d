import type { MeasureId } from '../model/measures';
import { compareBound } from './core/bound';
import { figuresAt, type Book, type Place, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import type { Figure } from './core/figure';
import { figuresOf, linesOf } from './core/lines';
import { tolerance } from './core/tolerance';

/** Lines of basic spending and the 三公 items they are part of. */
const items: Readonly<Record<string, MeasureId>> = {
	'30212': 'sangong_abroad',
	'31013': 'sangong_vehicle_purchase',
	'30231': 'sangong_vehicle_operation',
	'30217': 'sangong_reception'
};

/** 三公 is fiscal money: lines of all money may go beyond it. */
function checkLines(sheet: Sheet): readonly Outcome[] {
	return linesOf(sheet)
		.filter(({ place }) => place.scope === 'general_public' || place.scope === 'fiscal')
		.flatMap(({ lines, place }) =>
			lines.flatMap((line) => {
				const measure = items[line.code];
				const [part] = figuresOf([line]);
				const whole = measure && atScopes(sheet, measure, place, ['fiscal', place.scope]);
				return part && whole ? [compareBound(part, whole, place.year)] : [];
			})
		);
}

/** 公用经费 is mostly printed of the general public budget, 机关运行经费 without its scope, and what it holds was redefined in places. */
function checkOperating(sheet: Sheet, book: Book): readonly Outcome[] {
	return sheet.places('operating_cost').flatMap((place) => {
		const [part] = figuresAt(sheet, 'operating_cost', place);
		const scopes = [place.scope, 'fiscal', 'general_public'] as const;
		const whole = atScopes(sheet, 'public_cost', place, scopes);
		if (!part || !whole) return [];
		const outcome = compareBound(part, whole, place.year);
		const redefined = book.redefined('operating_cost', sheet.report.unit_id, place.year);
		return outcome.verdict === 'contradiction' && redefined
			? [
					{
						...outcome,
						verdict: 'scope',
						words: `${redefined.from_year}年机关运行经费口径调整：${redefined.note ?? ''}`
					}
				]
			: [outcome];
	});
}

/** The largest figure of a measure in any of these scopes. */
function atScopes(
	sheet: Sheet,
	measure: MeasureId,
	place: Place,
	scopes: readonly Place['scope'][]
): Figure | undefined {
	const all = scopes.flatMap((scope) => figuresAt(sheet, measure, { ...place, scope }));
	return all.reduce<Figure | undefined>(
		(most, each) => (most && most.value.gte(each.value) ? most : each),
		undefined
	);
}

/** I9 经济科目 ≤ 三公各项；机关运行 ≤ 公用 */
export const bounds: Check = {
	label: '分项不超过总项',
	rule: '基本支出中30212、31013、30231、30217各科目 ≤ “三公”各项；机关运行经费 ≤ 公用经费',
	tolerance: tolerance.bound,
	reasons: ['机关运行经费口径经地方调整，含部分项目支出', '两表资金口径不同'],
	run: (sheet, book) => [...checkLines(sheet), ...checkOperating(sheet, book)]
};
