import type { CollectedRow } from '../../query/lists/collected';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { compareNatural } from '../../util/order';
import { perObject } from '../../util/per-object';
import { matching } from './collection';
import { tiles, type Tile } from './tiles';
import { formatCount } from '../../util/count';

/** A province that units were collected of. */
export interface ProvinceCount {
	readonly code: string;
	/** Units under the type, level and year in force, whichever region is chosen. */
	readonly n: number;
	/** Units of the whole collection. */
	readonly all: number;
}

/** What the tile map shows: units by province, and the regions that are chosen. */
export interface CoverageView {
	readonly counts: readonly ProvinceCount[];
	readonly chosen: readonly string[];
}

/** Counts units by province; the chosen region does not narrow it, so that another can be added. */
export function coverageOf(rows: readonly CollectedRow[], where: Where): CoverageView {
	const within = unitsBy(rows.filter(matching({ ...where, region: [] })));
	const counts = [...allUnitsBy(rows)]
		.map(([code, all]) => ({ code, n: within.get(code) ?? 0, all }))
		.sort((a, b) => compareNatural(a.code, b.code));
	return { counts, chosen: where.region ?? [] };
}

const unitsBy = (rows: readonly CollectedRow[]): ReadonlyMap<string, number> =>
	new Map(
		[...groupBy(rows, (row) => row.province_code)].map(([code, own]) => [
			code,
			new Set(own.map((row) => row.unit_id)).size
		])
	);

const allUnitsBy = perObject(unitsBy);

/** How dark a tile is, from the most down; a tile of none has no fill. */
export const steps = [
	{ id: 'many', least: 10, label: '10及以上' },
	{ id: 'some', least: 3, label: '3—9' },
	{ id: 'few', least: 1, label: '1—2' }
] as const;

/** A tile with its number, ready to draw. */
export interface FilledTile extends Tile {
	/** Null where nothing at all was collected. */
	readonly n: number | null;
	readonly step: (typeof steps)[number]['id'] | 'none';
	readonly pressed: boolean;
	/** What is read out: `新疆维吾尔自治区：1个单位，全库2个`. */
	readonly says: string;
}

/** The 34 tiles with their numbers. */
export function filled({ counts, chosen }: CoverageView): readonly FilledTile[] {
	const found = new Map(counts.map((count) => [count.code, count]));
	return tiles.map((tile) => {
		const count = found.get(tile.code);
		const n = count?.n ?? 0;
		return {
			...tile,
			n: count ? n : null,
			step: steps.find(({ least }) => n >= least)?.id ?? 'none',
			pressed: chosen.includes(tile.code),
			says: `${tile.name}：${words(tile, count)}`
		};
	});
}

function words({ outside }: Tile, count: ProvinceCount | undefined): string {
	if (outside) return '不在本库收集范围';
	if (count === undefined) return '尚未收录';
	return count.n === count.all
		? `${formatCount(count.n)}个单位`
		: `当前类型、层级和年度${formatCount(count.n)}个单位，全库${formatCount(count.all)}个`;
}

/** The chosen regions once a province is added or taken away; what lies within it is no choice of its own. */
export const toggled = (chosen: readonly string[], code: string): readonly string[] =>
	chosen.includes(code)
		? chosen.filter((one) => one !== code)
		: [...chosen.filter((one) => one.slice(0, 2) !== code.slice(0, 2)), code];
