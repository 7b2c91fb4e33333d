import type { ChartView } from '../views/chart';
import { example as bars } from './bars.example';
import { example as changes } from './changes.example';
import { example as dots } from './dots.example';
import { example as pairs } from './pairs.example';
import { example as scatter } from './scatter.example';
import { example as slopes } from './slopes.example';
import { example as spread } from './spread.example';
import { example as trends } from './trends.example';

/** A view of every form of chart, apart from the charts: a page needs none. */
export const examples = { bars, changes, dots, pairs, scatter, slopes, spread, trends } satisfies {
	[F in ChartView['form']]: Extract<ChartView, { form: F }>;
};
