import { base } from '$app/paths';
import type { Listing } from '../views/compare/listing';
import type { Spelling } from '../views/spelling';

/** Every unit of the site and how their names are read. */
export interface ShippedUnits {
	readonly listing: Listing;
	readonly spelling: Spelling;
}

let asked: Promise<ShippedUnits> | undefined;

/** Fetches them once for the whole site; rejects where they cannot be had, and tries again when asked again. */
export const shippedUnits = (): Promise<ShippedUnits> =>
	(asked ??= fetchUnits().catch((cause: unknown) => {
		asked = undefined;
		throw cause;
	}));

async function fetchUnits(): Promise<ShippedUnits> {
	const answer = await fetch(`${base}/compare/units.json`);
	if (!answer.ok) throw new Error(String(answer.status));
	return (await answer.json()) as ShippedUnits;
}
