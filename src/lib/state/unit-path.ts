import type { Pathname } from '$app/types';
import { local } from './local/local.svelte';

/** The path of a unit's page, yet to be resolved: one that only this device knows has none prerendered. */
export const unitPath = (id: string): Pathname =>
	(local.isNew(id) ? `/units/view/?id=${id}` : `/units/${id}/`) as Pathname;
