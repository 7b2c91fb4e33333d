/** The ids of a vocabulary or a registry, in its order. */
export const idsOf = <K extends string>(terms: Readonly<Record<K, unknown>>) =>
	Object.keys(terms) as [K, ...K[]];

/** The ids or places that a text lists with spaces between them, each once, in its order. */
export function listed(text: string | null | undefined): readonly string[] {
	if (!text) return [];
	return text.includes(' ') ? [...new Set(text.split(' ').filter((id) => id !== ''))] : [text];
}

/** The ids of a list and those of another, each once. */
export const withIds = (ids: readonly string[], more: readonly string[]): readonly string[] => [
	...new Set([...ids, ...more])
];

/** The ids of a list without those of another. */
export function withoutIds(ids: readonly string[], gone: readonly string[]): readonly string[] {
	const left = new Set(gone);
	return ids.filter((id) => !left.has(id));
}

/** The items with one of these ids, in their own order. */
export function itemsOf<T extends { readonly id: string }>(
	all: readonly T[],
	ids: readonly string[]
): readonly T[] {
	const meant = new Set(ids);
	return all.filter(({ id }) => meant.has(id));
}
