import type { Engine } from '../../src/lib/engine/engine';
import type { Records } from '../../src/lib/model/schema';
import type { SpreadView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { readPackage } from '../../src/pipeline/package';
import { engineOf } from './engine-of';
import { country } from './generated/country';
import { shipped } from './records';

/** The records of so many made-up units in the divisions that there are; the same for the same seed. */
export const recordsOfMany = async (units: number, seed = 1): Promise<Records> =>
	country(units, (await readPackage(shipped)).records.region, seed);

/** An engine over so many made-up units, by default more than a picture shows one by one. */
export const engineOfMany = async (units = 400): Promise<Engine> =>
	engineOf(await recordsOfMany(units));

/** The values of a column that are there. */
export function known({ table }: FigureView, column: string): readonly string[] {
	const at = table.columns.findIndex(({ key }) => key === column);
	return unitRows(table).flatMap(({ cells }) => cells[at]?.value ?? []);
}

/** The rows of a table below those of its quartiles. */
export const unitRows = ({ rows }: FigureView['table']) => rows.filter(({ summary }) => !summary);

/** The distribution that a figure draws. */
export function spreadOf(figure: FigureView | undefined): SpreadView {
	if (figure?.chart?.form !== 'spread') throw new Error(`${figure?.id} has no spread`);
	return figure.chart;
}

/** How many a histogram counts, over all its bands. */
export const counted = ({ bands }: SpreadView): number =>
	bands.flatMap(({ bins = [] }) => bins).reduce((sum, { count }) => sum + count, 0);
