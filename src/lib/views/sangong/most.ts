import { formatCount } from '../../util/count';

/** How much is shown one by one: of more panels, bars of parts or changes their distribution; of rows, and of other bars, the first by 区划代码. */
export const most = {
	panels: 24,
	absent: 12,
	bars: 40,
	changes: 30,
	grouped: 60,
	rows: 300
} as const;

/** The first `n`, and the sentence that says so where some are left out. */
export function first<R>(
	all: readonly R[],
	n: number,
	what: string
): { readonly shown: readonly R[]; readonly caveats: readonly string[] } {
	const rest = all.length - n;
	if (rest <= 0) return { shown: all, caveats: [] };
	return {
		shown: all.slice(0, n),
		caveats: [
			`${what}按区划代码列前${formatCount(n)}个，其余${formatCount(rest)}个请缩小筛选范围或在“数据”页下载`
		]
	};
}
