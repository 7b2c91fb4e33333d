import { idsOf } from '../../util/ids';
import { kept } from './kept';
import { settings, type Choice, type Setting, type SettingId } from './settings';

/** The key of a setting in the browser's storage: `theme`, `density:compare`. */
export const keyOf = (id: SettingId, page: string) => {
	const { perPage }: Setting = settings[id];
	return perPage ? `${id}:${page}` : id;
};

/** What is kept of a setting for a page, named by the first part of its route: `compare`, empty for 总览. */
export function choiceOf<S extends SettingId>(id: S, page: string): Choice<S> {
	const ids = idsOf<string>(settings[id].choices);
	const found = kept(keyOf(id, page));
	return (found !== null && ids.includes(found) ? found : ids[0]) as Choice<S>;
}
