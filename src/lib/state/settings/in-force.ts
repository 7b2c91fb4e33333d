import { idsOf } from '../../util/ids';
import { choiceOf, keyOf } from './choice';
import { keep } from './kept';
import { money } from './money.svelte';
import { settings, type Choice, type SettingId } from './settings';

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
	if (id === 'money') money.enforce(choice as Choice<'money'>);
}

/** The theme in sight: the reader's choice, else the system's. */
export function themeInForce(): 'light' | 'dark' {
	const chosen = document.documentElement.dataset.theme;
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
