/** The key of the query string that lists the figures shown as tables; it is no part of any page's selection. */
const key = 'tables';

/** The figures that a query string shows as tables. */
export const tablesOf = (search: string): readonly string[] =>
	(new URLSearchParams(search).get(key) ?? '').split(',').filter((id) => id !== '');

/** The query string without them, otherwise letter by letter as it was. */
export function withoutTables(search: string): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && !pair.startsWith(`${key}=`));
	return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** The same query string with exactly these figures as tables. */
export function withTables(search: string, ids: readonly string[]): string {
	const rest = withoutTables(search);
	if (ids.length === 0) return rest;
	return `${rest === '' ? '?' : `${rest}&`}${key}=${[...ids].sort().join(',')}`;
}
