import type { MetricId } from '../../metrics';
import { Exact } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import { columnUnit, formatValue } from '../cells';
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
	const known = rows
		.filter((row) => row.value !== null)
		.sort((a, b) => new Exact(a.value ?? 0).cmp(b.value ?? 0));
	const units = columnUnit(
		metric,
		rows.map((row) => row.value)
	);
	return { metric, known, of: rows.length, ...units };
}

/** A value without its unit, except that rates carry their sign. */
export const say = ({ metric, money }: Spread, row: UnitYear) =>
	formatValue(metric, row.value ?? '', money);

/** The unit that follows a value: none after a rate, which carries its sign. */
export const unitWord = ({ unit }: Spread) => (unit === '%' ? '' : unit);

/** `96.62%至98.19%`, `94.66至100分`; one value where all are level; empty without any. */
export function rangeWords(spread: Spread, joint = '至'): string {
	const [low, high] = [spread.known[0], spread.known.at(-1)];
	if (low === undefined || high === undefined) return '';
	const [from, to] = [say(spread, low), say(spread, high)];
	return `${from === to ? from : `${from}${joint}${to}`}${unitWord(spread)}`;
}

/** The known values below a limit. */
export const below = ({ known }: Spread, limit: number) =>
	known.filter((row) => new Exact(row.value ?? 0).lt(limit));
