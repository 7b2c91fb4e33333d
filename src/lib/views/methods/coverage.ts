import { metricAbsences } from '../../model/terms';
import type { MetricCoverage } from '../../query/lists/metric-coverage';
import { groupBy } from '../../util/group';
import { formatCount } from '../../util/count';
import { named } from '../named';

/** More units than these are counted. */
const mostNamed = 8;

/** For whom a metric can be told, from when, and for whom it cannot and why. */
export interface CoverageWords {
	readonly units: number;
	readonly of: number;
	/** `4/5个单位：…`. */
	readonly covered: string;
	/** `1个单位：…（本报告未列示）`; null where every unit has a value. */
	readonly uncovered: string | null;
	/** `2022年起（2022、2023年有值）`. */
	readonly since: string;
}

/** Says the coverage of a metric in words. */
export function coverageWords(all: readonly MetricCoverage[]): CoverageWords {
	const known = all.filter(({ absence }) => absence === null);
	const unknown = all.filter(({ absence }) => absence !== null);
	return {
		units: known.length,
		of: all.length,
		covered: coveredWords(known, all.length),
		uncovered: unknown.length === 0 ? null : uncoveredWords(unknown, all.length),
		since: sinceWords(known)
	};
}

function coveredWords(known: readonly MetricCoverage[], of: number): string {
	if (of > 0 && known.length === of) return `全部${formatCount(of)}个单位`;
	const names = known.length === 0 ? '' : `：${namesOf(known)}`;
	return `${formatCount(known.length)}/${formatCount(of)}个单位${names}`;
}

/** Units under each reason, the most frequent first. */
function uncoveredWords(unknown: readonly MetricCoverage[], of: number): string {
	const reasons = [...groupBy(unknown, ({ absence }) => absence ?? 'not_in_report')];
	const [only] = reasons;
	if (only && reasons.length === 1 && unknown.length === of)
		return `全部${formatCount(of)}个单位（${metricAbsences[only[0]]}）`;
	const each = reasons
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([absence, units]) => `${namesOf(units)}（${metricAbsences[absence]}）`);
	return `${formatCount(unknown.length)}个单位：${each.join('；')}`;
}

function sinceWords(known: readonly MetricCoverage[]): string {
	const years = [...new Set(known.flatMap(({ years }) => years))].sort((a, b) => a - b);
	const [first] = years;
	if (first === undefined) return '收录的报告中尚无可计算的年度';
	return years.length === 1
		? `${first}年（仅此一年有值）`
		: `${first}年起（${years.join('、')}年有值）`;
}

const namesOf = (units: readonly MetricCoverage[]): string =>
	named(
		units.map(({ short_name }) => short_name),
		{ most: mostNamed, shown: mostNamed }
	);
