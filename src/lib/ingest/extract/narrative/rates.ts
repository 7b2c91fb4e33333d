import type { Decimal } from 'decimal.js';
import type { Quantity, Printed } from './quantity';
import { readWords } from './reading';
import { relations, type Relation } from './relations';
import type { Segment } from './segments';
import type { State } from './state';
import { quantitiesOf } from './statements';
import { budgeted, totalOf } from './topic';

/** Reads a percentage or points by the words before it. */
export function rateIn(
	segment: Segment,
	lead: string,
	figure: Printed,
	value: Decimal,
	state: State
): void {
	const relation = relations.find(({ words, unit }) => unit === figure.unit && words.test(lead));
	if (!relation) return;
	const named = relation.words.exec(lead)?.[1] ?? '';
	const target =
		relation.kind === 'share' ? spokenOf(state) : targetOf(relation, named, segment, state);
	if (!target) return;
	const bases =
		relation.kind === 'share' ? shareBases(named, target, state) : basesOf(relation, target);
	if (!bases) return;
	const adjustment = state.ledger.find({
		...target,
		subject: 'budget_adjustment',
		stage: 'adjusted'
	});
	state.claims.push({
		kind: relation.kind,
		target,
		bases,
		needsBase: !['execution'].includes(relation.kind),
		direction:
			relation.kind === 'adjustment' && adjustment
				? adjustment.value.isNegative()
					? 'down'
					: 'up'
				: null,
		value,
		unit: relation.unit,
		printed: figure.printed,
		printedUnit: figure.unit,
		locator: figure.locator,
		why: relation.example,
		note: null,
		certain: true,
		reason: null
	});
}

/** The last figure spoken of. */
function spokenOf(state: State): Quantity | undefined {
	return state.topic?.entries.at(-1)?.quantity;
}

function targetOf(
	{ kind }: Relation,
	named: string,
	{ after }: Segment,
	state: State
): Quantity | undefined {
	const stage = kind === 'adjustment' ? 'adjusted' : 'final';
	if (kind === 'points')
		return { subject: 'expenditure', year: state.year, stage, scope: state.around ?? 'all' };
	if (named !== '') {
		const reading = readWords(named, state.kind, state.year);
		if (!reading || reading.measures.length === 0)
			return wholeOf(reading !== undefined, stage, state);
		const [quantity] = quantitiesOf(reading, state);
		return quantity && { ...quantity, subject: budgeted(quantity.subject), stage };
	}
	const topic = after === '；' && state.head ? state.head : state.topic;
	const subject = topic?.subjects[0];
	if (!topic || subject === undefined) return wholeOf(true, stage, state);
	if (kind === 'carryover')
		return { subject: 'carryover_out', year: topic.year, stage: 'final', scope: topic.scope };
	const total = topic.entries.find(
		({ quantity }) =>
			quantity.subject === 'expenditure_total' && kind === 'variance' && quantity.stage === 'final'
	);
	if (total) return total.quantity;
	return { subject: budgeted(subject), year: topic.year, stage, scope: topic.scope };
}

const wholeOf = (
	known: boolean,
	stage: 'adjusted' | 'final',
	state: State
): Quantity | undefined =>
	known && !state.listed
		? { subject: 'expenditure', year: state.year, stage, scope: state.around ?? 'all' }
		: undefined;

function basesOf({ kind, base = [] }: Relation, target: Quantity): readonly Quantity[] {
	const subject =
		kind === 'carryover' || target.subject === 'expenditure_total' ? 'expenditure' : target.subject;
	return base.map((stage) => ({ ...target, subject, stage }));
}

/** What a share may be of; undefined where it names something unknown. */
function shareBases(
	named: string,
	target: Quantity,
	state: State
): readonly Quantity[] | undefined {
	if (named !== '') {
		const reading = readWords(named, state.kind, state.year);
		if (!reading || reading.measures.length === 0) return undefined;
		return quantitiesOf(reading, state).flatMap((quantity) => {
			const base = { ...quantity, year: target.year, stage: target.stage };
			return [base, { ...base, scope: reading.scope ?? 'all' }, { ...base, scope: target.scope }];
		});
	}
	const { head } = state;
	const headed = (head?.subjects ?? []).map((subject) => ({
		...target,
		subject,
		scope: head?.scope ?? target.scope
	}));
	const total = totalOf(target.subject);
	return total ? [...headed, { ...target, subject: total }] : headed;
}
