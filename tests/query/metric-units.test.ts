import { expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { Metric } from '../../src/lib/metrics/metric';
import { measures } from '../../src/lib/model/measures';

const linear = (Object.entries(metrics) as [MetricId, Metric][]).flatMap(([id, metric]) =>
	metric.formula.kind === 'linear' ? [[id, metric.unit, metric.formula] as const] : []
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
