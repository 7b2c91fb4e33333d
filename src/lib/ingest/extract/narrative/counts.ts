import type { MeasureId } from '../../../model/measures';
import { isPlain } from './names';
import type { Printed, Subject } from './quantity';
import { readWords } from './reading';
import type { Segment } from './segments';
import { staffPart, tallied, type Tally } from './staff';
import type { State } from './state';
import { valueOf } from './ledger';

/** What a bare count after another one is: `3批次，20人次`. */
const followers: Partial<Readonly<Record<MeasureId, MeasureId>>> = {
	abroad_groups: 'abroad_persons',
	reception_batches: 'reception_visitors',
	reception_batches_foreign: 'reception_visitors_foreign'
};
const bare = /^(?:累计|共计|共|计|及|和)*$/;
/** `对3个项目开展了绩效自评`. */
const evaluated =
	/^(?:专项)?(?:预算)?项目(?:支出)?(?:全部)?(?:开展|进行|实施)?了?(?:预算)?绩效(?:自评|评价)/;

/** Reads counts of people, vehicles, groups and projects. */
export class Counter {
	#tally: Tally | undefined;
	#last: MeasureId | undefined;

	constructor(private readonly state: State) {}

	read(lead: string, { rest, aside }: Segment, figure: Printed): void {
		const { state } = this;
		if (aside && !/^外/.test(lead.replace(/^包?含|^其中/, ''))) return;
		if (figure.unit === '个' && evaluated.test(rest))
			return this.#state('projects_evaluated', figure);
		const people = /^[人名个]$/.test(figure.unit);
		const measure = people ? staffPart(lead, this.#tally?.measure) : undefined;
		if (measure) return this.#count(measure, lead, figure);
		const follower = this.#last && followers[this.#last];
		if (follower && bare.test(lead) && /^人次?$/.test(figure.unit))
			return this.#state(follower, figure);
		const reading = readWords(lead, state.kind, state.year, { unit: figure.unit });
		const subject = reading?.measures[0];
		if (!reading || subject === undefined || (reading.year ?? state.year) !== state.year) {
			this.#last = undefined;
			return;
		}
		this.#state(subject, figure, reading.carries);
	}

	#state(measure: MeasureId, figure: Printed, carries?: Subject): void {
		const { state } = this;
		const quantity = { subject: measure, year: state.year, stage: 'final', scope: 'all' } as const;
		const entry = state.state(quantity, figure, '名称与数量');
		if (!entry) return;
		this.#last = measure;
		state.topic = {
			subjects: [carries ?? measure],
			scope: 'all',
			stage: undefined,
			year: state.year,
			entries: [entry]
		};
	}

	#count(measure: MeasureId, lead: string, { printed, unit, locator }: Printed): void {
		if (
			!isPlain(
				lead.replace(
					/(?:核定|实有|在编|在岗|机关|行政|事业|工勤|参公|编制|人员|政法|专项|数)+为?$/,
					''
				)
			)
		)
			return;
		if (this.#tally?.measure !== measure) {
			this.end();
			this.#tally = { measure, parts: [], closed: false };
		}
		if (!this.#tally.closed) this.#tally.parts.push({ printed, unit, locator });
	}

	/** The figures that follow are parts of those before. */
	close(): void {
		if (this.#tally) this.#tally.closed = true;
	}

	endPart(): void {
		this.end();
	}

	end(): void {
		const tally = this.#tally;
		this.#tally = undefined;
		this.#last = undefined;
		const sum = tally && tallied(tally, this.state.year);
		if (!sum || !tally || this.state.ledger.find(sum.entry.quantity)?.basis === 'stated') return;
		const values = tally.parts.map((part) => valueOf(sum.entry.quantity, part));
		const value = values.reduce((total, each) => (total && each ? total.plus(each) : undefined));
		if (value) this.state.ledger.add({ ...sum.entry, value }, sum.locators);
	}
}
