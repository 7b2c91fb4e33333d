import type { TrendsView } from '../chart';
import type { Compared } from './answers';
import { breaksAmong } from './breaks';
import { hasMedian, type Series, type TrendGroup } from './trend-group';
import { levelName } from './spread-level';
import { formatCount } from '../../util/count';

/** A year from which units of a group are not comparable with what they were. */
interface GroupBreak {
	readonly year: number;
	/** How many of those with a line, and of those that the median is of. */
	readonly units: number;
	readonly fixed: number;
}

/** Where the units of a group break, ascending. */
export function groupBreaks(answers: Compared, of: TrendGroup): readonly GroupBreak[] {
	const yearsOf = ({ rows }: Series) => [
		...new Set(breaksAmong(answers, rows).map(({ from_year }) => from_year))
	];
	const broken = of.series.map((unit) => ({ unit: unit.unit, years: yearsOf(unit) }));
	const fixed = new Set(of.fixed.map(({ unit }) => unit));
	const years = [...new Set(broken.flatMap(({ years }) => years))].sort((a, b) => a - b);
	return years.map((year) => {
		const own = broken.filter(({ years }) => years.includes(year));
		return {
			year,
			units: own.length,
			fixed: own.filter(({ unit }) => fixed.has(unit)).length
		};
	});
}

/** The same as a panel takes it; the line of the median breaks where everything does that it is of. */
export function panelBreaks(
	answers: Compared,
	of: TrendGroup
): Pick<TrendsView['panels'][number], 'breaks'> {
	const found = groupBreaks(answers, of);
	if (found.length === 0) return {};
	return {
		breaks: found.map(({ year, units, fixed }) => ({
			year,
			...(units < of.series.length ? { of: `${formatCount(units)}个单位` } : {}),
			all: fixed === of.fixed.length
		}))
	};
}

/** More groups are counted. */
const mostNamed = 3;

/** `2018年起中位数所取的单位口径变动：江苏省·省级固定5个单位中3个，…`, a year a sentence. */
export function medianCaveats(answers: Compared, groups: readonly TrendGroup[]): readonly string[] {
	const found = groups
		.filter(hasMedian)
		.flatMap((of) => groupBreaks(answers, of).map((found) => ({ of, ...found })))
		.filter(({ fixed }) => fixed > 0);
	const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
	return years.map((year) => {
		const own = found.filter((each) => each.year === year);
		const told = own.map(
			({ of, fixed }) =>
				`${levelName(of)}固定${formatCount(of.fixed.length)}个单位中${formatCount(fixed)}个`
		);
		const whose = own.length > mostNamed ? `${formatCount(own.length)}组` : told.join('、');
		return `${year}年起中位数所取的单位口径变动：${whose}，前后各年的中位数不可比`;
	});
}
