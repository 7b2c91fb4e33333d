/** Of each unit the latest year with a value, else the latest year at all; in the order of the units. */
export function latestByUnit<
	R extends { readonly unit: string; readonly year: number; readonly value: string | null }
>(rows: readonly R[]): readonly R[] {
	const best = new Map<string, R>();
	for (const row of rows) {
		const held = best.get(row.unit);
		if (held === undefined || better(row, held)) best.set(row.unit, row);
	}
	return [...best.values()];
}

const better = (
	row: { readonly year: number; readonly value: string | null },
	held: { readonly year: number; readonly value: string | null }
) => ((row.value === null) === (held.value === null) ? row.year > held.year : row.value !== null);
