/** The ids of a vocabulary or a registry, in its order. */
export const idsOf = <K extends string>(terms: Readonly<Record<K, unknown>>) =>
	Object.keys(terms) as [K, ...K[]];
