import type { Engine, QueryOptions } from '../../engine/engine';
import { ask } from '../../query/ask';
import type { UnitRow } from '../../query/lists/units';
import type { Answer } from '../../query/question';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { absent, type PartScore, type Scored } from './scored';

type UnitYear = { readonly unit: string; readonly year: number };
type PartAnswer = Answer<'score_part_rate', 'unit' | 'year'>;

/** Units as a whole, each in its latest year with a score. */
export async function askWhole(
	engine: Engine,
	where: Where,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<readonly Scored[]> {
	const at = { by: ['unit', 'year'], where } as const;
	const [totals, grades, parts, rates, points] = await Promise.all([
		ask(engine, { metric: 'score_total', ...at }, options),
		ask(engine, { metric: 'grade', ...at }, options),
		ask(engine, { metric: 'score_part_rate', ...at }, options),
		ask(engine, { metric: 'execution_rate', ...at }, options),
		ask(engine, { metric: 'execution_points', ...at }, options)
	]);
	const ofUnits = groupBy(totals, ({ unit }) => unit);
	const gradesAt = byUnitYear(grades);
	const partsAt = byUnitYear(parts);
	const ratesAt = byUnitYear(rates);
	const pointsAt = byUnitYear(points);
	return units.flatMap(({ unit_id, short_name }) => {
		const years = [...(ofUnits.get(unit_id) ?? [])].sort((a, b) => b.year - a.year);
		const partsOf = (row: UnitYear) => partsAt.get(keyOf(row)) ?? [];
		const scored = (row: (typeof totals)[number]) =>
			row.value !== null || partsOf(row).some(({ score }) => score !== null);
		const total = years.find(scored) ?? years[0];
		if (total === undefined) return [];
		const key = keyOf(total);
		return [
			{
				key,
				name: short_name,
				unit: unit_id,
				year: total.year,
				total,
				grade: gradesAt.get(key)?.[0] ?? absent('not_collected'),
				parts: partsOf(total)
					.filter((row) => row.numerator_rows !== null)
					.map(partScore),
				rate: ratesAt.get(key)?.[0] ?? absent('not_collected'),
				points: pointsAt.get(key)?.[0] ?? absent('not_collected')
			}
		];
	});
}

const keyOf = ({ unit, year }: UnitYear) => `${unit}-${year}`;

const byUnitYear = <R extends UnitYear>(rows: readonly R[]) => groupBy(rows, keyOf);

/** The score is read as printed, also where no weight lets it become a rate. */
const partScore = (row: PartAnswer): PartScore => ({
	part: row.part,
	label: row.part_label,
	score: {
		value: row.score,
		absence: row.score === null ? (row.absence ?? 'not_in_report') : null,
		basis: row.score === null ? null : (row.basis ?? 'stated'),
		numerator_rows: row.numerator_rows
	},
	weight: row.weight,
	rate: row.value,
	...(row.value === null ? {} : { address: row.address })
});
