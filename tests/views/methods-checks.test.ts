import { describe, expect, test } from 'vitest';
import { checks } from '../../src/lib/checks';
import { tolerance } from '../../src/lib/checks/core/tolerance';
import { verdicts } from '../../src/lib/model/terms';
import { Exact } from '../../src/lib/util/exact';
import { checksPart } from '../../src/lib/views/methods/checks';
import { grading, typicalWeights } from '../../src/lib/views/methods/grading';
import { intervalExample, intervalExamples } from '../../src/lib/views/methods/intervals';
import { claims, found, reportOf, says } from '../checks/records';

describe('the checks are explained', () => {
	const entries = checksPart.groups.flatMap((group) => group.checks);

	test('every one, with its own rule and reasons', () => {
		expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(checks).sort());
		expect(checksPart.count).toBe(entries.length);
		for (const { id, rule, reasons } of entries) {
			expect(rule).toBe(checks[id].rule);
			expect(reasons).toEqual(checks[id].reasons);
		}
	});

	test('each names a tolerance that is explained', () => {
		const kinds = checksPart.tolerances.map(({ word }) => word);
		expect(checksPart.tolerances.map(({ meaning }) => meaning)).toEqual(
			Object.values(tolerance).map((words) => `${words}。`)
		);
		for (const entry of entries) expect(kinds).toContain(entry.tolerance);
	});

	test('and so is every verdict', () => {
		const { words } = checksPart.verdicts;
		expect(words.map(({ word }) => word.replace('（待核实）', '')).sort()).toEqual(
			Object.values(verdicts).sort()
		);
		for (const { meaning } of words) expect(meaning).toMatch(/。$/);
	});
});

describe('the interval rule', () => {
	test('25.9% on 0.16 over 0.63 is rounding, 12.70% on 4.10 over 31.30 is none', () => {
		expect(
			intervalExamples.map(({ printed, formula, recomputed, allowed, verdict }) => ({
				...{ printed, formula, recomputed, allowed, verdict }
			}))
		).toEqual([
			{
				...{ printed: '25.9%', formula: '0.16 ÷ 0.63', recomputed: '25.4%' },
				...{ allowed: '24.4%—26.4%', verdict: 'rounding' }
			},
			{
				...{ printed: '12.70%', formula: '4.10 ÷ 31.30', recomputed: '13.10%' },
				...{ allowed: '13.08%—13.12%', verdict: 'contradiction' }
			}
		]);
		expect(intervalExamples[0]?.inputs).toEqual(['0.16可为0.155至0.165', '0.63可为0.625至0.635']);
	});

	test.each([
		['25.9', '0.16', '0.63'],
		['12.70', '4.10', '31.30'],
		['13.10', '4.10', '31.30'],
		['13.12', '4.10', '31.30'],
		['13.14', '4.10', '31.30'],
		['24.3', '0.16', '0.63']
	])('%s%% on %s over %s is told as the check finds it', (rate, change, last) => {
		const up = { direction: 'up' } as const;
		const printed = { unit: '元', printed: change, printed_unit: '万元' } as const;
		const [finding] = found(
			'I11',
			reportOf({
				observation: [
					says('sangong', new Exact(last).plus(change).toFixed(2)),
					says('sangong', last, { year: 2022 })
				],
				claim: [
					claims('change_rate', rate, 'o1', 'o2', up),
					claims('change', new Exact(change).times(10_000).toFixed(2), 'o1', 'o2', {
						...{ ...up, ...printed }
					})
				]
			})
		);
		const example = intervalExample(rate, change, last);
		expect(example.verdict).toBe(finding?.verdict);
		const digits = rate.split('.')[1]?.length ?? 0;
		expect(example.recomputed).toBe(`${new Exact(finding?.right_value ?? '').toFixed(digits)}%`);
	});
});

describe('grades and weights', () => {
	test('a band has its lower bound and not its upper: 89.5 is 良', () => {
		expect(grading.halfOpen).toContain('89.5分为良，90分为优');
		expect(grading.halfOpen).toContain('79.5分为中，80分为良');
		expect(grading.halfOpen).toContain('59.5分为差，60分为中');
	});

	test('the usual weights make 100', () => {
		expect(grading.weights.total).toEqual(typicalWeights.map(() => 100));
		expect(grading.weights.rows.map(({ part, weights }) => [part, ...weights])).toEqual([
			['预算执行', 10, 10],
			['产出', 50, 40],
			['成本', null, 20],
			['效益', 30, 20],
			['满意度', 10, 10]
		]);
	});
});
