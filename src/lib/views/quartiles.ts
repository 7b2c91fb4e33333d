import { quartiles, type Quartile } from '../query/address';
import { fewestPeers } from '../query/lists/peer-medians';
import { Exact } from '../util/exact';

/** The words of the quartiles. */
export const quartileWords: Readonly<Record<Quartile, string>> = {
	lower: '下四分位数',
	median: '中位数',
	upper: '上四分位数'
};

/** The quartiles of exact values as QUARTILE.INC has them, half-up to two decimals; none of fewer than five. */
export function quartilesOf(values: readonly string[]): readonly (readonly [Quartile, string])[] {
	if (values.length < fewestPeers) return [];
	const sorted = values.map((value) => new Exact(value)).sort((a, b) => a.cmp(b));
	return quartiles.map((id, i) => {
		const place = ((sorted.length - 1) * (i + 1)) / 4;
		const [below, above] = [Math.floor(place), Math.ceil(place)].map(
			(at) => sorted[at] ?? new Exact(0)
		) as [InstanceType<typeof Exact>, InstanceType<typeof Exact>];
		const value = above
			.minus(below)
			.times(place % 1)
			.plus(below);
		return [id, value.toDecimalPlaces(2, Exact.ROUND_HALF_UP).toFixed(2)];
	});
}
