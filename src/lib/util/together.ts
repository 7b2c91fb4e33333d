/** Waits for several answers at once and keeps their names. */
export async function together<T extends Readonly<Record<string, Promise<unknown>>>>(
	asked: T
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
	const named = Object.entries(asked).map(async ([name, answer]) => [name, await answer] as const);
	return Object.fromEntries(await Promise.all(named)) as { [K in keyof T]: Awaited<T[K]> };
}
