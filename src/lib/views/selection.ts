import { dimensionIds, dimensions, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import type { Where } from '../query/where';
import { paramNames } from './param-names';

/** What a page offers beside the dimensions: the ids of each key, the first being its default. */
export type Offer = Readonly<Record<string, readonly string[]>>;

/** What a page lets its readers choose. */
export interface PageSpec {
	readonly dimensions: readonly DimensionId[];
	/** A choice may open further ones: each metric brings its own parameters. */
	readonly params: (chosen: Readonly<Record<string, string>>) => Offer;
	/** Parameters whose ids only the records know; none is chosen at first. */
	readonly open?: Readonly<Record<string, OpenParam>>;
}

/** A parameter that takes any id of a form, as long as the records have it. */
export interface OpenParam {
	/** Of an id that is not known: `报告标识`. */
	readonly label: string;
	/** Whether an id has the right form, before the data are asked. */
	readonly valid: (id: string) => boolean;
	readonly known: (engine: Engine, id: string, options?: QueryOptions) => Promise<boolean>;
}

/** What is chosen on a page: ids by dimension, one id by parameter. */
export interface Selection {
	readonly where: Where;
	readonly params: Readonly<Record<string, string>>;
}

/** A piece of the query string that means nothing here. */
export interface UnknownCode {
	readonly label: string;
	readonly value: string;
	/** It may be well known, but the page offers nothing that it could choose. */
	readonly idle?: true;
}

type Params = Readonly<Record<string, string>>;

const isDimension = (key: string): key is DimensionId => Object.hasOwn(dimensions, key);

/** Reads a query string; what is left out takes the page's default, what is not understood is returned by name. */
export function parseSelection(
	search: string,
	spec: PageSpec,
	defaults: Where
): { readonly selection: Selection; readonly unknown: readonly UnknownCode[] } {
	const unknown: UnknownCode[] = [];
	const where: { [D in DimensionId]?: readonly string[] } = { ...defaults };
	const asked: Record<string, string> = {};
	for (const [key, value] of new URLSearchParams(search)) {
		if (!isDimension(key) || !spec.dimensions.includes(key)) asked[key] = value;
		else {
			const { label, valid } = dimensions[key];
			const ids = value.split(',').filter((id) => id !== '');
			where[key] = ids.filter(valid);
			unknown.push(...ids.filter((id) => !valid(id)).map((id) => ({ label, value: id })));
		}
	}
	const params = settle(asked, spec);
	for (const [key, value] of Object.entries(asked))
		if (params[key] !== value) unknown.push(unknownParam(key, value, spec, params));
	return { selection: { where, params }, unknown };
}

function unknownParam(key: string, value: string, spec: PageSpec, params: Params): UnknownCode {
	const named = isDimension(key) ? dimensions[key].label : paramNames[key];
	const label = spec.open?.[key]?.label ?? named ?? `参数${key}`;
	const offered = key in params || key in (spec.open ?? {});
	return { label, value, ...(offered ? {} : { idle: true }) };
}

/** The query string of a selection: codes only, defaults left out, in a stable order. */
export function serialiseSelection(
	{ where, params }: Selection,
	spec: PageSpec,
	defaults: Where
): string {
	const query = new URLSearchParams();
	const sorted = (ids: readonly string[] = []) => [...ids].sort().join();
	for (const id of dimensionIds)
		if (spec.dimensions.includes(id) && sorted(where[id]) !== sorted(defaults[id]))
			query.set(id, sorted(where[id]));
	for (const [key, ids] of Object.entries(spec.params(params))) {
		const value = params[key];
		if (value !== undefined && value !== ids[0] && ids.includes(value)) query.set(key, value);
	}
	for (const key of Object.keys(spec.open ?? {})) if (params[key]) query.set(key, params[key]);
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

/** The same selection with one dimension or parameter chosen anew; parameters that it closes fall away, those left at a default follow it. */
export function choose(
	selection: Selection,
	spec: PageSpec,
	key: string,
	ids: readonly string[]
): Selection {
	if (isDimension(key) && spec.dimensions.includes(key))
		return { ...selection, where: { ...selection.where, [key]: ids } };
	const offer = spec.params(selection.params);
	const chosen = Object.entries(selection.params).filter(([id, value]) => value !== offer[id]?.[0]);
	const asked = { ...Object.fromEntries(chosen), [key]: ids[0] ?? '' };
	return { ...selection, params: settle(asked, spec) };
}

/** The chosen id if it is on offer, else the default. */
export const among = <T extends string>(ids: readonly [T, ...T[]], id: string | undefined): T =>
	ids.find((one) => one === id) ?? ids[0];

/** Takes the asked choices that are on offer, else the defaults, and asked ids of open parameters. */
export function settle(asked: Params, spec: PageSpec): Params {
	const open = Object.entries(spec.open ?? {}).flatMap(([key, { valid }]) => {
		const id = asked[key];
		return id !== undefined && valid(id) ? [[key, id] as const] : [];
	});
	return { ...settleOffer(asked, spec), ...Object.fromEntries(open) };
}

/** Asks for the offer until no choice opens a further one. */
function settleOffer(asked: Params, spec: PageSpec, settled: Params = {}): Params {
	const next = Object.fromEntries(
		Object.entries(spec.params(settled)).map(([key, ids]) => {
			const value = asked[key];
			return [key, value !== undefined && ids.includes(value) ? value : (ids[0] ?? '')];
		})
	);
	const done = JSON.stringify(next) === JSON.stringify(settled);
	return done ? next : settleOffer(asked, spec, next);
}
