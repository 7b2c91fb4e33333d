/** The same function, what it makes of an object being kept as long as the object is: for lists that stay while filters change. */
export function perObject<K extends object, V>(make: (of: K) => V): (of: K) => V {
	const made = new WeakMap<K, V>();
	return (of) => {
		if (!made.has(of)) made.set(of, make(of));
		return made.get(of) as V;
	};
}
