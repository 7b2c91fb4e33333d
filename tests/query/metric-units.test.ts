import { expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { LinearFormula, Metric, Term } from '../../src/lib/metrics/metric';
import { measures } from '../../src/lib/model/measures';

const linear = (Object.entries(metrics) as [MetricId, Metric][]).flatMap(([id, metric]) =>
	metric.formula.kind === 'linear' ? [[id, metric.unit, metric.formula] as const] : []
);

const unitsOf = (terms: readonly Term[]) => [
	...new Set(terms.map(({ measure }) => measures[measure].unit))
];

/** What the measures of a formula make: 元 ÷ 元 is a percentage, 元 ÷ 人 is 元/人. */
function made({ numerator, denominator }: LinearFormula): string {
	const [over, under] = [unitsOf(numerator), unitsOf(denominator ?? [])];
	expect([over.length, under.length]).toEqual([1, denominator ? 1 : 0]);
	if (!denominator) return String(over[0]);
	return over[0] === under[0] ? '%' : `${over[0]}/${under[0]}`;
}

test.each(linear)('%s is counted in %s, which its measures make', (_, unit, formula) =>
	expect(made(formula)).toBe(unit)
);

test('both sides of a rate of money have one scope', () => {
	for (const [, unit, { numerator, denominator }] of linear)
		if (unit === '%')
			expect(
				new Set([...numerator, ...(denominator ?? [])].map(({ scope }) => JSON.stringify(scope)))
					.size
			).toBe(1);
});

test('counts are read at the scope and stage at which they are recorded', () => {
	for (const [, , { numerator, denominator }] of linear)
		for (const { measure, stage, scope } of [...numerator, ...(denominator ?? [])])
			if (measures[measure].unit !== '元') expect([stage, scope]).toEqual(['final', 'all']);
});
