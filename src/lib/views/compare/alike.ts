import { levels, unitTypes } from '../../model/terms';
import type { Listed } from './listing';
import { formatCount } from '../../util/count';

/** Most units that are put beside one. */
const MOST = 12;

/** Who a unit can be compared with, by a stated rule; the same for everyone who asks. */
export interface Alike {
	readonly ids: readonly string[];
	/** The rule in words, with how many it finds. */
	readonly rule: string;
}

/** Units of the same type, level and 编报口径, those of the same province first, then by 区划代码; districts of a 直辖市 among themselves. */
export function alikeTo(all: readonly Listed[], own: Listed): Alike {
	const far = ({ code }: Listed) => Number(code.slice(0, 2) !== own.code.slice(0, 2));
	const found = all
		.filter(({ id, alike }) => id !== own.id && alike === own.alike)
		.map((unit, place) => ({ unit, place }))
		.sort((a, b) => far(a.unit) - far(b.unit) || a.place - b.place)
		.map(({ unit }) => unit);
	const near = found.filter((unit) => far(unit) === 0).length;
	const same = `与${own.short}同类型（${unitTypes[own.type]}）、同层级（${levels[own.level]}）、同编报口径${own.level === 'county' ? (own.alike.endsWith('municipal') ? '，同为直辖市辖区' : '，不含直辖市辖区') : ''}`;
	const ids = found.slice(0, MOST).map(({ id }) => id);
	if (ids.length === 0) return { ids, rule: `${same}：没有其他单位。` };
	const cut = found.length > MOST ? `，取前${MOST}个` : '';
	return {
		ids,
		rule: `${same}：${formatCount(found.length)}个，其中同省${formatCount(near)}个；同省在先，再按区划代码${cut}。`
	};
}

/** The rule in words where a unit is compared with exactly those that it finds; null where others were chosen. */
export function ruleOf(
	all: readonly Listed[],
	own: string,
	chosen: readonly string[]
): string | null {
	const unit = all.find(({ id }) => id === own);
	if (!unit || chosen.length < 2) return null;
	const { ids, rule } = alikeTo(all, unit);
	const meant = new Set([own, ...ids]);
	const same = chosen.length === meant.size && chosen.every((id) => meant.has(id));
	return same ? `可比单位：${rule}` : null;
}
