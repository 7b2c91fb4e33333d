/** The light colours of the page by name (`ink`, `c1`), for pictures that leave it. */
export const lightColours = async (): Promise<Readonly<Record<string, string>>> =>
	lightIn((await import('./styles/tokens.css?raw')).default);

/** The light colours that a style sheet sets: `--ink: var(--light, #1f2328) …`. */
export const lightIn = (tokens: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...tokens.matchAll(/--([\w-]+):\s*var\(--light,\s*(#\w+)\)/g)].map(([, name, colour]) => [
			name,
			colour
		])
	);
