import { Exact } from '../../../util/exact';
import { changeIn, unchangedIn } from './change-words';
import { Counter } from './counts';
import { declaredIn } from './declared';
import { withBudget, withPrior } from './changes';
import type { Printed } from './quantity';
import { rateIn } from './rates';
import { readWords } from './reading';
import { Reasons } from './because';
import type { Segment } from './segments';
import type { State } from './state';
import { lineTopic, statement, topicOf } from './statements';

const reasons = /原因|^主要是|^主要由于|^由于|预期/;
/** `二是…` of a reason counted on. */
const counted = /^(?:[一二三四五六]是|其[一二三四])/;
const purposes = /主要用于(?!以下)|^用于|开支内容|具体内容|^资金用于/;
const resumes = /^列明/;
/** What follows is of other projects than those reserved for small bodies. */
const elsewhere = /^在?其他.*(?:项目|采购)中$/;
/** A limit, not an amount. */
const bound = /^(?:以内|以上|以下|左右|余|多)/;
const intoParts = /^其中|以下方面|^(?:主要)?包括|具体包括|^即$/;
const among = /(?:中|方面|情况)$/;
/** `与年初预算相比，` before the budget itself. */
const againstBudget = /^与(?:年初|全年|调整)?预算数?相比较?/;
/** `与上年相比，` before what changed, where the figure is not the change. */
const againstPrior = /^与上一?年度?相比较?/;
const functionsListed = /以下方面|支出功能|功能分类/;
const economicListed = /包括$/;

/** A unit without a number. */
const leftBlank = /^(.*[^\d多余])万元$/;

/** Reads the segments of a paragraph, sentence by sentence. */
export class Sentence {
	/** The rest of the sentence, or of this part of it, says why or what for. */
	#skipping: 'sentence' | 'part' | undefined;
	/** The figures are compared with the year before. */
	#compared = false;
	/** Economic lines are being listed. */
	#economic = false;
	/** The changes that a reason is of: those of the sentence, or of the one before where it holds none. */
	readonly #reasons = new Reasons();
	readonly #counter: Counter;

	/** `比2029年` is written 比上年. */
	readonly #yearBefore: RegExp;

	constructor(private readonly state: State) {
		this.#yearBefore = new RegExp(`(与|比|较|同)${state.year - 1}年(?:度)?`, 'g');
		this.#counter = new Counter(state);
	}

	read(segment: Segment): void {
		const { state } = this;
		if (segment.after === '。') this.#begin(segment.lead);
		if (segment.after === '；') {
			this.#counter.endPart();
			this.#economic = false;
			if (this.#skipping === 'part') this.#skipping = undefined;
		}
		const lead = segment.lead
			.replace(this.#yearBefore, '$1上年')
			.replace(againstBudget, '')
			.replace(/^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、]|\d{1,2}[.、．)）])(?=[^\d])/, '');
		if (reasons.test(lead) || (counted.test(lead) && this.#reasons.told))
			this.#skipping = 'sentence';
		if (this.#skipping === 'sentence') this.#reasons.because(lead, state.changes);
		if (purposes.test(lead) || elsewhere.test(lead)) this.#skipping ??= 'part';
		if (this.#skipping === 'part' && resumes.test(lead)) this.#skipping = undefined;
		if (this.#skipping) return;
		if (withPrior.test(lead)) this.#compared = true;
		else if (withBudget.test(lead)) this.#compared = false;
		if (segment.figure && bound.test(segment.rest)) state.topic = undefined;
		else if (segment.figure) this.#figure({ ...segment, lead }, segment.figure);
		else this.#words(lead, segment);
	}

	end(): void {
		this.#counter.end();
	}

	#begin(lead: string): void {
		const { state } = this;
		this.#counter.end();
		if (state.head && state.head.entries.length > 0) state.topic = state.head;
		state.head = undefined;
		this.#skipping = undefined;
		this.#compared = false;
		this.#economic = false;
		this.#reasons.begin(state.changes.length, reasons.test(lead) || counted.test(lead));
		state.sentence = [];
	}

	#words(lead: string, segment: Segment): void {
		const { state } = this;
		if (functionsListed.test(lead)) state.listed = true;
		if (intoParts.test(lead)) this.#parts(lead);
		const blank = state.none ? leftBlank.exec(lead)?.[1] : undefined;
		if (blank !== undefined) return this.#blank(blank, segment);
		const declared = declaredIn(lead);
		if (declared) return this.#declare(declared, state.place(segment.at));
		if (unchangedIn(lead, state.place(segment.at), state)) return;
		const line = lineTopic(lead, state);
		if (line !== undefined) {
			state.topic = line ?? undefined;
			return;
		}
		const named = lead.replace(/^其中/, '').replace(among, '');
		const reading = named === '' ? undefined : readWords(named, state.kind, state.year);
		if (!reading || reading.measures.length === 0) return;
		state.topic = topicOf(reading, state, []);
		if (among.test(lead) && segment.after !== '，') state.head = state.topic;
	}

	/** An amount left blank, of which the paragraph says that there was none. */
	#blank(lead: string, segment: Segment): void {
		const { state } = this;
		const figure = { printed: '无', unit: '万元', locator: state.place(segment.at) };
		statement(segment, lead, figure, state, false);
		for (const entry of state.topic?.entries ?? [])
			if (entry.printed === '无') entry.note ??= '原文数字空缺，以文字声明无此项';
	}

	#parts(lead: string): void {
		const { state } = this;
		state.head = state.topic;
		this.#counter.close();
		const subject = state.topic?.subjects[0];
		this.#economic =
			economicListed.test(lead) && /^(?:personnel|public)_cost$|basic$/.test(String(subject));
	}

	#declare({ scope, measures }: NonNullable<ReturnType<typeof declaredIn>>, locator: string): void {
		const { state } = this;
		for (const subject of measures)
			state.state(
				{ subject, year: state.year, stage: state.usual, scope: scope ?? state.sangong },
				{ printed: '无', unit: '万元', locator },
				'以文字声明为无',
				{ note: '原文以文字声明为空表' }
			);
	}

	#figure(segment: Segment, figure: NonNullable<Segment['figure']>): void {
		const { state } = this;
		const printed: Printed = { ...figure, locator: state.place(figure.at) };
		let lead = segment.lead;
		if (segment.aside && segment.after === '（')
			state.asideFiscal = /^(?:其中|包?含)财政/.test(lead);
		if (segment.aside) lead = lead.replace(/^包?含/, '');
		if (/^其中/.test(lead)) {
			if (!segment.aside) this.#parts('其中');
			lead = lead.replace(/^其中/, '');
		}
		if (functionsListed.test(lead)) state.listed = true;
		const value = new Exact(figure.printed.replaceAll(',', ''));
		if (changeIn(lead, printed, value, state, this.#compared)) return;
		lead = lead.replace(againstPrior, '');
		if (figure.unit === '%' || figure.unit === '分')
			return rateIn(segment, lead, printed, value, state);
		if (/元$/.test(figure.unit)) return statement(segment, lead, printed, state, this.#economic);
		this.#counter.read(lead, segment, printed);
	}
}
