import type { Decision } from '../../ingest/decide';
import { unitNamed, type Unit } from '../../ingest/identify/identify';
import { gazetteer } from '../../ingest/identify/region';
import type { Said } from '../../ingest/import';
import { droppedFigure, figuresOf, type ImportedFigure } from '../../views/import/figures';
import type { Entry } from './entry';
import type { Answer, Job } from './job';
import { Joining } from './joining.svelte';
import { knownFrom, type Known } from './known';
import { Reader } from './reader';
import { forget, keep, kept } from './store';
import { formatCount } from '../../util/count';
import { wordsOf } from '../../util/words-of';

/** The desk on which a reader goes through reports: files, their figures, and what was decided of them. */
export class Desk {
	entries = $state.raw<readonly Entry[]>([]);
	/** The id of the file that is gone through. */
	chosen = $state<string>();
	/** What keeps files from being read at all. */
	failure = $state<string>();

	entry = $derived(this.entries.find(({ id }) => id === this.chosen));
	figures = $derived(this.entry ? figuresIn(this.entry) : []);

	readonly joining = new Joining(() => this.#knowing());

	/** Files that are being taken away: what is still read of them is not kept. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shown depends on it
	readonly #leaving = new Set<string>();
	#known: Promise<Known> | undefined;
	#reader = new Reader(
		(answer) => this.#hear(answer),
		() => (this.failure = '读取程序中断，请刷新页面后再试；已导入的报告仍在')
	);

	constructor(readonly base: string) {}

	/** Leaves the page: nothing of the reading stays behind. */
	close = () => this.#reader.close();

	/** Takes up what an earlier visit left. */
	async restore() {
		const [before] = await Promise.all([kept(), this.joining.restore()]);
		this.entries = [...before, ...this.entries];
		this.chosen ??= before[0]?.id;
	}

	/** Files are read one after the other; the first of them is shown. */
	async add(files: readonly File[]) {
		for (const file of files) {
			const id = `${Date.now()}-${this.entries.length}-${file.name}`;
			this.#put({ id, name: file.name, findings: [], said: {}, decisions: {}, dropped: [] });
			this.chosen ??= id;
			await this.#send(id, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		}
	}

	/** What a person says of a report goes before what it says itself; a name that tells no unit is refused in words. */
	async say({ name, ...rest }: Omit<Said, 'unit'> & { readonly name?: string }) {
		const { entry } = this;
		if (!entry?.document) return;
		const unit = name ? await this.#unitOf(name) : undefined;
		this.failure =
			name && !unit
				? `未能从“${name}”认出地区和单位类型，请写全称，如“洛阳市工商业联合会”`
				: undefined;
		const said = { ...rest, ...(unit ? { unit } : {}) };
		this.#put({ ...entry, said: { ...entry.said, ...said } });
		await this.#send(entry.id, entry.document);
	}

	async decide(figure: ImportedFigure, decision: Decision | undefined) {
		const { entry } = this;
		if (!entry?.document || figure.key === '') return;
		const { [figure.key]: before, ...others } = entry.decisions;
		const decisions = decision === undefined ? others : { ...others, [figure.key]: decision };
		const rest = entry.dropped.filter(({ key }) => key !== figure.key);
		const dropped = decision === 'dropped' ? [...rest, droppedFigure(figure)] : rest;
		if (before === decision) return;
		this.#put({ ...entry, decisions, dropped });
		await this.#send(entry.id, entry.document);
	}

	/** Drops every figure that is open, so that nothing of a report remains to be asked. */
	async dropOpen(id: string) {
		const entry = this.entries.find((one) => one.id === id);
		if (!entry?.document) return;
		const open = figuresIn(entry).filter(({ state, key }) => state === 'open' && key !== '');
		const decided = open.map(({ key }) => [key, 'dropped'] as const);
		this.#put({
			...entry,
			decisions: { ...entry.decisions, ...Object.fromEntries(decided) },
			dropped: [...entry.dropped, ...open.map(droppedFigure)]
		});
		await this.#send(id, entry.document);
	}

	/** Takes a file away; it is shown until it is gone for good, also for who leaves the page at that moment. */
	async remove(id: string) {
		this.#leaving.add(id);
		await Promise.all([forget(id), this.joining.leave(id)]);
		this.entries = this.entries.filter((entry) => entry.id !== id);
		if (this.chosen === id) this.chosen = this.entries[0]?.id;
	}

	/** Every report that was read, as a workbook. */
	async saveWorkbook() {
		const imports = this.#imports();
		const [{ importedSheets }, { workbook, workbookType }, { saveBlob }] = await Promise.all([
			import('../../export/record-sheets'),
			import('../../export/xlsx/workbook'),
			import('../../export/save')
		]);
		const blob = new Blob([workbook(importedSheets(imports))], { type: workbookType });
		saveBlob(blob, `导入-${formatCount(imports.length)}份报告.xlsx`);
	}

	/** Every report that was read, as a data package. */
	async save() {
		const imports = this.#imports();
		const [{ packageZip }, { saveBlob }, { regions }] = await Promise.all([
			import('../../export/package'),
			import('../../export/save'),
			this.#knowing()
		]);
		saveBlob(packageZip(imports, regions), `导入-${formatCount(imports.length)}份报告.zip`);
	}

	#imports = () => this.entries.flatMap(({ outcome }) => (outcome?.ok ? [outcome.imported] : []));

	#knowing(): Promise<Known> {
		return (this.#known ??= knownFrom(this.base).catch((cause: unknown) => {
			this.#known = undefined;
			throw cause;
		}));
	}

	async #unitOf(name: string): Promise<Unit | undefined> {
		const { regions, units } = await this.#knowing();
		return unitNamed(name, { gazette: gazetteer(regions), units });
	}

	#put(entry: Entry) {
		const known = this.entries.some(({ id }) => id === entry.id);
		this.entries = known
			? this.entries.map((one) => (one.id === entry.id ? entry : one))
			: [...this.entries, entry];
	}

	async #send(id: string, source: Job['source']) {
		const entry = this.entries.find((one) => one.id === id);
		if (!entry) return;
		try {
			const { regions, units } = await this.#knowing();
			const { said, decisions } = $state.snapshot(entry) as Entry;
			this.#reader.read({ id, regions, units, said, decisions, source });
		} catch (cause) {
			this.failure = `区划与单位名录未能读取（${wordsOf(cause)}），请刷新页面后再试`;
		}
	}

	#hear({ id, ...answer }: Answer) {
		const entry = this.entries.find((one) => one.id === id);
		if (!entry || this.#leaving.has(id)) return;
		const next: Entry = { ...withoutStage(entry), ...answer };
		this.#put(next);
		if ('stage' in answer) return;
		void keep($state.snapshot(next) as Entry);
		void this.joining.renew(id, next.outcome?.ok ? next.outcome.imported : undefined);
	}
}

/** What was said of a file's way is no longer so once something else is. */
const withoutStage = ({
	id,
	name,
	document,
	outcome,
	findings,
	said,
	decisions,
	dropped
}: Entry) => ({
	...{ id, name, findings, said, decisions, dropped },
	...(document ? { document } : {}),
	...(outcome ? { outcome } : {})
});

const figuresIn = ({ outcome, findings, decisions, dropped }: Entry) =>
	outcome?.ok ? figuresOf(outcome.imported, findings, decisions, dropped) : [];
