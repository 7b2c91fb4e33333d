import type { Scope, Stage } from '../../../model/terms';
import type { Context } from '../context';
import type { Said } from './claims';
import type { Path } from '../classification/codes';
import { Ledger, valueOf, type Entry } from './ledger';
import type { Change } from './priors';
import { isLine, type Printed, type Quantity } from './quantity';
import type { Topic } from './topic';

/** What has been read and what is spoken of. */
export class State {
	readonly ledger = new Ledger();
	readonly claims: Said[] = [];
	readonly changes: Change[] = [];
	readonly year: number;
	readonly kind: Context['kind'];

	/** What is spoken of; undefined after something unknown. */
	topic: Topic | undefined;
	/** What the figures that follow are parts of. */
	head: Topic | undefined;
	/** The scope of the section. */
	around: Scope | undefined;
	/** The lines named above. */
	path: Path = {};
	/** Lines of the functional classification are being listed. */
	listed = false;
	/** Statements of this paragraph. */
	stated: Entry[] = [];
	/** Statements of this sentence. */
	sentence: Entry[] = [];
	/** Figures whose change was read last. */
	changed: readonly Entry[] = [];
	/** The brackets being read are of what the treasury pays. */
	asideFiscal = false;
	/** The paragraph says that there was none of what it speaks of. */
	none = false;
	place: (at: number) => string = () => '';

	/** What 三公 is of where its words do not say. */
	readonly sangong: Scope;

	constructor({ year, kind }: Context, sangong: Scope) {
		this.sangong = sangong;
		this.year = year;
		this.kind = kind;
	}

	/** At the end of a paragraph. */
	forget(): void {
		const named = this.topic?.entries.length === 0 && isLine(this.topic.subjects[0] ?? 'revenue');
		if (!named) this.topic = undefined;
		this.head = undefined;
		this.stated = [];
		this.sentence = [];
		this.changed = [];
	}

	/** The stage of figures that name none. */
	get usual(): Stage {
		return this.kind === 'budget' ? 'initial' : 'final';
	}

	/** Notes a statement; undefined where the unit does not fit what it states. */
	state(
		quantity: Quantity,
		figure: Printed,
		why: string,
		{ certain = true, negative = false, note = null as string | null } = {}
	): Entry | undefined {
		const value = valueOf(quantity, figure);
		if (!value) return undefined;
		const entry = this.ledger.add(
			{
				quantity,
				value: negative ? value.neg() : value,
				printed: figure.printed,
				unit: figure.unit,
				basis: 'stated',
				note,
				why,
				certain
			},
			[figure.locator]
		);
		this.stated.push(entry);
		this.sentence.push(entry);
		return entry;
	}
}
