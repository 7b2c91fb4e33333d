import { dotAxis, scoreAxis } from '../axis';
import type { Axis } from '../chart';
import { referenceLines } from '../references';
import type { Compared } from './answers';

/** The axis of a metric's values: scores on theirs, others around the values and the lines that belong to them. */
export const metricAxis = ({ metric, unit }: Compared, values: readonly number[]): Axis =>
	metric === 'score_total'
		? scoreAxis(values)
		: dotAxis(
				values,
				unit,
				referenceLines(metric).map((line) => line.value)
			);
