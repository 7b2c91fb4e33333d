/** The same function, what it makes of an object being kept as long as the object is: for lists that stay while filters change. */
export function perObject<K extends object, V>(make: (of: K) => V): (of: K) => V {
	const made = new WeakMap<K, V>();
	return (of) => {
		const known = made.get(of);
		if (known !== undefined || made.has(of)) return known as V;
		const value = make(of);
		made.set(of, value);
		return value;
	};
}
