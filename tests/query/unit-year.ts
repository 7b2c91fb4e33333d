import type { Where } from '../../src/lib/query/where';

/** What a question of one unit in one year has beside its metric. */
export const inYear = (
	unit: string,
	year: number
): { readonly by: readonly ['unit', 'year']; readonly where: Where } => ({
	by: ['unit', 'year'],
	where: { unit: [unit], year: [`${year}`] }
});
