import type { MetricId } from '../../metrics';
import { compareExact, sortedExact } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import { perObject } from '../../util/per-object';
import { columnUnit, valueCell } from '../cells';
import type { CellView, Prose } from '../figure';
import { prose, withUnit } from '../prose';
import type { UnitYear } from './answers';

/** The known values of a metric from lowest to highest, with the unit they are said in. */
export interface Spread {
	readonly metric: MetricId;
	readonly known: readonly UnitYear[];
	readonly of: number;
	readonly money: MoneyUnit;
	readonly unit: string;
}

/** Orders what is known; nothing is computed. */
export function spreadOf(metric: MetricId, rows: readonly UnitYear[]): Spread {
	const known = inOrder(rows);
	const units = columnUnit(
		metric,
		rows.map((row) => row.value)
	);
	return { metric, known, of: rows.length, ...units };
}

const inOrder = perObject((rows: readonly UnitYear[]) =>
	sortedExact(
		rows.filter((row) => row.value !== null),
		({ value }) => value ?? '0'
	)
);

/** A value without its unit, except that rates carry their sign. */
export const say = ({ metric, money }: Spread, row: UnitYear): CellView =>
	valueCell(metric, row, money);

/** The unit that follows a value: none after a rate, which carries its sign. */
export const unitWord = ({ unit }: Spread) => (unit === '%' ? '' : unit);

/** `96.62%至98.19%`, `94.66至100分`; one value where all are level; empty without any. */
export function rangeWords(spread: Spread, joint = '至'): Prose {
	const [low, high] = [spread.known[0], spread.known.at(-1)];
	if (low === undefined || high === undefined) return '';
	const [from, to] = [say(spread, low), say(spread, high)];
	const end = withUnit(to, unitWord(spread));
	return from.text === to.text ? [end] : prose`${from}${joint}${end}`;
}

/** The known values below a limit. */
export const below = ({ known }: Spread, limit: number) =>
	known.filter(({ value }) => compareExact(value ?? '0', String(limit)) < 0);
