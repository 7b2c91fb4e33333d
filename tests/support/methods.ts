import type { MetricId } from '../../src/lib/metrics';
import { methodsView } from '../../src/lib/views/methods/page';
import { engineOver } from './engine';

/** 口径 over the shipped records, with its cards. */
export async function methodsPage() {
	const engine = await engineOver();
	const methods = await methodsView(engine);
	const cards = methods.groups.flatMap((group) => group.cards);
	const card = (id: MetricId) => {
		const found = cards.find((each) => each.id === id);
		if (!found) throw new Error(`no card of ${id}`);
		return found;
	};
	return { engine, methods, cards, card };
}
