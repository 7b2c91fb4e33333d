import { placeAt, type Paragraph } from '../../document';
import type { Candidate } from '../../candidate';
import type { Context } from '../context';
import { claimsOf } from './claims';
import { derive } from './derived';
import { Headings } from './headings';
import { candidateOf } from './ledger';
import { priors } from './priors';
import { segmentsOf } from './segments';
import { Sentence } from './sentence';
import { State } from './state';
import type { Scope } from '../../../model/terms';

/** Narrated indicators, data left over from charts, and templates that were not filled in. */
const unread = /该指标|\t|[xX×]{2}|[*＊]{2}|[○〇]{2}/;

/** Words without a number tell something only if they name a line or say that there was nothing. */
const telling = /[\d０-９]|无|没有|不涉及|未安排|未发生|[（(][类款项][）)]/;

/** Says of an amount left blank that there was none. */
const without = /(?:无|没有)此项(?:收入|支出|收支|预算|资金|结转)/;

/** Reads paragraphs in order, carrying what they speak of from one to the next. */
export class Reader {
	readonly #state: State;
	readonly #headings = new Headings();

	constructor(context: Context, sangong: Scope) {
		this.#state = new State(context, sangong);
	}

	/** A table parts what stands before it from what stands behind. */
	table(): void {
		this.#state.forget();
	}

	paragraph(paragraph: Paragraph): void {
		const state = this.#state;
		state.forget();
		if (this.#headings.enter(paragraph.text)) {
			state.listed = false;
			state.topic = undefined;
			return;
		}
		if (this.#headings.skip || unread.test(paragraph.text)) return;
		if (!telling.test(paragraph.text)) return;
		state.around = this.#headings.scope;
		state.none = without.test(paragraph.text);
		state.place = (at) => placeAt(paragraph, at);
		const sentence = new Sentence(state);
		for (const segment of segmentsOf(paragraph.text)) sentence.read(segment);
		sentence.end();
	}

	finish(): readonly Candidate[] {
		const { ledger, claims, changes } = this.#state;
		const changed = priors(changes, ledger);
		derive(ledger);
		return [...ledger.entries.map(candidateOf), ...claimsOf([...claims, ...changed], ledger)];
	}
}
