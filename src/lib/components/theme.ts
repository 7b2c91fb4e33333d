/** The two themes of the page. */
export type Theme = 'light' | 'dark';

const key = 'theme';

/** The theme now in force: the reader's choice, else the system's. */
export function currentTheme(): Theme {
	const chosen = document.documentElement.dataset.theme;
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Changes to the other theme and remembers it where the browser allows. */
export function switchTheme(): Theme {
	const theme = currentTheme() === 'dark' ? 'light' : 'dark';
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		// No storage: it lasts as long as the page.
	}
	return theme;
}
