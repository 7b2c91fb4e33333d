import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as aq from 'arquero';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { From, LinearFormula, Metric, Term } from '../../src/lib/metrics/metric';
import { Exact } from '../../src/lib/util/exact';

/* A second computation that shares nothing with the query layer but the formulas: Arquero over the CSVs, decimal.js for arithmetic. */

const data = resolve(import.meta.dirname, '../../data');
const rank = { stated: 0, residue: 1, derived: 2 } as const;

interface Row {
	readonly row_id: string;
	readonly unit_id: string;
	readonly year: string;
	readonly measure: string;
	readonly stage: string;
	readonly scope: string;
	readonly fund: string | null;
	readonly value: string | null;
	readonly basis: keyof typeof rank;
	readonly locator: string;
}

/** A table of the shipped records, all text. */
export const read = (table: string) =>
	aq.fromCSV(readFileSync(join(data, `${table}.csv`), 'utf8'), { autoType: false });

const preferred = new Map(
	(
		read('observation')
			.filter(aq.escape((row: Row) => !row.fund && !!row.value))
			.derive({
				place: aq.escape((row: Row) => Number(/\d+/.exec(row.locator)?.[0])),
				weight: aq.escape((row: Row) => rank[row.basis])
			})
			.orderby('weight', 'place')
			.groupby('unit_id', 'year', 'measure', 'stage', 'scope')
			.slice(0, 1)
			.objects() as Row[]
	).map((row) => [
		[row.unit_id, row.year, row.measure, row.stage, row.scope].join(),
		row.value ?? ''
	])
);

export type Choices = Readonly<Record<string, string>>;
type Number = InstanceType<typeof Exact>;

function total(terms: readonly Term[], unit: string, year: number, choices: Choices) {
	return terms.reduce<Number | null>((sum, { measure, stage, scope, lag = 0, sign = 1 }) => {
		const at = (from: From<string>) =>
			typeof from !== 'string'
				? from.as[choices[from.by] ?? '']
				: from.startsWith('$')
					? choices[from.slice(1)]
					: from;
		const value = preferred.get([unit, year - lag, measure, at(stage), at(scope)].join());
		return sum === null || value === undefined ? null : sum.plus(new Exact(value).times(sign));
	}, new Exact(0));
}

/** What a formula divides and what by, of one unit and year; null where a term is absent. */
export interface Sides {
	readonly n: Number | null;
	readonly d: Number | null;
}

/** Both sides of a formula; a formula without a denominator is divided by nothing. */
export function sidesOf(
	formula: LinearFormula,
	unit: string,
	year: number,
	choices: Choices
): Sides {
	const n = total(formula.numerator, unit, year, choices);
	const d = formula.denominator ? total(formula.denominator, unit, year, choices) : null;
	return { n: formula.absolute ? (n?.abs() ?? null) : n, d };
}

/** Half-up to two decimals; a value that rounds to nothing has no sign. */
export const rounded = (value: Number) => value.toFixed(2).replace(/^-(0\.0+)$/, '$1');

/** What a formula makes of its sides, in per cent or per head. */
export function made(
	{ denominator }: LinearFormula,
	{ n, d }: Sides,
	factor: number
): string | null {
	if (n === null) return null;
	if (!denominator) return rounded(n);
	return d === null || d.isZero() ? null : rounded(n.times(factor).div(d));
}

/** Every metric that is a sum of measures or one sum over another. */
export const linear = (Object.entries(metrics) as [MetricId, Metric][]).flatMap(
	([id, { formula }]) =>
		formula.kind === 'linear'
			? [[id, formula] as const]
			: formula.kind === 'adjustment'
				? [[id, formula.net] as const]
				: []
);

/** Rates are per cent, amounts per head are not. */
export const factorOf = (id: MetricId) => (metrics[id].unit === '%' ? 100 : 1);
