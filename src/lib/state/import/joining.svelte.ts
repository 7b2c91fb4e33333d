import type { Imported } from '../../ingest/reconcile/reconcile';
import { local } from '../local/local.svelte';
import { readJoined, writeJoined, type Joined } from '../local/store';
import { apart, clashOf, renewed, replacing, without, type Clash } from './clash';
import type { Entry } from './entry';
import type { Known } from './known';

/** Which reports have joined the site on this device, and what must be said before another one does. */
export class Joining {
	joined = $state.raw<readonly Joined[]>([]);
	/** The file whose report is of an id that is taken, and by what. */
	asked = $state.raw<{ readonly given: Joined; readonly clash: Clash }>();
	/** Why nothing can join. */
	failure = $state<string>();

	#known: () => Promise<Known>;
	#turn: Promise<void> = Promise.resolve();

	constructor(known: () => Promise<Known>) {
		this.#known = known;
	}

	/** Takes up what an earlier visit left. */
	async restore() {
		this.joined = await readJoined();
	}

	has = (entry: string) => this.joined.some((one) => one.entry === entry);

	/** Lets a file's report join; where its id is taken, the reader is asked. */
	async join({ id, name }: Entry, imported: Imported) {
		const { units, reports } = await this.#known();
		const known = units.some(({ unit_id }) => unit_id === imported.unit.unit_id);
		const given = { entry: id, name, report: reportOf(imported), known, n: 1, replaces: false };
		const clash = clashOf(given, this.joined, reports);
		this.asked = clash && { given, clash };
		if (!clash) await this.#keep((joined) => apart(given, joined));
	}

	/** The reader's word on the report that is asked about. */
	async settle(choice: 'replace' | 'apart' | 'leave') {
		const { asked } = this;
		this.asked = undefined;
		if (!asked || choice === 'leave') return;
		const { given, clash } = asked;
		await this.#keep((joined) =>
			choice === 'replace' ? replacing(given, joined, clash) : apart(given, joined)
		);
	}

	/** Takes a file's report out of the site again. */
	async leave(entry: string) {
		if (this.asked?.given.entry === entry) this.asked = undefined;
		if (this.has(entry)) await this.#keep((joined) => without(joined, entry));
	}

	/** Figures of a joined report were decided anew. */
	async renew(entry: string, imported: Imported | undefined) {
		if (!this.has(entry)) return;
		await this.#keep((joined) => renewed(joined, entry, imported && reportOf(imported)));
	}

	/** One change after the other, each on what other windows left. */
	#keep(change: (joined: readonly Joined[]) => readonly Joined[]): Promise<void> {
		return (this.#turn = this.#turn.then(() => this.#write(change)));
	}

	async #write(change: (joined: readonly Joined[]) => readonly Joined[]) {
		try {
			const joined = change(await readJoined());
			const summary = await writeJoined(joined, local.on);
			this.joined = joined;
			this.failure = undefined;
			local.changed(summary);
		} catch {
			this.failure = '此浏览器窗口不能保存本地记录（如无痕窗口），报告未能加入本站；可导出数据包';
		}
	}
}

/** What joins: no questions, no readings. */
const reportOf = ({ unit, report, rows }: Imported) => ({ unit, report, rows });
