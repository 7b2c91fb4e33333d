import { pinyin } from 'pinyin-pro';
import type { Spell } from '$lib/views/search';
import { spelled, type Read } from '$lib/views/spelling';

/** Reads a name in pinyin, at build time: its tables are too large for a page. */
export const read: Read = (name) =>
	pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });

/** Spells a name as a search finds it. */
export const spell: Spell = (name) => spelled(read(name));
