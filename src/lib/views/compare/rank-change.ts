import { Exact } from '../../util/exact';
import { countCell, textCell } from '../cells';
import type { CellView } from '../figure';
import { named } from '../named';
import { ranked } from '../ranking';
import { nameOf, type Compared, type UnitYear } from './answers';

/** One unit on both budgets. */
export interface OnBoth {
	readonly initial: UnitYear;
	readonly adjusted: UnitYear;
}

/** The places of a unit among those of its level that have both rates. */
export interface Places {
	readonly initial: number;
	readonly adjusted: number;
}

/** The places on either budget by unit; none where a level has one unit only, or a rate rests on a tiny base. */
export function placesOf(
	{ units }: Compared,
	pairs: readonly OnBoth[]
): ReadonlyMap<string, Places> {
	const both = pairs.filter(({ initial, adjusted }) => hasPlace(initial) && hasPlace(adjusted));
	const levels = new Set(both.map(({ adjusted }) => units.get(adjusted.unit)?.level));
	const found = [...levels].flatMap((level) => {
		const own = both.filter(({ adjusted }) => units.get(adjusted.unit)?.level === level);
		if (own.length < 2) return [];
		const [initial, adjusted] = (['initial', 'adjusted'] as const).map(
			(side) =>
				new Map(ranked(own.map((pair) => pair[side])).map(({ row, rank }) => [row.unit, rank ?? 0]))
		) as [Map<string, number>, Map<string, number>];
		return own.map(({ adjusted: { unit } }) => {
			const places = { initial: initial.get(unit) ?? 0, adjusted: adjusted.get(unit) ?? 0 };
			return [unit, places] as const;
		});
	});
	return new Map(found);
}

const hasPlace = ({ value, small_base }: UnitYear) => value !== null && !small_base;

/** Place on the initial budget, on the adjusted one, and what changes from the one to the other. */
export function placeCells(places: Places | undefined): readonly CellView[] {
	if (!places) return [textCell('不排位'), textCell('不排位'), textCell('')];
	const { initial, adjusted } = places;
	return [countCell(initial), countCell(adjusted), textCell(changeWord(places))];
}

function changeWord({ initial, adjusted }: Places): string {
	if (initial === adjusted) return '不变';
	return initial > adjusted ? `升${initial - adjusted}位` : `降${adjusted - initial}位`;
}

/** Who rises from the initial to the adjusted budget, and of these who has less budget to show for it. */
export function riseSentence(
	answers: Compared,
	pairs: readonly OnBoth[],
	places: ReadonlyMap<string, Places>
): string {
	if (places.size === 0) return '';
	const rising = pairs.filter(({ adjusted: { unit } }) => {
		const own = places.get(unit);
		return own !== undefined && own.adjusted < own.initial;
	});
	if (rising.length === 0) return '改按全年预算，没有单位位次上升。';
	const cut = rising.filter(({ initial, adjusted }) =>
		new Exact(adjusted.denominator ?? 0).lt(initial.denominator ?? 0)
	);
	const names = (all: readonly OnBoth[]) =>
		named(
			all.map(({ adjusted }) => nameOf(answers, adjusted.unit)),
			{ most: 6 }
		);
	const why =
		cut.length === 0
			? '其全年预算均不少于年初预算'
			: `其中${names(cut)}的全年预算少于年初预算，支出未变而执行率升高`;
	return `改按全年预算，位次上升的为${names(rising)}；${why}。`;
}
