import { dimensions } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { askUnknown, type UnknownId } from '../query/known';
import type { Where } from '../query/where';
import type { FilterView } from './filter';
import type { Offer, Page, PageView } from './page';
import { offerOf, viewOf } from './view-of';
import { weighed } from './weighed';
import type { PageSpec, Selection, UnknownCode } from './selection';
import { withChoice } from './with-choice';

/** A view with the selection it was made of, and what was left out of that. */
export interface Answered<V extends PageView> {
	readonly view: V;
	readonly selection: Selection;
	readonly unknown: readonly UnknownCode[];
	/** Counts what can be chosen by now, where the view shows what stood. */
	readonly offer?: () => Promise<Offer>;
}

export interface Asking extends QueryOptions {
	/** The filters that stand: where one of them is chosen anew they are shown until they are counted, after everything else. */
	readonly standing?: readonly FilterView[];
}

/** Makes the view of a selection; ids that no record has are left out of it and returned by name. */
export async function answer<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	defaults: Where,
	{ standing, ...options }: Asking = {}
): Promise<Answered<V>> {
	const [unknown, gone] = await Promise.all([
		askUnknown(engine, selection.where, options),
		unknownParams(engine, page.spec, selection, options)
	]);
	const kept = Object.entries(selection.params).filter(([key]) => !gone.includes(key));
	const known = {
		where: without(selection.where, unknown, defaults),
		params: Object.fromEntries(kept)
	};
	const filters = standing && withChoice(standing, known.where);
	const found = filters
		? await page.contents(engine, known, options)
		: await viewOf(engine, page, known, options);
	const view = (await weighed(engine, found, options)) as V;
	return {
		...(filters
			? { view: { ...view, filters }, offer: () => offerOf(engine, page, known, options) }
			: { view }),
		selection: known,
		unknown: [
			...unknown.map(({ dimension, id }) => ({
				label: `${dimensions[dimension].label}代码`,
				value: id
			})),
			...gone.map((key) => ({
				label: page.spec.open?.[key]?.label ?? key,
				value: selection.params[key] ?? ''
			}))
		]
	};
}

/** The open parameters whose id no record has. */
async function unknownParams(
	engine: Engine,
	{ open = {} }: PageSpec,
	{ params }: Selection,
	options?: QueryOptions
): Promise<readonly string[]> {
	const asked = Object.entries(open).map(async ([key, { known }]) => {
		const id = params[key];
		return id === undefined || (await known(engine, id, options)) ? [] : [key];
	});
	return (await Promise.all(asked)).flat();
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
