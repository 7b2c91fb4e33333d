import { writeMoneyIn } from '../../util/money-unit';
import { choiceOf } from './choice';
import type { Choice } from './settings';

/** The unit of amounts that this device wants, as the pages see it. */
class Money {
	#unit = $state<Choice<'money'>>('auto');

	constructor() {
		this.enforce(choiceOf('money', ''));
	}

	get unit() {
		return this.#unit;
	}

	/** What is written from now on is in this unit. */
	enforce(unit: Choice<'money'>) {
		writeMoneyIn(unit === 'auto' ? null : unit);
		this.#unit = unit;
	}
}

/** The one state of the unit of amounts. */
export const money = new Money();
