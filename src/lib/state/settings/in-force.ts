import { idsOf } from '../../util/ids';
import { keep, kept } from './kept';
import { settings, type Choice, type Setting, type SettingId } from './settings';

/** The key of a setting in the browser's storage: `theme`, `density:compare`. */
const keyOf = (id: SettingId, page: string) => {
	const { perPage }: Setting = settings[id];
	return perPage ? `${id}:${page}` : id;
};

/** What is kept of a setting for a page, named by the first part of its route: `compare`, empty for 总览. */
export function choiceOf<S extends SettingId>(id: S, page: string): Choice<S> {
	const ids = idsOf<string>(settings[id].choices);
	const found = kept(keyOf(id, page));
	return (found !== null && ids.includes(found) ? found : ids[0]) as Choice<S>;
}

/** Keeps a choice and puts it in force. */
export function choose<S extends SettingId>(id: S, page: string, choice: Choice<S>): void {
	const usual = choice === idsOf<string>(settings[id].choices)[0];
	keep(keyOf(id, page), usual ? null : choice);
	enforce(id, choice);
}

/** Puts what is kept for a page in force: a reader has come to it without loading it anew. */
export function enter(page: string): void {
	for (const id of idsOf(settings)) enforce(id, choiceOf(id, page));
}

/** The page a route belongs to. */
export const pageOf = (route: string | null): string => route?.split('/')[1] ?? '';

function enforce(id: SettingId, choice: string) {
	const root = document.documentElement;
	if (choice === idsOf<string>(settings[id].choices)[0]) root.removeAttribute(`data-${id}`);
	else root.setAttribute(`data-${id}`, choice);
}

/** The theme in sight: the reader's choice, else the system's. */
export function themeInForce(): 'light' | 'dark' {
	const chosen = document.documentElement.dataset.theme;
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
