import type { Decimal } from 'decimal.js';
import { factorOf } from '../../../records/units';
import { readFigure } from '../../../records/figures';
import { candidate, type CandidateOf } from '../../candidate';
import { noteOf } from '../../joint';
import { idOf, isLine, unitOf, type Printed, type Quantity } from './quantity';

/** A quantity with the value that a report states or that follows from what it states. */
export interface Entry {
	readonly quantity: Quantity;
	readonly value: Decimal;
	readonly printed: string;
	readonly unit: string;
	readonly basis: 'stated' | 'derived';
	note: string | null;
	readonly why: string;
	/** What it was worked out from. */
	readonly operand?: Entry;
	certain: boolean;
	readonly locators: string[];
}

/** The value of printed figures in the unit of what they state; undefined if they do not fit it. */
export function valueOf(
	{ subject }: Pick<Quantity, 'subject'>,
	{ printed, unit }: Pick<Printed, 'printed' | 'unit'>
): Decimal | undefined {
	const figure = readFigure(printed);
	const factor = factorOf(unitOf(subject), unit);
	return figure && factor ? figure.times(factor) : undefined;
}

/** What has been read so far, equal statements once with all their places. */
export class Ledger {
	readonly entries: Entry[] = [];
	readonly #byQuantity = new Map<string, Entry[]>();

	add(entry: Omit<Entry, 'locators'>, locators: readonly string[]): Entry {
		const id = idOf(entry.quantity);
		const known = this.#byQuantity.get(id) ?? [];
		const same = known.find(
			(each) =>
				each.basis === entry.basis &&
				each.value.eq(entry.value) &&
				called(each.quantity) === called(entry.quantity)
		);
		if (same) {
			same.locators.push(...locators);
			same.certain ||= entry.certain;
			same.note = noteOf(same.note, entry.note);
			this.#byQuantity.set(id, [...known.filter((each) => each !== same), same]);
			return same;
		}
		const added = { ...entry, locators: [...locators] };
		this.entries.push(added);
		this.#byQuantity.set(id, [...known, added]);
		return added;
	}

	/** The last statement of a quantity. */
	find(quantity: Quantity): Entry | undefined {
		return this.#byQuantity.get(idOf(quantity))?.at(-1);
	}
}

const called = ({ subject }: Quantity) =>
	isLine(subject) ? `${subject.path ?? ''}/${subject.name}` : '';

/** The candidate of an entry. */
export function candidateOf(entry: Entry): CandidateOf<'observation'> | CandidateOf<'spending'> {
	const { operand } = entry;
	return { ...stating(entry), ...(operand ? { operand: stating(operand).key } : {}) };
}

function stating(entry: Entry): CandidateOf<'observation'> | CandidateOf<'spending'> {
	const { quantity, value, basis, printed, unit, locators, note, why, certain } = entry;
	const { subject, year, stage, scope } = quantity;
	const tail = {
		value: value.toFixed(2),
		basis,
		absence: null,
		printed,
		printed_unit: unit,
		locator: inOrder(locators),
		note
	} as const;
	if (!isLine(subject))
		return candidate(
			'observation',
			{ year, measure: subject, stage, scope, fund: null, ...tail },
			why,
			certain
		);
	const { classification, code, name, path } = subject;
	return candidate(
		'spending',
		{
			year,
			subject: 'whole',
			classification,
			code,
			code_basis: 'mapped',
			name,
			path,
			stage,
			scope,
			...tail
		},
		why,
		certain
	);
}

const numeral = (place: string) => Number(/\d+/.exec(place)?.[0] ?? 0);

/** Places in reading order. */
export const inOrder = (places: readonly string[]) =>
	[...places].sort((a, b) => numeral(a) - numeral(b)).join(' ');
