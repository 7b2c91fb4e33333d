import { measures } from '../../model/measures';
import { absences, metricAbsences, stages } from '../../model/terms';
import type { CollectedRow } from '../../query/lists/collected';
import type { ObservationRow } from '../../query/lists/observations';
import { missingKinds } from '../units/squares';
import type { Line } from './answers';

/** One reason with what is absent for it. */
export interface AbsentView {
	/** `2024年 · 所收录文件中未见`. */
	readonly reason: string;
	readonly items: readonly string[];
}

/** What is absent of the years that a unit has reports of, and why: documents, recorded gaps, metrics. */
export function absentOf(
	collected: readonly CollectedRow[],
	rows: readonly ObservationRow[],
	lines: readonly Line[]
): readonly AbsentView[] {
	return [...collected]
		.reverse()
		.flatMap((row) => [documents(row), ...figures(row.year, rows), ...uncomputed(row.year, lines)])
		.filter(({ items }) => items.length > 0);
}

const documents = (row: CollectedRow): AbsentView => ({
	reason: `${row.year}年 · 未收录的文件`,
	items: missingKinds(row)
});

/** Gaps that were entered where a reader would look for a figure, by reason; stages of one measure stand together. */
function figures(year: number, rows: readonly ObservationRow[]): readonly AbsentView[] {
	const missing = rows.filter((row) => row.year === year && row.absence !== null);
	const reasons = [...new Set(missing.flatMap((row) => row.absence ?? []))];
	return reasons.map((absence) => {
		const found = new Map<string, Set<string>>();
		for (const row of missing.filter((row) => row.absence === absence)) {
			const { label } = measures[row.measure];
			found.set(label, (found.get(label) ?? new Set()).add(stages[row.stage]));
		}
		return {
			reason: `${year}年 · ${absences[absence]}的金额与数量`,
			items: [...found].map(([label, stage]) => `${label}（${[...stage].join('、')}）`)
		};
	});
}

/** Metrics under their usual choices that have no value, by reason. */
function uncomputed(year: number, lines: readonly Line[]): readonly AbsentView[] {
	const missing = lines.flatMap(({ variant, years }) => {
		const absence = years.find((row) => row.year === year)?.absence;
		return variant.usual && absence ? [{ label: variant.label, absence }] : [];
	});
	return [...new Set(missing.map(({ absence }) => absence))].map((absence) => ({
		reason: `${year}年 · 不能计算的指标：${metricAbsences[absence]}`,
		items: missing.filter((item) => item.absence === absence).map(({ label }) => label)
	}));
}
