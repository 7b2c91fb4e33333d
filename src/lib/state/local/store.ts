import { createStore, get, setMany, type UseStore } from 'idb-keyval';
import type { LocalReport } from '../../records/local';

/* What has joined the site stays on this device, apart from the files it was read from; every page reads the summary alone. */

/** A report that has joined the site on this device, under the id it was read with. */
export interface Joined {
	/** The file it was read from: see `import/entry.ts`. */
	readonly entry: string;
	readonly name: string;
	readonly report: LocalReport;
	/** Which of several with the same id it is, from 1. */
	readonly n: number;
	/** Whether it stands for the shipped report of its id. */
	readonly replaces: boolean;
	/** Whether the site has its unit. */
	readonly known: boolean;
}

/** What a page must know before it asks anything. */
export interface Summary {
	readonly reports: number;
	/** Whether they are counted, or left out for now. */
	readonly on: boolean;
	/** Units that have no page of their own. */
	readonly units: readonly string[];
}

/** Nothing has joined. */
export const none: Summary = { reports: 0, on: true, units: [] };

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('jiheng-local', 'local'));

/** Without a store, as in a private window, nothing can join. */
export const readSummary = async (): Promise<Summary> =>
	(await get<Summary>('summary', store()).catch(() => undefined)) ?? none;

export const readJoined = async (): Promise<readonly Joined[]> =>
	(await get<readonly Joined[]>('joined', store()).catch(() => undefined)) ?? [];

/** Keeps what has joined, and the summary of it. */
export async function writeJoined(joined: readonly Joined[], on: boolean): Promise<Summary> {
	const units = joined.filter(({ known }) => !known).map(({ report }) => report.unit.unit_id);
	const summary: Summary = { reports: joined.length, on, units: [...new Set(units)] };
	await setMany(
		[
			['joined', joined],
			['summary', summary]
		],
		store()
	);
	return summary;
}

/** Keeps whether local reports are counted. */
export async function writeOn(on: boolean): Promise<Summary> {
	const summary = { ...(await readSummary()), on };
	await setMany([['summary', summary]], store());
	return summary;
}
