/** So many units have a prerendered page, by 区划代码; the others are answered by the engine on one page for all. */
export const mostPages = 100;

/** The last unit, by 区划代码, that has a page of its own; null where every one has. */
export const lastWithPage = (ids: readonly string[]): string | null =>
	ids.length > mostPages ? (ids[mostPages - 1] ?? null) : null;
