/** The units a reader last compared, kept in this browser; without storage there are none. */
const key = 'basket';

/** The kept ids. */
export function keptUnits(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
	} catch {
		return [];
	}
}

/** Keeps these ids in place of those before. */
export function keepUnits(ids: readonly string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(ids));
	} catch {
		// No storage: nothing is kept.
	}
}
