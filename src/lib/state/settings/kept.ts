/* What a reader chose for this device. Without storage, as in some private windows, it lasts as long as the page. */

/** What is kept under a key; null where nothing is. */
export function kept(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a value under a key; null forgets it. */
export function keep(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// No storage.
	}
}
