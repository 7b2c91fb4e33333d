import type { Engine, QueryOptions } from '../../engine/engine';
import { addressText, type Operation } from '../../query/address';
import { askProjectScores, type ProjectScoreRow } from '../../query/lists/project-scores';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { addressOf } from '../cells';
import { absent, type Known, type PartScore, type Scored } from './scored';

/** Self-evaluated projects, in the order of their units. */
export async function askProjects(
	engine: Engine,
	where: Where,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<readonly Scored[]> {
	const rows = await askProjectScores(engine, where, options);
	const ofUnits = groupBy(rows, ({ unit }) => unit);
	return units.flatMap(({ unit_id, short_name }) =>
		[...groupBy(ofUnits.get(unit_id) ?? [], keyOf)].map(([key, own]) =>
			project(key, short_name, own)
		)
	);
}

const keyOf = ({ subject, year }: ProjectScoreRow) => `${subject}-${year}`;

function project(key: string, unitName: string, rows: readonly ProjectScoreRow[]): Scored {
	const first = rows[0] as ProjectScoreRow;
	const total = rows.find(({ part }) => part === 'total');
	const execution = rows.find(({ part }) => part === 'execution');
	return {
		key,
		name: unitName,
		project: first.project,
		unit: first.unit,
		year: first.year,
		total: total ? scoreOf(total) : absent('not_in_report'),
		grade: total ? gradeOf(total) : absent('not_in_report'),
		parts: rows.filter(({ part }) => part !== 'total').map(partScore),
		rate: rateOf(first),
		points: execution ? pointsOf(execution) : absent('not_in_report')
	};
}

const scoreOf = ({ score, absence, basis, row_id }: ProjectScoreRow): Known => ({
	value: score,
	absence: score === null ? (absence ?? 'not_in_report') : null,
	basis,
	numerator_rows: row_id
});

const gradeOf = ({ grade, basis, row_id }: ProjectScoreRow): Known =>
	grade === null
		? absent('not_in_report')
		: { value: grade, absence: null, basis, numerator_rows: row_id, field: 'grade' };

const partScore = (row: ProjectScoreRow): PartScore => ({
	part: row.part,
	label: row.part_label,
	score: scoreOf(row),
	weight: row.weight,
	rate: row.rate,
	...(row.rate === null
		? {}
		: addressOf({ numerator_rows: row.row_id, denominator_rows: row.row_id }, 'reached'))
});

const rateOf = (row: ProjectScoreRow): Known => ({
	value: row.execution,
	absence: row.execution_absence,
	basis: row.execution === null ? null : row.execution_basis,
	...computed('ratio', row.final_row, [row.adjusted_row])
});

const pointsOf = (row: ProjectScoreRow): Known =>
	row.points === null
		? absent(row.execution_absence ?? 'not_in_report')
		: {
				value: row.points,
				absence: null,
				basis: row.execution_basis,
				...computed('points', row.final_row, [row.adjusted_row, row.row_id])
			};

/** What a figure was computed from; without one of its records there is nothing to open. */
function computed(
	kind: Operation,
	final: string | null,
	divisors: readonly (string | null)[]
): Pick<Known, 'numerator_rows' | 'denominator_rows' | 'address'> {
	const base = divisors.flatMap((row) => row ?? []);
	if (final === null || base.length < divisors.length) return { numerator_rows: null };
	return {
		numerator_rows: final,
		denominator_rows: base.join(' '),
		address: addressText({ kind, rows: [final], base })
	};
}
