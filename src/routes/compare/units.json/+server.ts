import { siteEngine } from '$lib/engine/site';
import { askUnits } from '$lib/query/lists/units';
import { directoryOf } from '$lib/views/compare/directory';
import { spell } from '../../spell.server';

export const prerender = true;

/** The units that can be chosen, asked for when a reader opens the chooser. */
export const GET = async () =>
	new Response(JSON.stringify(directoryOf(await askUnits(await siteEngine(), {}), spell)), {
		headers: { 'content-type': 'application/json' }
	});
