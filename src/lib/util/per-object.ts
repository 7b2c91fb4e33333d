/** The same function, what it makes being kept as long as what `keyOf` names of its argument is. */
function kept<T, K extends object, V>(keyOf: (of: T) => K, make: (of: T) => V): (of: T) => V {
	const made = new WeakMap<K, V>();
	return (of) => {
		const key = keyOf(of);
		const known = made.get(key);
		if (known !== undefined || made.has(key)) return known as V;
		const value = make(of);
		made.set(key, value);
		return value;
	};
}

/** The same function, what it makes of an object being kept as long as the object is: for lists that stay while filters change. */
export const perObject = <K extends object, V>(make: (of: K) => V) => kept((of: K) => of, make);

/** The same of lists that are made anew of objects that stay: those that begin with the same one are the same list. */
export const perFirst = <K extends object, V>(make: (of: readonly [K, ...K[]]) => V) =>
	kept(([first]: readonly [K, ...K[]]) => first, make);
