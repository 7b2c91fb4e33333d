interface OfUnit {
	readonly unit: string;
}

interface OfUnitYear extends OfUnit {
	readonly year: number;
}

/** Finds a row of a list by its key: the first of those alike, by an index made once for the list. */
function indexed<Q extends object>(keyOf: (row: Q) => string) {
	const indexes = new WeakMap<readonly Q[], ReadonlyMap<string, Q>>();
	return <R extends Q>(rows: readonly R[], key: Q): R | undefined => {
		const index = indexes.get(rows) ?? new Map([...rows].reverse().map((row) => [keyOf(row), row]));
		indexes.set(rows, index);
		return index.get(keyOf(key)) as R | undefined;
	};
}

const unitRow = indexed<OfUnit>(({ unit }) => unit);
const unitYearRow = indexed<OfUnitYear>(({ unit, year }) => `${unit} ${year}`);

/** The row of a unit. */
export const rowOf = <R extends OfUnit>(rows: readonly R[], unit: string): R | undefined =>
	unitRow(rows, { unit });

/** The row of a unit in a year. */
export const rowIn = <R extends OfUnitYear>(
	rows: readonly R[],
	unit: string,
	year: number
): R | undefined => unitYearRow(rows, { unit, year });
