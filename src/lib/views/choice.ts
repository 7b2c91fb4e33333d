/** A choice with how many it leaves; one that leaves none, or less than is usual, says why. */
export interface CountedChoice<I extends string = string> {
	readonly id: I;
	readonly label: string;
	readonly n: number;
	readonly why?: string;
}

/** Counts a choice; the usual count is of units that a figure can be computed for. */
export const countedChoice = <I extends string>(
	id: I,
	label: string,
	n: number,
	why = '所选范围没有可计算的单位'
): CountedChoice<I> => ({ id, label, n, ...(n === 0 ? { why } : {}) });
