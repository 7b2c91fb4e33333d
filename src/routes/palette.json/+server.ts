import { json } from '@sveltejs/kit';
import { commands, type Command } from '$lib/state/commands/commands';
import { siteEntries } from '$lib/views/palette/entries';
import { keysOf } from '$lib/views/search';
import { spell } from '../spell.server';

export const prerender = true;

/** What the palette finds besides units, asked for when a reader opens it; the spellings of commands are found here too. */
export const GET = () => {
	const spelled = Object.entries<Command>(commands).map(([id, { label, also = [] }]) => [
		id,
		keysOf([label, ...also], [], spell)
	]);
	return json({
		entries: siteEntries(spell),
		commands: Object.fromEntries(spelled) as Record<string, string>
	});
};
