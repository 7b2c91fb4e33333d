import { addressOf, type Page } from '../../site';
import { keysOf, type Spell } from '../search';
import type { Entry } from './entry';

/** A page of the navigation as it is found, by its spelling too where that is known. */
export const pageEntry = ({ route, label, title, about }: Page, spell?: Spell): Entry => ({
	...{ group: 'page', id: `page ${route}`, label, about, path: addressOf(route) },
	keys: keysOf([...new Set([label, title])], [route], spell)
});
