/* Read by the type checker alone: every line below must be refused, or `npm run check` fails. */
import type { Engine } from '../../src/lib/engine/engine';
import type { MetricUnit } from '../../src/lib/metrics/metric';
import { ask } from '../../src/lib/query/ask';

export async function wrongQuestions(engine: Engine) {
	const where = {};
	// @ts-expect-error no such metric
	await ask(engine, { metric: 'expenditre_rate', by: ['unit'], where });
	// @ts-expect-error no such dimension
	await ask(engine, { metric: 'execution_rate', by: ['month'], where });
	// @ts-expect-error a metric takes only its own parameters
	await ask(engine, { metric: 'execution_rate', by: ['unit'], where, params: { method: 'net' } });
	// @ts-expect-error a parameter takes only its own choices
	await ask(engine, { metric: 'execution_rate', by: ['unit'], where, params: { budget: 'final' } });
	// @ts-expect-error a filter is a dimension
	await ask(engine, { metric: 'execution_rate', by: ['unit'], where: { month: ['1'] } });
	// @ts-expect-error a change must say of what
	await ask(engine, { metric: 'year_on_year', by: ['unit', 'year'], where });
	// @ts-expect-error a threshold is one of those on offer
	await ask(engine, { metric: 'over_achieved_share', by: [], where, params: { threshold: '140' } });
	// @ts-expect-error a change of “三公” compares finals or budgets, not any stage
	await ask(engine, { metric: 'sangong_change_rate', by: [], where, params: { stage: 'final' } });
	const budget = 'initial';
	// @ts-expect-error the threshold of over-achievement has no budget to choose
	await ask(engine, { metric: 'over_achieved_share', by: [], where, params: { budget } });
	// @ts-expect-error an amount per head has no budget to choose
	await ask(engine, { metric: 'sangong_per_staff', by: [], where, params: { budget } });
	// @ts-expect-error an indicator has no single value a unit, so no change can be asked of it
	await ask(engine, { metric: 'year_on_year', of: 'indicator_completion', by: ['unit'], where });
	// @ts-expect-error a score part has no single value a unit, so no change can be asked of it
	await ask(engine, { metric: 'year_on_year', of: 'score_part_rate', by: ['unit'], where });
}

export async function wrongAnswers(engine: Engine) {
	const [row] = await ask(engine, { metric: 'execution_rate', by: ['year'], where: {} });
	const year: number | undefined = row?.year;
	// @ts-expect-error not grouped by unit
	void row?.unit;
	// @ts-expect-error a value is exact text, never a binary number
	const value: number | undefined = row?.value;
	// @ts-expect-error only lines of a classification have a code
	void row?.code;
	// @ts-expect-error only shares of indicators count rows
	void row?.judged;
	const [share] = await ask(engine, { metric: 'full_mark_share', by: ['unit'], where: {} });
	const judged: number | undefined = share?.judged;
	return [year, value, judged];
}

export const wrongUnits = [
	// @ts-expect-error nothing is counted in per cent a head
	'%/人' satisfies MetricUnit,
	// @ts-expect-error 万元 is how 元 are shown, never a unit of a metric
	'万元/人' satisfies MetricUnit
];
