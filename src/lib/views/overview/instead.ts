import { dimensions } from '../../dimensions';
import { levels, unitTypes } from '../../model/terms';
import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { withoutOne } from '../nearest';
import { serialiseSelection, type Selection } from '../selection';
import { chosenOf, groupsOf, matches, usualWhere, type Group, type Narrowed } from './collection';
import type { OtherView } from './others';
import { spec } from './spec';

/** What stands in place of a selection without any unit: a sentence, and one way to something. */
export interface InsteadView {
	readonly sentence: string;
	readonly way: OtherView;
}

/** Another year of the same units is nearer than other units. */
const order: readonly Narrowed[] = ['year', 'level', 'region', 'type'];

/** The nearest condition that has data: one filter chosen anew, the others kept; the default view where no single one helps. */
export async function insteadOf(
	rows: readonly CollectedRow[],
	{ where, params }: Selection
): Promise<InsteadView> {
	const near = await withoutOne(where, order, (lifted, id) => nearest(rows, lifted, id, where));
	if (near === null)
		return {
			sentence: '所选条件下没有已收录的报告，只改一项筛选也没有。',
			way: { label: '恢复默认', search: '' }
		};
	const n = chosenOf(rows, near.where).length;
	return {
		sentence: `所选条件下没有已收录的报告；最近的有数据条件：${near.words}，有${n}个单位。`,
		way: {
			label: `${near.words}（${n}个单位）`,
			search: serialiseSelection({ where: near.where, params }, spec, usualWhere(rows))
		}
	};
}

/** What is collected without one filter, as that filter chosen anew; null where nothing is. */
function nearest(
	rows: readonly CollectedRow[],
	lifted: Where,
	id: Narrowed,
	{ year = [] }: Where
): { readonly where: Where; readonly words: string } | null {
	const groups = groupsOf(rows.filter((row) => matches(row, lifted)));
	const away = (group: Group) => Math.min(...year.map((one) => Math.abs(group.year - Number(one))));
	const [best] = id === 'year' ? [...groups].sort((a, b) => away(a) - away(b)) : groups;
	if (best === undefined) return null;
	if (id === 'region') return { where: lifted, words: '不限地区' };
	const words = { year: `${best.year}年`, level: levels[best.level], type: unitTypes[best.type] };
	return {
		where: { ...lifted, [id]: [String(best[id])] },
		words: `${dimensions[id].label}改为${words[id]}`
	};
}
