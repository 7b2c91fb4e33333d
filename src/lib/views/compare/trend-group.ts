import { levels, type Level } from '../../model/terms';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { manyUnits } from '../bins';
import { crowdQuartiles, type CrowdQuartile } from '../quartiles';
import { crowdOf, isPlaced, type Compared, type UnitYear } from './answers';
import { grouped, type Facet, type Group } from './facets';
import { levelName, levelWhere } from './spread-level';
import { formatCount } from '../../util/count';

/** A unit with its answers over the years. */
export interface Series {
	readonly unit: string;
	readonly rows: readonly UnitYear[];
}

/** A quartile of the fixed units of a group in one year. */
export interface YearQuartile extends CrowdQuartile {
	readonly year: number;
}

/** The units of one level and group over the years, by 区划代码, with what is said of them together. */
export interface TrendGroup {
	readonly level: Level;
	readonly group: Group;
	readonly units: readonly Series[];
	/** Those of them with a value in two years or more: they make a line. */
	readonly series: readonly Series[];
	/** Those with a value in every year that any of the group has one in; none where it has a single year. */
	readonly fixed: readonly Series[];
	/** The quartiles of the fixed units in each year, ascending; none below five of them. */
	readonly quartiles: readonly YearQuartile[];
}

/** The groups of a facet, each level by itself, in the order of 区划代码 or of the terms. */
export function trendGroups(answers: Compared, where: Where, facet: Facet): readonly TrendGroup[] {
	return grouped(answers, answers.rows, facet).flatMap(({ group, rows }) => {
		const byLevel = groupBy(rows, ({ unit }) => answers.units.get(unit)?.level);
		return idsOf(levels).flatMap((level): readonly TrendGroup[] => {
			const own = byLevel.get(level);
			if (!own) return [];
			const units = [...groupBy(own, ({ unit }) => unit)].map(([unit, rows]) => ({ unit, rows }));
			const years = [...new Set(own.filter(isPlaced).map(({ year }) => year))].sort(
				(a, b) => a - b
			);
			const dated = units.map((unit) => ({ unit, n: unit.rows.filter(isPlaced).length }));
			const fixed = dated.filter(({ n }) => years.length > 1 && n === years.length);
			const of = {
				...{ level, group, units },
				series: dated.filter(({ n }) => n > 1).map(({ unit }) => unit),
				fixed: fixed.map(({ unit }) => unit)
			};
			const at = levelWhere(answers, where, of, facet);
			return [{ ...of, quartiles: yearQuartiles(answers, at, of.fixed, years) }];
		});
	});
}

/** The quartiles of the same units in each year. */
function yearQuartiles(
	answers: Compared,
	where: Where,
	units: readonly Series[],
	years: readonly number[]
): readonly YearQuartile[] {
	const byYear = groupBy(
		units.flatMap(({ rows }) => rows.filter(isPlaced)),
		({ year }) => year
	);
	return years.flatMap((year) => {
		const crowd = {
			...crowdOf(answers, { ...where, year: [String(year)] }),
			fixed: years.map(String)
		};
		const values = byYear.get(year)?.flatMap(({ value }) => value ?? []) ?? [];
		return crowdQuartiles(crowd, values).map((row) => ({ ...row, year }));
	});
}

/** `江苏省·县级（12个单位，固定10个）`: those with a line, and those that the median is of. */
export const headingOf = (of: TrendGroup): string =>
	`${levelName(of)}（${formatCount(of.series.length)}个单位${hasMedian(of) ? `，固定${formatCount(of.fixed.length)}个` : ''}）`;

export const hasMedian = ({ quartiles }: TrendGroup): boolean => quartiles.length > 0;

/** So many lines are no picture any more: the middle half of the fixed units stands for them. */
export const isMany = (of: TrendGroup): boolean => hasMedian(of) && of.series.length >= manyUnits;

/** The quartiles of one kind, a year each, ascending. */
export const quartileOf = (
	{ quartiles }: TrendGroup,
	wanted: YearQuartile['quartile']
): readonly YearQuartile[] => quartiles.filter(({ quartile }) => quartile === wanted);
