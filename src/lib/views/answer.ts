import { dimensions } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { askUnknown, type UnknownId } from '../query/known';
import type { Where } from '../query/where';
import type { FilterView } from './filter';
import type { Page, PageView } from './page';
import { offerOf, stepsOf, viewOf } from './view-of';
import { weighed } from './weighed';
import type { PageSpec, Selection, UnknownCode } from './selection';
import { joined } from './steps';
import { withChoice } from './with-choice';

/** A view with the selection it was made of, and what was left out of that. */
export interface Answered<V extends PageView> {
	readonly view: V;
	readonly selection: Selection;
	readonly unknown: readonly UnknownCode[];
	/** What is still to come once the view is painted: each makes a fuller view of the one before. */
	readonly following: readonly ((view: V) => Promise<V>)[];
	/** How many of its figures answer the selection until then, where those below them are of the one before. */
	readonly fresh?: number | undefined;
	/** The only filter that is counted until then, where others are not. */
	readonly counted?: FilterView['id'] | undefined;
}

export interface Asking<V extends PageView> extends QueryOptions {
	/** What stands: its filters are shown until they are counted anew, and its lower figures until those that follow are made. */
	readonly standing?: Pick<Answered<V>, 'view' | 'counted'> | undefined;
}

/** Makes the view of a selection; ids that no record has are left out of it and returned by name. */
export async function answer<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	defaults: Where,
	{ standing, ...options }: Asking<V> = {}
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
	const made = await overStanding(engine, page, known, standing, options);
	return {
		...(made ?? {
			view: await weighed(engine, await viewOf(engine, page, known, options), options),
			following: []
		}),
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

/** What is seen first, over what stands; undefined where that does not hold of the selection as it now is. */
async function overStanding<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	standing: Asking<V>['standing'],
	options: QueryOptions
): Promise<Pick<Answered<V>, 'view' | 'fresh' | 'following' | 'counted'> | undefined> {
	const stood = standing?.view;
	if (!stood || stood.instead) return undefined;
	const chosen = withChoice({ filters: stood.filters, counted: standing.counted }, selection.where);
	if (!chosen) return undefined;
	const { filters, counted } = chosen;
	const { first, rest } = await stepsOf(engine, page, selection, options);
	const seen = await weighed(engine, first, options);
	const whole = async ({ filters }: Pick<V, 'filters'>) =>
		({ ...joined(seen, await weighed(engine, await rest(), options)), filters }) as unknown as V;
	const offer = async (view: V): Promise<V> => ({
		...view,
		...(await offerOf(engine, page, selection, options))
	});
	const count = counted === undefined ? [] : [offer];
	const follows = seen.figures.every(({ id }, i) => stood.figures[i]?.id === id);
	if (!follows) return { view: await whole({ filters }), following: count, counted };
	return {
		view: { ...stood, ...joined(stood, seen), filters },
		fresh: seen.figures.length,
		following: [whole, ...count],
		counted
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
