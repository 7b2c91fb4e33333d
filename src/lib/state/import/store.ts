import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Entry } from './entry';

/* Imported reports stay in this browser, in IndexedDB: plain HTTP has no other store that keeps them. */

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('jiheng-import', 'entries'));

/** Without a store, as in a private window, reports last as long as the page does. */
const orNothing = () => undefined;

export const kept = async (): Promise<readonly Entry[]> =>
	(await entries<string, Entry>(store()).catch(() => [])).map(([, entry]) => entry);

export const keep = (entry: Entry) => set(entry.id, entry, store()).catch(orNothing);

export const forget = (id: string) => del(id, store()).catch(orNothing);
