import type { Metric } from '../../metrics/metric';
import type { BreakRow } from '../../query/lists/breaks';
import { groupBy } from '../../util/group';
import { measuresOf } from './operands';

/** The breaks that a metric's series may cross, in words: `2018年起：…`, `2018年起（昌吉州工商联）：…`. */
export function breaksOf(
	metric: Metric,
	breaks: readonly BreakRow[],
	units: ReadonlyMap<string, string>
): readonly string[] {
	const touching = breaks.filter(({ series }) => touches(metric, series));
	const alike = groupBy(touching, ({ from_year, note }) => `${from_year} ${note ?? ''}`);
	return [...alike.values()].flatMap((rows) => {
		const [first] = rows;
		const named = rows.filter(({ unit_id }) => unit_id !== '*');
		const whose = new Set(named.map(({ unit_id }) => units.get(unit_id) ?? unit_id));
		const of = whose.size === 0 ? '' : `（${[...whose].join('、')}）`;
		return first ? [`${first.from_year}年起${of}：${first.note ?? ''}`] : [];
	});
}

function touches(metric: Metric, series: string): boolean {
	if (metric.formula.kind === 'line')
		return /^\d/.test(series) && classificationOf(series) === metric.formula.classification;
	return measuresOf(metric).some((measure) => measure === series);
}

/** Economic codes begin with 3, functional ones with 2. */
const classificationOf = (code: string) => (code.startsWith('3') ? 'economic' : 'function');
