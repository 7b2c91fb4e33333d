import { dimensions } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { askUnknown, type UnknownId } from '../query/known';
import type { Where } from '../query/where';
import type { Page, PageView } from './page';
import { weighed } from './weighed';
import type { Selection, UnknownCode } from './selection';

/** A view with the selection it was made of, and what was left out of that. */
export interface Answered<V extends PageView> {
	readonly view: V;
	readonly selection: Selection;
	readonly unknown: readonly UnknownCode[];
}

/** Makes the view of a selection; ids that no record has are left out of it and returned by name. */
export async function answer<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	defaults: Where,
	options?: QueryOptions
): Promise<Answered<V>> {
	const unknown = await askUnknown(engine, selection.where, options);
	const known = { ...selection, where: without(selection.where, unknown, defaults) };
	return {
		view: await weighed(engine, await page.view(engine, known, options), options),
		selection: known,
		unknown: unknown.map(({ dimension, id }) => ({
			label: `${dimensions[dimension].label}代码`,
			value: id
		}))
	};
}

/** A dimension left without any known id takes its default again. */
function without(where: Where, unknown: readonly UnknownId[], defaults: Where): Where {
	if (unknown.length === 0) return where;
	return Object.fromEntries(
		(Object.entries(where) as [keyof Where, readonly string[]][]).map(([dimension, ids]) => {
			const known = ids.filter(
				(id) => !unknown.some((one) => one.dimension === dimension && one.id === id)
			);
			return [
				dimension,
				known.length === 0 && ids.length > 0 ? (defaults[dimension] ?? []) : known
			];
		})
	);
}
