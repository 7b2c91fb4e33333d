import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricAbsence } from '../../model/terms';
import { askPrintedLines, type PrintedLine } from '../../query/lists/printed-lines';
import type { Answer } from '../../query/question';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { perFirst } from '../../util/per-object';
import { unitYears } from '../row-of';
import type { Choices } from './spec';
import { keyOf, subjectsOf, type Subject } from './subjects';

export const lineMetrics = { function: 'function_share', economic: 'economic_share' } as const;

export type LineDivision = keyof typeof lineMetrics;

/** A printed line of a classification: share of its level, and its amount as numerator. */
export type Line = Answer<'function_share', 'unit' | 'year'>;

/** What a report prints of a classification for a unit and year. */
interface Printed {
	readonly lines: readonly Line[];
	/** Why there are none; null where there are. */
	readonly absence: MetricAbsence | null;
	/** Where that absence answers for itself. */
	readonly address?: string;
}

/** A unit and year with the lines its report prints. */
export interface Listed extends Printed {
	readonly subject: Subject;
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
	const all = unitYears(rows).map((own) => ({ ...placeOf(own), printed: printedOf(own) }));
	const printed = new Map(all.map(({ key, printed }) => [key, printed]));
	// One line of a unit and year is enough to choose by.
	const answers = all.map(({ unit, year, printed: { lines } }) => ({
		...{ unit, year },
		value: lines[0]?.numerator ?? null
	}));
	return subjectsOf(units, answers).map((subject) => ({
		subject,
		...(printed.get(subject.key) ?? nothing)
	}));
}

const placeOf = ([{ unit, year }]: readonly [PrintedLine, ...PrintedLine[]]) => ({
	...{ unit, year },
	key: keyOf(unit, year)
});

const nothing: Printed = { lines: [], absence: 'not_collected' };

/** What the rows of a unit and year come to: made once of rows that stay while filters change. */
const printedOf = perFirst((rows: readonly [PrintedLine, ...PrintedLine[]]): Printed => {
	const lines = withLevels(rows.filter(({ numerator }) => numerator !== null));
	if (lines.length > 0) return { lines, absence: null };
	const [{ absence, address }] = rows;
	return { lines, absence: absence ?? 'not_collected', address };
});

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
