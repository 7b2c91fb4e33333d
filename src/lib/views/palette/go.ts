import type { Entry } from './entry';

/** The path and query string an entry leads to from a page: its own choices, and those of the page's filters that it knows, letter by letter. */
export function leadsTo({ path = '/', keeps = [] }: Entry, search: string): string {
	const [address = '', own] = path.split('?');
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => keeps.some((key) => pair.startsWith(`${key}=`)));
	const pairs = [...(own === undefined ? [] : [own]), ...kept];
	return pairs.length === 0 ? address : `${address}?${pairs.join('&')}`;
}
