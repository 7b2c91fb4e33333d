import { dimensionIds, dimensions } from '../dimensions';
import type { Where } from './where';

/** The named lists of ids behind an address's first word. */
export type Parts = ReadonlyMap<string, readonly string[]>;

/** `,name:id`; nothing without an id. */
export const single = (name: string, id: string | undefined): string =>
	id === undefined ? '' : `,${name}:${id}`;

/** `,name:id id`; nothing without ids. */
export const several = (name: string, ids: readonly string[] = []): string =>
	ids.length === 0 ? '' : `,${name}:${ids.join(' ')}`;

/** What is restricted, dimension by dimension. */
export const whereText = (where: Where): string =>
	dimensionIds.reduce((text, id) => text + several(id, where[id]), '');

/** The first word of an address and its parts. */
export function partsOf(text: string): { readonly head: string; readonly parts: Parts } {
	const [head = '', ...rest] = text.split(',');
	const parts = rest.map((part) => {
		const at = part.indexOf(':');
		const ids = part.slice(at + 1).split(' ');
		return [part.slice(0, at), ids.filter(Boolean)] as const;
	});
	return { head, parts: new Map(parts) };
}

/** What is restricted; null where an id has not the form of its dimension's. */
export function whereOf(parts: Parts): Where | null {
	const where: Where = Object.fromEntries(
		dimensionIds.flatMap((id) => (parts.has(id) ? [[id, parts.get(id) ?? []]] : []))
	);
	return dimensionIds.every((id) => (where[id] ?? []).every(dimensions[id].valid)) ? where : null;
}
