import { page } from '$app/state';
import type { Pathname } from '$app/types';
import { local } from './local/local.svelte';

/** The path of a unit's page, yet to be resolved: one that only this device knows, or beyond those prerendered, is answered by the engine. */
export const unitPath = (id: string): Pathname =>
	(local.isNew(id) || isBeyond(id) ? `/units/view/?id=${id}` : `/units/${id}/`) as Pathname;

/** Ids begin with the 区划代码 that they are ordered by. */
function isBeyond(id: string): boolean {
	const last: unknown = page.data.lastUnit;
	return typeof last === 'string' && id > last;
}
