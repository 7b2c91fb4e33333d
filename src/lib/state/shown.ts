/** What of a query string only shows a page otherwise: figures as tables, the order and the words of a table's rows, the figure that is opened, the one that is embedded. No part of any selection. */
export const keys = ['tables', 'order', 'words', 'figure', 'embed', 'only'] as const;
type Key = (typeof keys)[number];

/** The pairs of a query string, letter by letter. */
const pairsOf = (search: string) =>
	search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '');

const isOf = (pair: string, key: Key) => pair.startsWith(`${key}=`);
const joined = (pairs: readonly string[]) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`);

/** The query string without them, otherwise letter by letter as it was. */
export const withoutShown = (search: string): string =>
	joined(pairsOf(search).filter((pair) => !keys.some((key) => isOf(pair, key))));

/** A selection's query string that goes on showing what another shows. */
export const showing = (search: string, other: string): string =>
	joined([
		...pairsOf(withoutShown(search)),
		...keys.flatMap((key) => pairsOf(other).filter((pair) => isOf(pair, key)))
	]);

/** What a query string holds of a key, as it is written there. */
export const pairOf = (search: string, key: Key): string | undefined =>
	pairsOf(search)
		.find((pair) => isOf(pair, key))
		?.slice(key.length + 1);

/** The same query string with this for a key, as it is to be written, or with null nothing. */
export function withPair(search: string, key: Key, value: string | null): string {
	const kept = pairsOf(search).filter((own) => !isOf(own, key));
	return joined(value === null ? kept : [...kept, `${key}=${value}`]);
}

/** The figures that a query string shows as tables. */
export const tablesOf = (search: string): readonly string[] =>
	(new URLSearchParams(search).get('tables') ?? '').split(',').filter((id) => id !== '');

/** The same query string with exactly these figures as tables. */
export const withTables = (search: string, ids: readonly string[]): string =>
	withPair(search, 'tables', ids.length === 0 ? null : [...ids].sort().join(','));

/** The address of the figure that a query string opens, null where it opens none. */
export const figureOf = (search: string): string | null =>
	new URLSearchParams(search).get('figure');

/** The same query string with this figure opened, or none. */
export const withFigure = (search: string, address: string | null): string =>
	withPair(search, 'figure', address === null ? null : written(address));

/** The link that opens a figure; the filters of its page are kept by who follows it. */
export const figureLink = (address: string): string => `?figure=${written(address)}`;

/** An address as it stands in a query string: legible where it may be. */
const written = (address: string) =>
	address.replace(/[^\w.,:~*()'!-]/gu, (each) => (each === ' ' ? '+' : encodeURIComponent(each)));

/** The figure that a query string shows by itself, the page's first where it names none; null where it shows the page. */
export function embedOf(search: string): { readonly only: string | null } | null {
	const asked = new URLSearchParams(search);
	return asked.get('embed') === '1' ? { only: asked.get('only') } : null;
}

/** The same view with one figure by itself, or with null the whole page; none is opened. */
export function withEmbed(search: string, only: string | null): string {
	const bare = withPair(withPair(withPair(search, 'figure', null), 'embed', null), 'only', null);
	if (only === null) return bare;
	return withPair(withPair(bare, 'embed', '1'), 'only', encodeURIComponent(only));
}
