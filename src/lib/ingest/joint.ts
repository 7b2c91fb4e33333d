/** The note of the second of two rows that one figure states, 收、支总计. */
export const jointFigure = '同处并列：收、支总计为同一数字';

/** The note of a change of such a row. */
export const jointChange = '同处并列：收、支总计同一表述';

/** The note of a row stated at several places: one that is stated alone somewhere needs no word of it. */
export const noteOf = (one: string | null, other: string | null): string | null =>
	one === other || (one !== jointFigure && one !== jointChange) ? one : other;
