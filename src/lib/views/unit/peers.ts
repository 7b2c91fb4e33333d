import type { CollectedRow } from '../../query/lists/collected';
import { isMunicipalDistrict } from '../overview/provinces';

/** Who a unit can be set beside. */
export interface PeersView {
	readonly sentence: string;
	readonly units: readonly { readonly id: string; readonly name: string }[];
	readonly more: number;
}

const SHOWN = 12;

/** Units of the same type, level, year and 编报口径; districts of a 直辖市 are a class of their own. By 区划代码. */
export function peersOf(all: readonly CollectedRow[], own: readonly CollectedRow[]): PeersView {
	const peers = new Map<string, string>();
	for (const row of all)
		if (own.some((mine) => alike(mine, row))) peers.set(row.unit_id, row.short_name);
	const units = [...peers].map(([id, name]) => ({ id, name }));
	return {
		sentence:
			units.length === 0
				? `没有同类型、同层级、同年度的其他单位${own.some(isMunicipalDistrict) ? '（直辖市辖区单列一类）' : ''}。`
				: `同类型、同层级、同年度、同一编报口径的其他单位${units.length}个。`,
		units: units.slice(0, SHOWN),
		more: Math.max(0, units.length - SHOWN)
	};
}

const alike = (mine: CollectedRow, row: CollectedRow) =>
	row.unit_id !== mine.unit_id &&
	row.type === mine.type &&
	row.level === mine.level &&
	row.year === mine.year &&
	row.entity_scope === mine.entity_scope &&
	isMunicipalDistrict(row) === isMunicipalDistrict(mine);
