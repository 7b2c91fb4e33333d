import { siteEngine } from '$lib/engine/site';
import { askListing, spellingIn } from '$lib/views/compare/listing';
import { read } from '../../spell.server';

export const prerender = true;

/** The units that can be chosen and how their names are read, asked for when a reader opens the chooser. */
export const GET = async () => {
	const listing = await askListing(await siteEngine());
	return new Response(JSON.stringify({ listing, spelling: spellingIn(listing, read) }), {
		headers: { 'content-type': 'application/json' }
	});
};
