import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { countedChoice } from '../choice';
import type { FilterView } from '../filter';
import { matching } from './collection';

/** Counts each option by the units with a report: figures that a later report gives of an earlier year are no report of that year. */
export function recount(
	filters: readonly FilterView[],
	rows: readonly CollectedRow[],
	where: Where
): readonly FilterView[] {
	return filters.map((filter) => {
		const others = rows.filter(matching({ ...where, [filter.id]: [] }));
		const options = filter.options.map(({ id, label }) => {
			const asked = others.filter(matching({ [filter.id]: [id] }));
			const n = new Set(asked.map((row) => row.unit_id)).size;
			return countedChoice(id, label, n, '当前其他筛选下没有收录报告');
		});
		return { ...filter, options };
	});
}
