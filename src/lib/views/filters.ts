import { dimensions, type DimensionId } from '../dimensions';
import type { Dimension } from '../dimensions/dimension';
import type { Engine, QueryOptions } from '../engine/engine';
import { askRegionNames } from '../query/lists/names';
import { askOptions, type OptionRow } from '../query/options';
import { countedChoice } from './choice';
import type { FilterView, OptionView } from './filter';
import { insteadOf } from './instead';
import type { Offer } from './page';
import type { Where } from '../query/where';
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
			.map((row) => countedChoice(row.id, nameOf(id, row), row.n, '当前其他筛选下没有数据'));
		return filter(id, where[id] ?? [], choices);
	});
	return { filters, ...insteadOf(filters) };
}

function filter(
	id: DimensionId,
	chosen: readonly string[],
	options: readonly OptionView[]
): FilterView {
	const { label, multiple } = dimensions[id];
	return { id, label, multiple, chosen, summary: summaryOf(chosen, options), options };
}

function summaryOf(chosen: readonly string[], options: readonly OptionView[]): string {
	const names = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
	if (names.length === 0) return '全部';
	return names.length <= 2 ? names.join('、') : `已选${formatCount(names.length)}项`;
}

/**
 * The filters that stand, as they are under a selection that chose one of them anew: what that one offers is counted under the others
 * and so still right, the others are to be counted again. Undefined where more was chosen, or it is not certain that a unit is left.
 */
export function chosenAnew(
	standing: readonly FilterView[],
	where: Where
): readonly FilterView[] | undefined {
	const chosenOf = ({ id }: FilterView) => where[id] ?? [];
	const changed = standing.filter(
		(filter) => [...filter.chosen].sort().join() !== [...chosenOf(filter)].sort().join()
	);
	const [own] = changed;
	const listed = Object.keys(where).every((id) => standing.some((filter) => filter.id === id));
	if (!own || changed.length > 1 || !listed) return undefined;
	const chosen = chosenOf(own);
	const known = chosen.every((id) => own.options.some((option) => option.id === id));
	const left = own.options.some(
		({ id, n }) => n > 0 && (chosen.length === 0 || chosen.includes(id))
	);
	if (!known || !left) return undefined;
	const now = { ...own, chosen, summary: summaryOf(chosen, own.options) };
	return standing.map((filter) => (filter === own ? now : filter));
}
