import type { CollectedRow } from '../../query/lists/collected';
import { fewestPeers } from '../../query/lists/peer-medians';
import { compareNatural } from '../../util/order';
import { isMunicipalDistrict } from '../overview/provinces';
import { formatCount } from '../../util/count';

/** Who a unit can be set beside. */
export interface PeersView {
	readonly sentence: string;
	readonly units: readonly { readonly id: string; readonly name: string }[];
	readonly more: number;
	/** What the metrics say of the median: how it is formed, or why there is none and who the peers are. */
	readonly medians: string;
}

const SHOWN = 12;

/** Units of the same type, level, year and 编报口径; districts of a 直辖市 are a class of their own. By 区划代码. */
export function peersOf(all: readonly CollectedRow[], own: readonly CollectedRow[]): PeersView {
	const units = alike(all, own);
	const few = units.length > 0 && units.length < fewestPeers;
	return {
		sentence:
			units.length === 0
				? `没有同类型、同层级、同年度的其他单位${own.some(isMunicipalDistrict) ? '（直辖市辖区单列一类）' : ''}。`
				: `同类型、同层级、同年度、同一编报口径的其他单位${formatCount(units.length)}个${few ? `，不足${fewestPeers}个，不计算中位数` : ''}。`,
		units: units.slice(0, SHOWN),
		more: Math.max(0, units.length - SHOWN),
		medians: medianWords(alike(all, latestOf(own)))
	};
}

function medianWords(peers: readonly { readonly name: string }[]): string {
	if (peers.length === 0) return '没有可比单位，不列中位数';
	if (peers.length >= fewestPeers)
		return `可比单位${formatCount(peers.length)}个：同类型、同层级、同年度、同一编报口径，不含本单位；中位数不加权，有值的不足${fewestPeers}个时不列`;
	return `可比单位${formatCount(peers.length)}个，不足${fewestPeers}个，不列中位数：${peers.map(({ name }) => name).join('、')}`;
}

/** Medians are formed for the latest year that a unit has a report of. */
function latestOf(own: readonly CollectedRow[]): readonly CollectedRow[] {
	const year = Math.max(...own.map((row) => row.year));
	return own.filter((row) => row.year === year);
}

/** By 区划代码. */
function alike(all: readonly CollectedRow[], own: readonly CollectedRow[]) {
	const classes = new Set(own.map(classOf));
	const ids = new Set(own.map((row) => row.unit_id));
	const peers = new Map(
		all
			.filter((row) => !ids.has(row.unit_id) && classes.has(classOf(row)))
			.map((row) => [row.unit_id, row.short_name])
	);
	return [...peers].map(([id, name]) => ({ id, name })).sort((a, b) => compareNatural(a.id, b.id));
}

const classOf = (row: CollectedRow) =>
	[row.type, row.level, row.year, row.entity_scope, isMunicipalDistrict(row)].join(' ');

/** Whether any of the units, or of all, has enough peers for a median. */
export function havePeers(all: readonly CollectedRow[], units: readonly string[] = []): boolean {
	const members = new Map<string, number>();
	for (const row of all) members.set(classOf(row), (members.get(classOf(row)) ?? 0) + 1);
	return all.some(
		(row) =>
			(units.length === 0 || units.includes(row.unit_id)) &&
			(members.get(classOf(row)) ?? 0) > fewestPeers
	);
}
