/** The ids of a vocabulary or a registry, in its order. */
export const idsOf = <K extends string>(terms: Readonly<Record<K, unknown>>) =>
	Object.keys(terms) as [K, ...K[]];

/** The ids or places that a text lists with spaces between them, each once, in its order. */
export const listed = (text: string | null | undefined): readonly string[] => [
	...new Set((text ?? '').split(' ').filter((id) => id !== ''))
];
