import type { Decimal } from 'decimal.js';
import { Exact } from '../../../util/exact';
import { candidate, type CandidateOf, type Draft } from '../../candidate';
import { slotOf } from '../../slot';
import { candidateOf, inOrder, type Entry, type Ledger } from './ledger';
import { noteOf } from '../../joint';
import type { Quantity } from './quantity';

type Row = Draft<'claim'>;

/** A derived figure as printed. What it is of may be stated further down, so it is looked up at the end. */
export interface Said {
	readonly kind: Row['kind'];
	readonly target: Quantity;
	/** The statement itself that it is of, where one quantity has several. */
	readonly entry?: Entry;
	/** What it may be based on, the first that is stated counts; none where it names no base. */
	readonly bases: readonly Quantity[];
	/** A claim of this sort says nothing without its base. */
	readonly needsBase: boolean;
	readonly direction: Row['direction'];
	readonly value: Decimal;
	readonly unit: Row['unit'];
	readonly printed: string;
	readonly printedUnit: string;
	readonly locator: string;
	readonly why: string;
	readonly note: string | null;
	readonly certain: boolean;
	reason: string | null;
}

/** The candidates of claims, equal ones once with all their places. */
export function claimsOf(said: readonly Said[], ledger: Ledger): readonly CandidateOf<'claim'>[] {
	const found = new Map<string, Found>();
	for (const each of said) {
		const target = each.entry ?? ledger.find(each.target);
		const base = baseOf(each, target, ledger);
		if (!target || (each.needsBase && !base)) continue;
		const made = { ...claimOf(each, target, base), ...(base ? {} : seeking(each)) };
		const known = found.get(made.key);
		if (!known) found.set(made.key, { claim: made, places: [each.locator], note: each.note });
		else {
			known.places.push(each.locator);
			known.note = noteOf(known.note, each.note);
		}
	}
	return [...found.values()].map(({ claim, places, note }) => ({
		...claim,
		row: { ...claim.row, locator: inOrder(places), note }
	}));
}

interface Found {
	readonly claim: CandidateOf<'claim'>;
	readonly places: string[];
	note: string | null;
}

function baseOf(said: Said, target: Entry | undefined, ledger: Ledger): Entry | undefined {
	const stated = said.bases
		.map((quantity) => ledger.find(quantity))
		.filter((entry) => entry !== undefined && entry !== target);
	if (said.kind !== 'share' || !target) return stated[0];
	const fits = stated.find((entry) => {
		if (!entry || entry.value.isZero()) return false;
		const share = target.value.div(entry.value).times(100);
		return share.minus(said.value).abs().lte('0.011');
	});
	return fits ?? stated[0];
}

/** What an execution rate may be of, where the sentences do not state it. */
const seeking = ({ kind, bases }: Said): Pick<CandidateOf<'claim'>, 'seeks'> =>
	kind === 'execution'
		? { seeks: bases.flatMap((quantity) => slotOf(candidateOf(unknown(quantity))) ?? []) }
		: {};

const unknown = (quantity: Quantity): Entry => ({
	...{ quantity, value: new Exact(0), printed: '', unit: '', basis: 'stated', note: null },
	...{ why: '', certain: true, locators: [] }
});

const claimOf = (said: Said, target: Entry, base: Entry | undefined) =>
	candidate(
		'claim',
		{
			year: target.quantity.year,
			kind: said.kind,
			target: candidateOf(target).key,
			base: base ? candidateOf(base).key : null,
			direction: said.direction,
			value: /[%分]/.test(said.unit) ? said.printed.replaceAll(',', '') : said.value.toFixed(2),
			unit: said.unit,
			reason: said.reason,
			basis: 'stated',
			absence: null,
			printed: said.printed,
			printed_unit: said.printedUnit,
			locator: said.locator,
			note: said.note
		},
		said.why,
		said.certain && target.certain && (base?.certain ?? true)
	);
