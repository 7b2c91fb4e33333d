import { pinyin } from 'pinyin-pro';
import { siteEngine } from '$lib/engine/site';
import { askUnits } from '$lib/query/lists/units';
import { directoryOf, type Spell } from '$lib/views/compare/directory';

export const prerender = true;

const spell: Spell = (name) => {
	const set = { toneType: 'none', type: 'array', nonZh: 'removed' } as const;
	return {
		full: pinyin(name, set).join(''),
		initials: pinyin(name, { ...set, pattern: 'first' }).join('')
	};
};

/** The units that can be chosen, asked for when a reader opens the chooser. */
export const GET = async () =>
	new Response(JSON.stringify(directoryOf(await askUnits(await siteEngine(), {}), spell)), {
		headers: { 'content-type': 'application/json' }
	});
