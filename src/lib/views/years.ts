/**
 * Every year from the first to the last of a series, ascending: one that nobody recorded stays a gap. Years that a
 * reader chose one by one are all that is asked for, so nothing is put between them.
 */
export function everyYear(
	dated: readonly number[],
	chosen: readonly string[] = []
): readonly number[] {
	const years = [...new Set(dated)].sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || chosen.length > 0) return years;
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
