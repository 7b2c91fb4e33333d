import { levels, type Level } from '../../model/terms';
import { fewestPeers } from '../../query/lists/peer-medians';
import type { TrendSpreadRow } from '../../query/lists/trend-spread';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { manyUnits } from '../bins';
import { isPlaced, type Compared, type UnitYear } from './answers';
import { grouped, type Facet, type Group } from './facets';
import { levelName } from './spread-level';
import { formatCount } from '../../util/count';

/** A unit with its answers over the years. */
export interface Series {
	readonly unit: string;
	readonly rows: readonly UnitYear[];
}

/** The units of one level and group over the years, by 区划代码, with what is said of them together. */
export interface TrendGroup {
	readonly level: Level;
	readonly group: Group;
	readonly units: readonly Series[];
	/** Those of them with a value in two years or more: they make a line. */
	readonly series: readonly Series[];
	/** The quartiles of the fixed units, none below five of them. */
	readonly quartiles: readonly TrendSpreadRow[];
	/** Units with a value in every year that the group has one in; 0 where it has a single year. */
	readonly fixed: number;
}

/** The groups of a facet, each level by itself, in the order of 区划代码 or of the terms. */
export function trendGroups(
	answers: Compared,
	found: readonly TrendSpreadRow[],
	facet: Facet
): readonly TrendGroup[] {
	return grouped(answers, answers.rows, facet).flatMap(({ group, rows }) => {
		const byLevel = groupBy(rows, ({ unit }) => answers.units.get(unit)?.level);
		return idsOf(levels).flatMap((level): readonly TrendGroup[] => {
			const own = byLevel.get(level);
			if (!own) return [];
			const units = [...groupBy(own, ({ unit }) => unit)].map(([unit, rows]) => ({ unit, rows }));
			const quartiles = found.filter((row) => row.level === level && row.part === group.id);
			return [
				{
					...{ level, group, units },
					series: units.filter(({ rows }) => rows.filter(isPlaced).length > 1),
					quartiles: quartiles.filter(({ value }) => value !== null),
					fixed: quartiles[0]?.n ?? 0
				}
			];
		});
	});
}

/** `江苏省·县级（12个单位，固定10个）`: those with a line, and those that the median is of. */
export const headingOf = (of: TrendGroup): string =>
	`${levelName(of)}（${formatCount(of.series.length)}个单位${hasMedian(of) ? `，固定${formatCount(of.fixed)}个` : ''}）`;

export const hasMedian = ({ fixed }: TrendGroup): boolean => fixed >= fewestPeers;

/** Those that the median is of: units with a value in every year that any of the group has one in. */
export function fixedUnits({ units, fixed }: TrendGroup): readonly Series[] {
	if (fixed === 0) return [];
	const placed = units.map((unit) => ({ unit, years: yearsOf(unit) }));
	const all = new Set(placed.flatMap(({ years }) => years));
	return placed.filter(({ years }) => years.length === all.size).map(({ unit }) => unit);
}

const yearsOf = ({ rows }: Series) => rows.filter(isPlaced).map(({ year }) => year);

/** So many lines are no picture any more: the middle half of the fixed units stands for them. */
export const isMany = (of: TrendGroup): boolean => hasMedian(of) && of.series.length >= manyUnits;

/** The quartiles of one kind, a year each, ascending. */
export const quartileOf = (
	{ quartiles }: TrendGroup,
	wanted: TrendSpreadRow['quartile']
): readonly TrendSpreadRow[] => quartiles.filter(({ quartile }) => quartile === wanted);
