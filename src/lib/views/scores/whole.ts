import type { Engine, QueryOptions } from '../../engine/engine';
import { ask } from '../../query/ask';
import type { UnitRow } from '../../query/lists/units';
import type { Answer } from '../../query/question';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { rowIn, rowsIn } from '../row-of';
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
	return units.flatMap(({ unit_id, short_name }) => {
		const years = [...(ofUnits.get(unit_id) ?? [])].sort((a, b) => b.year - a.year);
		const scored = (row: (typeof totals)[number]) =>
			row.value !== null || rowsIn(parts, row.unit, row.year).some(({ score }) => score !== null);
		const total = years.find(scored) ?? years[0];
		if (total === undefined) return [];
		const { year } = total;
		const at = <R extends UnitYear>(rows: readonly R[]) => rowIn(rows, unit_id, year);
		return [
			{
				key: `${unit_id}-${year}`,
				name: short_name,
				unit: unit_id,
				...{ year, total },
				grade: at(grades) ?? absent('not_collected'),
				parts: rowsIn(parts, unit_id, year)
					.filter((row) => row.numerator_rows !== null)
					.map(partScore),
				rate: at(rates) ?? absent('not_collected'),
				points: at(points) ?? absent('not_collected')
			}
		];
	});
}

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
