import type { Engine, QueryOptions } from '../../engine/engine';
import type { AnyAnswer } from '../../query/at';
import { askAt } from '../../query/at';
import type { Crowd } from '../../query/held';
import type { QuartileRow } from '../../query/lists/quartiles';
import { askSubjectScores } from '../../query/lists/subject-scores';
import { askUnits } from '../../query/lists/units';
import { listed } from '../../util/ids';
import { addressOf, type Figure } from '../cells';

/** A value that a quartile lies at or beside, with the records it rests on. */
export interface Neighbour {
	/** `昌吉州工商联 2024年`. */
	readonly name: string;
	readonly figure: Figure;
	/** The classification line it is of. */
	readonly line?: string;
	readonly rows: readonly string[];
	readonly base: readonly string[];
}

/** The values that a quartile of a crowd lies between, the lower first; one where it falls on it. */
export async function neighbours(
	engine: Engine,
	crowd: Crowd,
	row: QuartileRow,
	options?: QueryOptions
): Promise<readonly Neighbour[]> {
	const { lower, lower_year, upper, upper_year } = row;
	const same = lower === upper && lower_year === upper_year;
	const ends = [[lower, lower_year] as const, ...(same ? [] : [[upper, upper_year] as const])];
	if (crowd.paired)
		return ofScores(engine, crowd, crowd.paired, [...new Set([lower, upper])], options);
	const found = await Promise.all(
		ends.map(([unit, year]) => ofUnit(engine, crowd, unit, year, options))
	);
	return found.flat();
}

async function ofUnit(
	engine: Engine,
	crowd: Crowd,
	unit: string,
	year: number,
	options?: QueryOptions
): Promise<readonly Neighbour[]> {
	const { metric, of, params, code, side } = crowd;
	const where = { unit: [unit], year: [String(year)] };
	const [answer, units] = await Promise.all([
		askAt(
			engine,
			{
				...{ kind: 'metric', metric, where, params },
				...(of ? { of } : {}),
				...(code ? { code } : {})
			},
			options
		),
		askUnits(engine, where, options)
	]);
	if (!answer) return [];
	return [
		{
			name: `${units[0]?.short_name ?? unit} ${year}年`,
			figure: side ? sideOf(answer, side) : answer,
			...(typeof answer.line === 'string' ? { line: answer.line } : {}),
			rows: listed(side === 'denominator' ? null : answer.numerator_rows),
			base: listed(side === 'numerator' ? null : answer.denominator_rows)
		}
	];
}

const sideOf = (answer: AnyAnswer, side: NonNullable<Crowd['side']>): Figure => ({
	value: side === 'rate' ? null : answer[side],
	absence: answer.absence,
	basis: null,
	address: `${answer.address},side:${side}`
});

async function ofScores(
	engine: Engine,
	{ metric, where }: Crowd,
	paired: NonNullable<Crowd['paired']>,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly Neighbour[]> {
	const total = metric === 'score_total';
	const found = await askSubjectScores(engine, { where, total, paired }, rows, options);
	const weighed = !total && paired.points === 'reached';
	return rows.flatMap((id) => {
		const one = found.find(({ row }) => row === id);
		if (!one) return [];
		const base = weighed ? id : null;
		const records = { numerator_rows: id, denominator_rows: base };
		const of = one.project ? `“${one.project}”` : '';
		return [
			{
				name: `${one.name}${of} ${one.year}年`,
				figure: {
					...{ value: one.value, absence: null, basis: null, ...records },
					...addressOf(records, weighed ? 'reached' : undefined)
				},
				rows: [id],
				base: listed(base)
			}
		];
	});
}
