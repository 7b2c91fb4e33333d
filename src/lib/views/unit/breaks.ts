import { metrics } from '../../metrics';
import type { BreakRow } from '../../query/lists/breaks';
import { breaksOf, breakWords, crossed } from '../breaks';
import type { Line } from './answers';

/** The breaks between the values of a line. */
export const breaksIn = (
	{ variant, years }: Pick<Line, 'variant' | 'years'>,
	breaks: readonly BreakRow[]
): readonly BreakRow[] =>
	crossed(
		breaksOf(variant.metric, breaks),
		years.filter(({ value }) => value !== null)
	);

/** Where lines stop being comparable, each metric named. */
export const breakCaveats = (
	lines: readonly Pick<Line, 'variant' | 'years'>[],
	breaks: readonly BreakRow[]
): readonly string[] =>
	breakWords(
		lines.flatMap((line) =>
			breaksIn(line, breaks).map((row) => ({ row, of: metrics[line.variant.metric].label }))
		),
		'项指标'
	);
