import { Exact } from '../../../util/exact';
import type { Decimal } from 'decimal.js';
import { comparisons, directionWords, unchanged } from './changes';
import { jointChange } from '../../joint';
import type { Entry } from './ledger';
import type { Change } from './priors';
import { factorOf } from '../../../records/units';
import { isMoney, unitOf, type Printed } from './quantity';
import type { Scope } from '../../../model/terms';
import { readWords, type Reading } from './reading';
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
		const { subject = '', own = '', way = '', other } = groups.groups ?? {};
		if (/年中|^预算$|^批复/.test(subject)) return false;
		const people = /^(?:人|名)$/.test(figure.unit);
		if (!compared && !given && !(people && subject === '')) return true;
		const entries = changed(subject === '' ? own : subject, figure, state);
		if (entries.length === 0) return true;
		const told = { given, way, other, why: example };
		entries.forEach((of, index) => note(of, told, figure, value, state, index > 0));
		return true;
	}
	return false;
}

/** Words that say which way a figure went. */
interface Words {
	/** The way of words that are no direction words. */
	readonly given: 'up' | 'down' | undefined;
	readonly way: string;
	/** The other way, where neither was struck out. */
	readonly other: string | undefined;
	readonly why: string;
}

function note(
	of: Entry,
	words: Words,
	{ printed, unit, locator }: Printed,
	figure: Decimal,
	state: State,
	joint: boolean
): void {
	const rate = unit === '%';
	const factor = rate ? new Exact(1) : factorOf(unitOf(of.quantity.subject), unit);
	if (!factor) return;
	const value = figure.times(factor);
	const { way, certain, note } = wayOf(words, of, value, state);
	state.changes.push({
		of,
		kind: rate ? 'change_rate' : 'change',
		way,
		value,
		printed,
		unit,
		locator,
		certain,
		note: note ?? (joint ? jointChange : null),
		why: words.why,
		reason: null
	});
	state.changed = [...state.changed.filter((entry) => entry !== of), of];
}

/** Which way words say that a figure went; where they leave it open, the change printed before tells, and 0 has none. */
function wayOf(
	{ given, way, other }: Words,
	of: Entry,
	value: Decimal,
	{ changes }: State
): Pick<Change, 'way' | 'certain' | 'note'> {
	// What is less than last year's figure is not that figure, so it is the change.
	if (given) return { way: given, certain: given === 'down' && value.lt(of.value), note: null };
	const said = down.includes(way) ? 'down' : 'up';
	if (other === undefined) return { way: said, certain: true, note: null };
	const both = `${way}（${other}）`;
	if (value.isZero()) return { way: null, certain: true, note: `原文为“${both}”，未择其一` };
	const before = changes.findLast((change) => change.of === of && change.way !== null)?.way;
	return { way: before ?? said, certain: before !== undefined, note: `原文印作“${both}”` };
}

/** The figures that changed: those named, else those spoken of. */
function changed(named: string, { unit }: Printed, state: State): readonly Entry[] {
	if (named !== '') {
		const reading = readWords(named.replace(/^其中/, ''), state.kind, state.year);
		if (!reading || reading.measures.length === 0) return [];
		const quantities = quantitiesOf(
			{ ...reading, scope: scopeOf(reading, state), year: state.year },
			state
		);
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

/** 财政拨款 said again of what is paid from one sort of it is still of that sort. */
function scopeOf({ scope, measures }: Reading, { topic }: State): Scope | undefined {
	const again = topic?.subjects.some((subject) => measures.some((each) => each === subject));
	return again && scope === 'fiscal' && sorts.includes(topic?.scope) ? topic?.scope : scope;
}

const sorts: readonly (Scope | undefined)[] = ['general_public', 'gov_fund', 'state_capital'];

/** Reads `与上年持平`; true where the words say so. */
export function unchangedIn(lead: string, locator: string, state: State): boolean {
	const form = unchanged.find(({ words }) => words.test(lead));
	if (!form) return false;
	const named = lead
		.slice(0, lead.search(form.words))
		.replace(/^(?:本年度?|当年)?(?:预算|决算|执行|支出)?数?$/, '');
	for (const of of alike(named, state))
		state.changes.push({
			of,
			kind: 'unchanged',
			way: 'up',
			value: new Exact(0),
			printed: of.printed,
			unit: of.unit,
			locator,
			certain: true,
			note: null,
			why: form.example,
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
