import { pinyin } from 'pinyin-pro';
import type { Spell } from '$lib/views/search';

/** Spells a name in pinyin, at build time: its tables are too large for a page. */
export const spell: Spell = (name) => {
	const set = { toneType: 'none', type: 'array', nonZh: 'removed' } as const;
	return {
		full: pinyin(name, set).join(''),
		initials: pinyin(name, { ...set, pattern: 'first' }).join('')
	};
};
