import { Decimal } from 'decimal.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { isQuantity } from '../../src/lib/metrics/kinds';
import { askChosen } from '../../src/lib/query/ask';
import { askPeerMedians, type PeerMedianRow } from '../../src/lib/query/lists/peer-medians';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { silent, twoClasses } from '../support/peers';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

const records = twoClasses();
const districts = records.unit.slice(0, 7).map(({ unit_id }) => unit_id);

/** The median of values in decimal arithmetic, half-up to two decimals. */
function medianOf(values: readonly string[]): string {
	const sorted = values.map((value) => new Decimal(value)).sort((a, b) => a.comparedTo(b));
	const at = (i: number) => sorted[i] ?? new Decimal(NaN);
	const half = Math.floor(sorted.length / 2);
	const middle =
		sorted.length % 2
			? at(half)
			: at(half - 1)
					.plus(at(half))
					.div(2);
	return middle.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);
}

const find = (rows: readonly PeerMedianRow[], unit: string, year: number) =>
	rows.find((row) => row.unit === unit && row.year === year);

const numeric = (Object.keys(metrics) as MetricId[]).filter(
	(metric) => isQuantity(metrics[metric]) || metric === 'score_total'
);

test('of every metric the median is that of the other units of the class, exact', async () => {
	let seen = 0;
	for (const metric of numeric) {
		const answers = await askChosen(engine, metric, ['unit', 'year'], {}, {});
		const medians = await askPeerMedians(engine, {}, { metric, params: {} });
		for (const row of medians.filter(({ unit }) => districts.includes(unit))) {
			const values = answers
				.filter(({ unit, year }) => year === row.year && unit !== row.unit)
				.flatMap(({ unit, value }) => (districts.includes(unit) && value !== null ? [value] : []));
			expect(row.n, `${metric} ${row.unit} ${row.year}`).toBe(values.length);
			expect(row.value).toBe(values.length < 5 ? null : medianOf(values));
			if (row.value !== null) seen++;
		}
	}
	expect(seen).toBeGreaterThan(500);
}, 180_000);

describe('comparable units', () => {
	const asked = { metric: 'execution_rate', params: {} } as const;

	test('are counted with and without a value; the unit itself is none of them', async () => {
		const rows = await askPeerMedians(engine, {}, asked);
		expect(find(rows, '110105-gsl', 2023)).toMatchObject({ n: 6, of: 6 });
		expect(find(rows, '110105-gsl', silent.year)).toMatchObject({ n: 5, of: 6 });
		expect(find(rows, silent.unit_id, silent.year)).toMatchObject({ n: 6, of: 6 });
	});

	test('fewer than five have no median; districts of a 直辖市 are none of other counties', async () => {
		const rows = await askPeerMedians(engine, {}, asked);
		expect(find(rows, '110105-gsl-8', 2023)).toMatchObject({ value: null, n: 4, of: 4 });
	});

	test('whose values lie in the middle are named: one of an odd number, two of an even one', async () => {
		const rows = await askPeerMedians(engine, {}, asked);
		const even = find(rows, '110105-gsl', 2023);
		const odd = find(rows, '110105-gsl', silent.year);
		expect(even?.lower).not.toBe(even?.upper);
		expect(odd?.lower).toBe(odd?.upper);
		const [own] = await askChosen(
			engine,
			'execution_rate',
			['unit', 'year'],
			{ unit: [odd?.lower ?? ''], year: ['2024'] },
			{}
		);
		expect(odd?.value).toBe(own?.value);
	});

	test('are the same whether one unit is asked for or all', async () => {
		const all = await askPeerMedians(engine, {}, asked);
		const one = await askPeerMedians(engine, { unit: ['110105-gsl'], year: ['2023'] }, asked);
		expect(one).toEqual([find(all, '110105-gsl', 2023)]);
	});
});

test('no unit of the shipped reports has five comparable ones', async () => {
	const shipped = await engineOver();
	const rows = await askPeerMedians(shipped, {}, { metric: 'expenditure', params: {} });
	expect(rows.every(({ value }) => value === null)).toBe(true);
	const alike = rows.filter(({ of }) => of > 0).map(({ unit, of }) => [unit, of]);
	expect(alike).toEqual([
		['360502-gsl', 2],
		['510904-gsl', 2],
		['650104-gsl', 2]
	]);
});
