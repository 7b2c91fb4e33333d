import type { ChartView } from '../views/chart';
import type { Chart } from './chart';
import { bars } from './bars';
import { changes } from './changes';
import { dots } from './dots';
import { pairs } from './pairs';
import { scatter } from './scatter';
import { slopes } from './slopes';
import { spread } from './spread';
import { trends } from './trends';

/** Every form of chart. */
export const charts = { dots, bars, slopes, trends, changes, pairs, spread, scatter } satisfies {
	[F in ChartView['form']]: Chart<Extract<ChartView, { form: F }>>;
};
