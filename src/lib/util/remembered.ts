/** How many texts are remembered; then it begins anew. */
const most = 50_000;

/** The same function of figures and choices, none with a space in it, the texts it made being remembered: most figures of a page were on the one before. */
export function remembered<A extends readonly (string | number | boolean)[]>(
	make: (...of: A) => string
): (...of: A) => string {
	const made = new Map<string, string>();
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
