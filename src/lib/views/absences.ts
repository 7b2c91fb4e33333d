import { metricAbsences, type MetricAbsence } from '../model/terms';
import { formatCount } from '../util/count';

/** `4个单位中1个无可比值：本报告未列示1个`, or null where nothing is absent. */
export function absenceLine(
	absences: readonly (MetricAbsence | null)[],
	counted = '单位'
): string | null {
	const missing = absences.filter((absence) => absence !== null);
	if (missing.length === 0) return null;
	return `${formatCount(absences.length)}个${counted}中${formatCount(missing.length)}个无可比值：${absenceCounts(missing)}`;
}

/** `本报告未列示1个、未收录2个`, the most frequent first. */
export function absenceCounts(missing: readonly MetricAbsence[]): string {
	const counts = new Map<MetricAbsence, number>();
	for (const absence of missing) counts.set(absence, (counts.get(absence) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([absence, n]) => `${metricAbsences[absence]}${formatCount(n)}个`)
		.join('、');
}

/** Why so few make no picture: `仅2个单位有可比值，不作图，见下表`, or `没有单位…`. */
export const tooFew = (n: number, has: string, counted = '单位'): string =>
	`${n === 0 ? '没有' : `仅${formatCount(n)}个`}${counted}${has}，不作图，见下表`;

/** Units without a value keep their row, below those that have one. */
export const absentLast = <R extends { readonly absence?: string }>(
	rows: readonly R[]
): readonly R[] => [
	...rows.filter((row) => row.absence === undefined),
	...rows.filter((row) => row.absence !== undefined)
];
