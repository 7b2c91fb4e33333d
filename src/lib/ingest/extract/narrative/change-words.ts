import { Exact } from '../../../util/exact';
import type { Decimal } from 'decimal.js';
import { comparisons, directionWords, unchanged } from './changes';
import type { Entry } from './ledger';
import { factorOf } from '../../../records/units';
import { isMoney, unitOf, type Printed } from './quantity';
import { readWords } from './reading';
import type { State } from './state';
import { quantitiesOf } from './statements';

const down: readonly string[] = directionWords.down;

/** Reads a change on the year before; true where the words are of a change, read or not. */
export function changeIn(
	lead: string,
	figure: Printed,
	value: Decimal,
	state: State,
	compared: boolean
): boolean {
	for (const { words, way: given, example } of comparisons) {
		const groups = words.exec(lead);
		if (!groups) continue;
		const { subject = '', own = '', way = '' } = groups.groups ?? {};
		if (/年中|^预算$|^批复/.test(subject)) return false;
		const people = /^(?:人|名)$/.test(figure.unit);
		if (!compared && !given && !(people && subject === '')) return true;
		const entries = changed(subject === '' ? own : subject, figure, state);
		if (entries.length === 0) return true;
		const direction = given ?? (down.includes(way) ? 'down' : 'up');
		for (const of of entries)
			note(of, direction, figure, value, state, example, entries.length > 1, !given);
		return true;
	}
	return false;
}

function note(
	of: Entry,
	way: 'up' | 'down',
	{ printed, unit, locator }: Printed,
	value: Decimal,
	state: State,
	why: string,
	joint: boolean,
	certain: boolean
): void {
	const rate = unit === '%';
	const factor = rate ? new Exact(1) : factorOf(unitOf(of.quantity.subject), unit);
	if (!factor) return;
	state.changes.push({
		of,
		kind: rate ? 'change_rate' : 'change',
		way,
		value: value.times(factor),
		printed,
		unit,
		locator,
		certain,
		note: joint ? '同处并列：收、支总计同一表述' : null,
		why,
		reason: null
	});
	state.changed = [...state.changed.filter((entry) => entry !== of), of];
}

/** The figures that changed: those named, else those spoken of. */
function changed(named: string, { unit }: Printed, state: State): readonly Entry[] {
	if (named !== '') {
		const reading = readWords(named.replace(/^其中/, ''), state.kind, state.year);
		if (!reading || reading.measures.length === 0) return [];
		const quantities = quantitiesOf({ ...reading, year: state.year }, state);
		const entries = quantities.flatMap((quantity) => state.ledger.find(quantity) ?? []);
		const [first] = entries;
		if (first)
			state.topic = {
				subjects: entries.map((entry) => entry.quantity.subject),
				scope: first.quantity.scope,
				stage: first.quantity.stage,
				year: state.year,
				entries
			};
		return entries;
	}
	const entries = state.topic?.entries ?? [];
	return entries.filter(
		({ quantity }) =>
			quantity.year === state.year &&
			(unit === '%' || isMoney(quantity.subject) === /元$/.test(unit))
	);
}

/** Reads `与上年持平`; true where the words say so. */
export function unchangedIn(lead: string, locator: string, state: State): boolean {
	const found = unchanged.exec(lead);
	if (!found) return false;
	const named = lead.slice(0, found.index).replace(/^本年数/, '');
	for (const of of alike(named, state))
		state.changes.push({
			of,
			kind: 'unchanged',
			way: 'up',
			value: new Exact(0),
			printed: of.printed,
			unit: of.unit,
			locator,
			certain: of.value.isZero(),
			note: null,
			why: '与上年持平',
			reason: null
		});
	return true;
}

function alike(named: string, state: State): readonly Entry[] {
	if (named !== '') return changed(named, { printed: '', unit: '%', locator: '' }, state);
	const current = state.sentence.filter(({ quantity }) => quantity.year === state.year);
	if (current.length === 0) return state.topic?.entries ?? [];
	const counts = current.every(({ quantity }) => !isMoney(quantity.subject));
	return counts ? state.stated : current.slice(-1);
}
