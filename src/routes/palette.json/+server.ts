import { json } from '@sveltejs/kit';
import { siteEngine } from '$lib/engine/site';
import { askUnits } from '$lib/query/lists/units';
import { commands } from '$lib/state/commands/commands';
import { entriesOf } from '$lib/views/palette/entries';
import { keysOf } from '$lib/views/search';
import { spell } from '../spell.server';

export const prerender = true;

/** What the palette finds, asked for when a reader opens it; the spellings of commands are found here too. */
export const GET = async () => {
	const entries = entriesOf(await askUnits(await siteEngine(), {}), spell);
	const spelled = Object.entries(commands).map(([id, { label }]) => [
		id,
		keysOf([label], [], spell)
	]);
	return json({ entries, commands: Object.fromEntries(spelled) as Record<string, string> });
};
