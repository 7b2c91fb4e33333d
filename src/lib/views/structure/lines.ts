import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricAbsence } from '../../model/terms';
import { askPrintedLines, type PrintedLine } from '../../query/lists/printed-lines';
import type { Answer } from '../../query/question';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import type { Choices } from './spec';
import { keyOf, subjectsOf, type Subject } from './subjects';

export const lineMetrics = { function: 'function_share', economic: 'economic_share' } as const;

export type LineDivision = keyof typeof lineMetrics;

/** A printed line of a classification: share of its level, and its amount as numerator. */
export type Line = Answer<'function_share', 'unit' | 'year'>;

/** A unit and year with the lines its report prints. */
export interface Listed {
	readonly subject: Subject;
	readonly lines: readonly Line[];
	/** Why there are none; null where there are. */
	readonly absence: MetricAbsence | null;
	/** Where that absence answers for itself. */
	readonly address?: string;
}

/** Units side by side with their lines, in code order. */
export async function askLines(
	engine: Engine,
	of: LineDivision,
	where: Where,
	{ stage, scope }: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<readonly Listed[]> {
	const rows = await askPrintedLines(engine, lineMetrics[of], where, { stage, scope }, options);
	const printed = groupBy(rows, ({ unit, year }) => keyOf(unit, year));
	return subjectsOf(units, [...printed.values()].flatMap(oneOf)).map((subject) => {
		const own = printed.get(subject.key) ?? [];
		const lines = withLevels(own.filter((row) => row.numerator !== null));
		if (lines.length > 0) return { subject, lines, absence: null };
		const [none] = own;
		const address = none && { address: none.address };
		return { subject, lines, absence: none?.absence ?? 'not_collected', ...address };
	});
}

/** The lines of a unit-year with the records of their denominators: those of the lines of their level. */
function withLevels(lines: readonly PrintedLine[]): readonly Line[] {
	const rows = new Map(
		[...groupBy(lines, ({ depth }) => depth)].map(([depth, level]) => [
			depth,
			level.flatMap(({ numerator_rows }) => numerator_rows ?? []).join(' ')
		])
	);
	return lines.map((line) => ({ ...line, denominator_rows: rows.get(line.depth) ?? null }));
}

/** The answers come a row a line: one a unit and year is enough to choose by. */
function oneOf(lines: readonly PrintedLine[]) {
	const [first] = lines;
	const known = lines.find(({ numerator }) => numerator !== null);
	return first ? [{ unit: first.unit, year: first.year, value: known?.numerator ?? null }] : [];
}

/** More columns than this no reader follows; all units stand in the table of the bars. */
export const MOST_COLUMNS = 12;

/** Those that stand in the table of all lines, a column each: the first that list any. */
export const columnsOf = (all: readonly Listed[]): readonly Listed[] =>
	all.filter(({ lines }) => lines.length > 0).slice(0, MOST_COLUMNS);

/** The levels of a classification, highest first. */
export const depths = ['类', '款', '项'] as const;

export type Depth = (typeof depths)[number];

/** The level by the digits of the code; a joint code has the depth of its first. */
export function depthOf(code: string): Depth {
	const digits = code.split('+')[0]?.length;
	return digits === 3 ? '类' : digits === 5 ? '款' : '项';
}

/** The 类 a line belongs to. */
export const classOf = (code: string) => code.slice(0, 3);
