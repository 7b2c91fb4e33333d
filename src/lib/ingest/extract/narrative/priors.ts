import type { Decimal } from 'decimal.js';
import type { Said } from './claims';
import type { Entry, Ledger } from './ledger';
import { unitOf, type Quantity } from './quantity';

/** A change on the year before as printed, amount or rate. */
export interface Change {
	readonly of: Entry;
	readonly kind: 'change' | 'change_rate' | 'unchanged';
	/** Null of a change by 0 whose words say neither. */
	readonly way: 'up' | 'down' | null;
	readonly value: Decimal;
	readonly printed: string;
	readonly unit: string;
	readonly locator: string;
	readonly certain: boolean;
	readonly note: string | null;
	readonly why: string;
	reason: string | null;
}

/** The same of the year before. */
export const yearBefore = (quantity: Quantity): Quantity => ({
	...quantity,
	year: quantity.year - 1
});

/** What was there before a change. */
export const before = ({ of, way, value }: Pick<Change, 'of' | 'way' | 'value'>): Decimal =>
	way === 'down' ? of.value.plus(value) : of.value.minus(value);

/** The claims of changes. What the report does not state of the year before is derived from them. */
export function priors(changes: readonly Change[], ledger: Ledger): readonly Said[] {
	for (const change of changes) if (change.kind !== 'change_rate') deriveBefore(change, ledger);
	return changes.filter(({ kind }) => kind !== 'unchanged').map(saidOf);
}

function deriveBefore(change: Change, ledger: Ledger): void {
	const { of, unit, locator } = change;
	const quantity = yearBefore(of.quantity);
	if (ledger.find(quantity)?.basis === 'stated') return;
	const same = change.kind === 'unchanged';
	const value = before(change);
	if (value.isNegative() || (!same && factorless(unit) !== factorless(of.unit))) return;
	ledger.add(
		{
			quantity,
			value,
			printed: same ? of.printed : `${of.printed} | ${change.printed}`,
			unit: of.unit,
			basis: 'derived',
			note: same ? '原文称与上年持平' : '由本年数与增减额推算',
			why: change.why,
			operand: of,
			certain: of.certain && change.certain
		},
		[...new Set([of.locators[0] ?? locator, locator])]
	);
}

/** People are counted in 人 and 名 alike. */
const factorless = (unit: string) => (/^(?:人|名|位)$/.test(unit) ? '人' : unit);

function saidOf(change: Change): Said {
	const { of, way, value, printed, unit, locator, certain, note, why, reason } = change;
	const rate = change.kind === 'change_rate';
	return {
		kind: rate ? 'change_rate' : 'change',
		target: of.quantity,
		entry: of,
		bases: [yearBefore(of.quantity)],
		needsBase: false,
		direction: way,
		value,
		unit: rate ? '%' : unitOf(of.quantity.subject) === '元' ? '元' : '人',
		printed,
		printedUnit: unit,
		locator,
		why,
		note,
		certain,
		reason
	};
}
