/** What amounts are written in. */
export type MoneyUnit = '元' | '万元' | '亿元';

/** Like the language of a page, one for all that is written. */
let chosen: MoneyUnit | null = null;

/** Has every amount written in one unit from now on; null leaves each figure its usual one. */
export function writeMoneyIn(unit: MoneyUnit | null): void {
	chosen = unit;
}

/** The unit that a reader chose for every amount, else the usual one of the place. */
export const chosenUnit = (usual: MoneyUnit = '万元'): MoneyUnit => chosen ?? usual;

/** Whether amounts stand in a unit that was not chosen for their size, and may be far below one of it. */
export const isCoarse = (unit: MoneyUnit): boolean => unit === '亿元' && chosen !== null;
