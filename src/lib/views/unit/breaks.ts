import { metrics } from '../../metrics';
import type { BreakRow } from '../../query/lists/breaks';
import { breakWords, crossed, crossedInto, firstBeyond } from '../breaks';
import type { Change, Line, UnitYear } from './answers';

type Values = Pick<Line, 'years' | 'breaks'>;

const known = ({ years }: Values) => years.filter(({ value }) => value !== null);

/** The breaks between the values of a line. */
export const breaksIn = (line: Values): readonly BreakRow[] => crossed(line.breaks, known(line));

/** Tells which values of a line are the first beyond a break. */
export const isBeyond = (line: Values): ((row: UnitYear) => boolean) =>
	firstBeyond(line.breaks, known(line));

/** Whether a change on the year before is counted across a break. */
export const isAcross = ({ breaks }: Values, change: Change): boolean =>
	crossedInto(breaks, change).length > 0;

/** Where lines stop being comparable, each metric named. */
export const breakCaveats = (
	lines: readonly Pick<Line, 'variant' | 'years' | 'breaks'>[]
): readonly string[] =>
	breakWords(
		lines.flatMap((line) =>
			breaksIn(line).map((row) => ({ row, of: metrics[line.variant.metric].label }))
		),
		'项指标'
	);
