/** Years that a title or heading names, other than those of a date: `2023年度`, `（2023 年度）`. */
const dated = /(?<!\d)(20\d{2})\s*年(?!\s*\d{1,2}\s*月)/g;

/** The year that texts name most often, the first of several; undefined where they name none. */
export function yearOf(texts: readonly string[]): number | undefined {
	const times = new Map<number, number>();
	for (const text of texts)
		for (const [, year] of text.matchAll(dated))
			times.set(Number(year), (times.get(Number(year)) ?? 0) + 1);
	const most = Math.max(0, ...times.values());
	return [...times].find(([, n]) => n === most)?.[0];
}
