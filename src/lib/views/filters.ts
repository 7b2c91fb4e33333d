import { dimensions, type DimensionId } from '../dimensions';
import type { Dimension } from '../dimensions/dimension';
import type { Engine, QueryOptions } from '../engine/engine';
import { askRegionNames } from '../query/lists/names';
import { askOptions, type OptionRow } from '../query/options';
import { countedChoice } from './choice';
import type { FilterView, OptionView } from './filter';
import { insteadOf } from './instead';
import type { Offer } from './offer';
import type { PageSpec, Selection } from './selection';
import { formatCount } from '../util/count';

/** The filter bar of a page under its selection, and what to do where the filters leave no unit. */
export async function filtersOf(
	engine: Engine,
	spec: PageSpec,
	{ where }: Selection,
	options?: QueryOptions
): Promise<Offer> {
	const rows = await askOptions(engine, where, spec.dimensions, options);
	const codes = rows.filter((row) => row.dimension === 'region').map((row) => row.id);
	const regions = await askRegionNames(engine, codes, options);
	const nameOf = (id: DimensionId, row: OptionRow) => {
		const { terms }: Dimension = dimensions[id];
		return (id === 'region' ? regions.get(row.id) : terms?.[row.id]) ?? row.name;
	};
	const filters = spec.dimensions.map((id) => {
		const choices = rows
			.filter((row) => row.dimension === id)
			.map((row) => option(row, nameOf(id, row)));
		return filter(id, where[id] ?? [], choices);
	});
	return { filters, ...insteadOf(filters) };
}

const option = ({ id, n, reported }: OptionRow, label: string): OptionView => ({
	...countedChoice(id, label, n, '当前其他筛选下没有数据'),
	...(n > 0 && !reported ? { why: '仅见于其他年度的报告' } : {})
});

function filter(
	id: DimensionId,
	chosen: readonly string[],
	options: readonly OptionView[]
): FilterView {
	const { label, multiple } = dimensions[id];
	return { id, label, multiple, chosen, summary: summaryOf(chosen, options), options };
}

/** What is chosen of a filter, in words. */
export function summaryOf(chosen: readonly string[], options: readonly OptionView[]): string {
	const names = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
	if (names.length === 0) return '全部';
	return names.length <= 2 ? names.join('、') : `已选${formatCount(names.length)}项`;
}
