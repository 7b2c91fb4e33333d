import { isLine, type Line, type Printed, type Quantity } from './quantity';
import { adjustments } from './changes';
import { classLine, economicLine, lineOf, pathIn } from './lines';
import { jointFigure } from '../../joint';
import { valueOf, type Entry } from './ledger';
import { before, yearBefore } from './priors';
import { readWords, type Reading } from './reading';
import type { Segment } from './segments';
import type { State } from './state';
import { budgeted, placed, type Topic } from './topic';
import type { Stage } from '../../../model/terms';

const budgets: readonly (Stage | undefined)[] = ['initial', 'adjusted', 'budget'];

/** The stage of a figure: as said, else that of the whole it is a part of, else the usual one. */
function stageOf({ stage, budget }: Pick<Reading, 'stage' | 'budget'>, state: State): Stage {
	const around = state.head?.stage;
	if (stage) return stage;
	if (budget) return around && budgets.includes(around) ? around : 'budget';
	return around ?? state.usual;
}

/** What a reading is of. */
export function quantitiesOf(reading: Reading, state: State): readonly Quantity[] {
	const stage = stageOf(reading, state);
	const year = reading.year ?? (reading.measures.length === 0 ? state.topic?.year : undefined);
	const when = { year: year ?? state.year, stage };
	if (reading.measures.length > 0)
		return reading.measures.map((measure) => {
			const around = state.head && !/^revenue_/.test(measure) ? state.head.scope : state.around;
			const at = placed(measure, reading.scope, around, reading.total, state.sangong);
			return { ...when, subject: at.measure, scope: at.scope };
		});
	if (!state.topic) {
		const scope = state.around ?? 'all';
		return reading.whole && !state.listed ? [{ ...when, subject: 'expenditure', scope }] : [];
	}
	const { subjects, scope } = state.topic;
	return [...new Set(subjects.map(budgeted))].map((subject) => ({ ...when, subject, scope }));
}

/** What is spoken of from then on. */
export function topicOf(
	reading: Reading,
	state: State,
	entries: readonly Entry[]
): Topic | undefined {
	const quantities =
		entries.length > 0 ? entries.map(({ quantity }) => quantity) : quantitiesOf(reading, state);
	const [first] = quantities;
	if (!first) return undefined;
	const subjects = quantities.map(({ subject }) => subject);
	return { subjects, scope: first.scope, stage: first.stage, year: first.year, entries };
}

/** The topic that words with （类）（款）（项） name; null where they name a line of unknown code. */
export function lineTopic(words: string, state: State): Topic | null | undefined {
	const path = pathIn(words, state.path);
	if (!path) return undefined;
	state.path = path;
	state.listed = true;
	const line = lineOf(path);
	return line ? topicOfLine(line, state) : null;
}

const topicOfLine = (line: Line, state: State): Topic => ({
	subjects: [line],
	scope: state.head?.scope ?? state.around ?? 'all',
	stage: undefined,
	year: state.year,
	entries: []
});

/** Reads a statement of an amount. */
export function statement(
	segment: Segment,
	lead: string,
	figure: Printed,
	state: State,
	economic: boolean
): void {
	if (segment.aside && asideOf(segment, lead, figure, state)) return;
	const adjusted = adjustments.find(({ words }) => words.test(lead));
	if (adjusted) {
		const quantity = {
			subject: 'budget_adjustment',
			year: state.year,
			stage: 'adjusted',
			scope: state.around ?? 'all'
		} as const;
		const negative = adjusted.way === 'down';
		state.state(quantity, figure, '年中调整', { negative, note: negative ? '原文为调减' : null });
		return;
	}
	const known = economic ? economicLine(lead) : undefined;
	const line = known ?? namedLine(lead, segment, state);
	if (line === null) {
		state.topic = undefined;
		return;
	}
	if (line) {
		const staged = readWords(lead.replace(/.*）/, ''), state.kind, state.year);
		const stage = stageOf({ stage: staged?.stage, budget: false }, state);
		const topic = topicOfLine(line, state);
		const quantity = { subject: line, year: state.year, stage, scope: topic.scope };
		const entry = state.state(quantity, figure, known ? '经济分类' : '功能分类');
		state.topic = { ...topic, stage, entries: entry ? [entry] : [] };
		return;
	}
	const part = state.head !== undefined;
	const reading = readWords(lead, state.kind, state.year, { part });
	const forced =
		reading &&
		segment.after === '：' &&
		state.topic &&
		isLine(state.topic.subjects[0] ?? 'revenue');
	const quantities = reading
		? quantitiesOf(forced ? { ...reading, measures: [] } : reading, state)
		: [];
	if (!reading || quantities.length === 0) {
		state.topic = undefined;
		return;
	}
	const entries = quantities.flatMap((each, index) => {
		const carried =
			/^包?含.*结转/.test(segment.tail) && each.subject === 'expenditure' && each.stage === 'final';
		const quantity = carried ? { ...each, subject: 'expenditure_total' as const } : each;
		const why = reading.measures.length > 0 ? '名称与金额' : '承前';
		const note = index > 0 ? jointFigure : carried ? '含年末结转结余' : null;
		return state.state(quantity, figure, why, { certain: reading.certain, note }) ?? [];
	});
	if (!segment.aside) state.topic = topicOf(reading, state, entries);
}

/** A line named right before its figure; null where it is one of unknown code. */
function namedLine(lead: string, segment: Segment, state: State): Line | null | undefined {
	const topic = lineTopic(lead, state);
	if (topic === null) return null;
	const subject = topic?.subjects[0];
	if (subject !== undefined) return isLine(subject) ? subject : undefined;
	return segment.aside ? undefined : classLine(lead, state.listed);
}

/** `增加2.00万元（上年仅安排1.00万元）`: last year's figure, where it fits the change before it. */
function beforeOf(figure: Printed, state: State): true {
	const change = state.changes.findLast(({ kind }) => kind === 'change');
	const quantity = change && yearBefore(change.of.quantity);
	const value = quantity && valueOf(quantity, figure);
	if (change && value && before(change).eq(value)) state.state(quantity, figure, '括注上年数');
	return true;
}

/** `（其中财政预算项目2个，支出合计3.00万元）`: what of the figure before is paid by the treasury. */
function asideOf(segment: Segment, lead: string, figure: Printed, state: State): boolean {
	if (/^(?:上一?年|去年)/.test(lead)) return beforeOf(figure, state);
	const subject = state.topic?.subjects[0];
	const fiscal = state.asideFiscal || /^财政/.test(lead);
	if (!fiscal || subject === undefined || !/^(?:财政.*)?(?:支出)?(?:合计|共计|金额)?$/.test(lead))
		return false;
	const { year, stage = state.usual } = state.topic ?? { year: state.year };
	state.state({ subject, year, stage, scope: 'fiscal' }, figure, '其中财政', {
		note: '其中财政预算部分'
	});
	return true;
}
