import type { DimensionId } from '../dimensions';
import type { FilterView, OptionView } from './filter';
import { formatCount } from '../util/count';

/** What stands in place of a selection without any unit: a sentence, and one way to something. */
export interface InsteadView {
	readonly sentence: string;
	/** The one filter to choose anew; the default view where no single one helps. */
	readonly way: {
		readonly label: string;
		readonly change: { readonly dimension: DimensionId; readonly ids: readonly string[] } | null;
	};
}

/** Another year of the same units is nearer than other units. */
const order: readonly DimensionId[] = ['year', 'entity', 'level', 'region', 'unit', 'type'];

/** The nearest condition that has units, as the filters count them: one chosen anew, the others kept; nothing where the filters leave units. */
export function insteadOf(
	filters: readonly FilterView[],
	counted = '数据'
): { readonly instead?: InsteadView } {
	return filters.some(isEmpty) ? { instead: nearest(filters, `所选条件下没有${counted}`) } : {};
}

function nearest(filters: readonly FilterView[], nothing: string): InsteadView {
	const restricting = order.flatMap((id) =>
		filters.filter((filter) => filter.id === id && filter.chosen.length > 0)
	);
	for (const filter of restricting) {
		const { ids, words, n } = chosenAnew(filter);
		if (n === 0) continue;
		return {
			sentence: `${nothing}；最近的有数据条件：${words}，有${formatCount(n)}个单位。`,
			way: { label: `${words}（${formatCount(n)}个单位）`, change: { dimension: filter.id, ids } }
		};
	}
	return {
		sentence: `${nothing}，只改一项筛选也没有。`,
		way: { label: '恢复默认', change: null }
	};
}

/** Whether what is chosen of a filter leaves no unit. */
const isEmpty = ({ chosen, options }: FilterView): boolean =>
	chosen.length > 0 && !options.some(({ id, n }) => chosen.includes(id) && n > 0);

/** One filter chosen anew so that there are units: the nearest choice, or none where choices are places and names. */
function chosenAnew({ id, label, chosen, options }: FilterView) {
	const left = options.filter(({ n }) => n > 0);
	if (id === 'unit') return { ids: [], words: `不限${label}`, n: left.length };
	if (id === 'region')
		return { ids: [], words: `不限${label}`, n: left.reduce((sum, { n }) => sum + n, 0) };
	const away = (option: OptionView) =>
		id === 'year' ? Math.min(...chosen.map((one) => Math.abs(Number(option.id) - Number(one)))) : 0;
	const [best] = [...left].sort((a, b) => away(a) - away(b) || b.n - a.n);
	return { ids: best ? [best.id] : [], words: `${label}改为${best?.label}`, n: best?.n ?? 0 };
}
