/** How many values are remembered; then it begins anew. */
const most = 50_000;

/** The same function of figures and choices, none with a space in it, what it made being remembered: most figures of a page were on the one before. */
export function remembered<
	A extends readonly (string | number | boolean)[],
	V extends NonNullable<unknown>
>(make: (...of: A) => V): (...of: A) => V {
	const made = new Map<string, V>();
	return (...of) => {
		const key = of.join(' ');
		const known = made.get(key);
		if (known !== undefined) return known;
		if (made.size >= most) made.clear();
		const value = make(...of);
		made.set(key, value);
		return value;
	};
}
