import { figureIn, plainly, type Figure } from '../figures';
import { closed } from '../words/clean';
import { cutOperator, operatorOf, type Operator } from '../words/operators';

/** A target as printed, and what of it can be computed with. */
export interface Target {
	readonly operator: Operator | null;
	readonly value: string | null;
	readonly unit: string | null;
}

const nothing = { operator: null, value: null, unit: null };

/** `2024年12月10日`, `12月底`: not quantities. */
const date = /^(?:20\d\d年?)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|前|之前|以前)*$/;
const dated = /20\d\d\s*年|\d{1,2}\s*月(?!\/)/;
const calendar = ['年', '月', '日', '月底', '月份'];

/** Signs that were lost in conversion leave a mark or nothing. */
const lost = /^[?？□�\ue000-\uf8ff]+(?=\d)/;

/** The number of a target or of what came of it. */
export function quantityIn(text: string): {
	operator: Operator | null;
	figure: Figure | undefined;
} {
	const { operator, rest } = cutOperator(text.replace(lost, ''));
	const bare = rest.replace(lost, '');
	return {
		operator,
		figure: date.test(closed(bare)) && dated.test(bare) ? undefined : figureIn(bare)
	};
}

/** Money at the end of a name: `印刷费4.5万元`. */
const priced = /(\d+(?:\.\d+)?)(万元|元)$/;

/** Reads a target from its cells; one without a number may have it in the indicator's name. */
export function targetOf(
	cells: { target: string; sign: string; unit: string },
	name: string,
	actual: string
): Target {
	const { figure, operator } = quantityIn(cells.target);
	const sign = cells.sign === '' ? operator : (operatorOf(closed(cells.sign)) ?? operator);
	const unit = cells.unit === '' ? (figure?.unit ?? '') : closed(cells.unit);
	if (figure && calendar.includes(unit)) {
		const deadline = calendar.includes(unit) && dated.test(`${name} ${actual}`);
		if (deadline) return { ...nothing, unit };
	}
	if (figure && sign !== 'text')
		return { operator: sign, value: plainly(figure), unit: unit || null };
	const words = closed(cells.target);
	if (words === '' || (date.test(words) && sign !== 'text'))
		return { ...nothing, unit: unit || null };
	const price = /\d/.test(words) ? null : priced.exec(closed(name));
	if (price && priced.exec(closed(actual))?.[2] === price[2])
		return { operator: null, value: price[1] ?? null, unit: price[2] ?? null };
	return { operator: 'text', value: null, unit: unit || null };
}

/** The number of what came of a target. */
export function resultOf(actual: string, target: Target): string | null {
	const { figure } = quantityIn(actual);
	if (target.value === null) return null;
	if (figure) return plainly(figure);
	const price = priced.exec(closed(actual));
	return price && price[2] === target.unit ? (price[1] ?? null) : null;
}
