import type { Joined } from '../local/store';

/** What already has the id that a report would join under. */
export interface Clash {
	readonly report_id: string;
	/** Whether the site ships a report of this id. */
	readonly shipped: boolean;
	/** Names of the files of this id that have joined. */
	readonly files: readonly string[];
}

type Given = Omit<Joined, 'n' | 'replaces'>;

const idOf = ({ report }: Pick<Joined, 'report'>) => report.report.report_id;

/** Joined reports other than that of a file. */
export const without = (joined: readonly Joined[], entry: string) =>
	joined.filter((one) => one.entry !== entry);

/** What a report would double; undefined where it is the only one of its id. */
export function clashOf(
	given: Given,
	joined: readonly Joined[],
	shipped: ReadonlySet<string>
): Clash | undefined {
	const report_id = idOf(given);
	const files = without(joined, given.entry)
		.filter((one) => idOf(one) === report_id)
		.map(({ name }) => name);
	const clash = { report_id, shipped: shipped.has(report_id), files };
	return clash.shipped || files.length > 0 ? clash : undefined;
}

/** The report joins and stands for every other of its id, shipped or local. */
export const replacing = (
	given: Given,
	joined: readonly Joined[],
	clash: Clash | undefined
): readonly Joined[] => [
	...without(joined, given.entry).filter((one) => idOf(one) !== idOf(given)),
	{ ...given, n: 1, replaces: clash?.shipped ?? false }
];

/** The report joins and stands beside every other of its id. */
export function apart(given: Given, joined: readonly Joined[]): readonly Joined[] {
	const others = without(joined, given.entry);
	const taken = others.filter((one) => idOf(one) === idOf(given)).map(({ n }) => n);
	return [...others, { ...given, n: Math.max(0, ...taken) + 1, replaces: false }];
}

/** Joined reports once the figures of one have been decided anew; one that has become another report leaves. */
export const renewed = (
	joined: readonly Joined[],
	entry: string,
	report: Joined['report'] | undefined
): readonly Joined[] =>
	joined.flatMap((one) => {
		if (one.entry !== entry) return [one];
		return report && idOf({ report }) === idOf(one) ? [{ ...one, report }] : [];
	});
