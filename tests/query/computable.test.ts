import { expect, test } from 'vitest';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { ask } from '../../src/lib/query/ask';
import { askComputable } from '../../src/lib/query/computable';
import { chosenQuestion } from '../../src/lib/query/question';
import type { Where } from '../../src/lib/query/where';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();

const stages = Object.keys(metrics.function_share.params.stage.choices);
const scopes = Object.keys(metrics.function_share.params.scope.choices);
const choices = stages.flatMap((stage) => scopes.map((scope) => ({ stage, scope })));

const questions = (metric: MetricId, where: Where) =>
	choices.map((params) => chosenQuestion(metric, ['unit', 'year'], where, params));

test.each(['function_share', 'economic_share', 'project_share'] as const)(
	'%s can be computed of as many units and unit-years as answers have a value of',
	async (metric) => {
		let computed = 0;
		for (const where of wheres) {
			const asked = questions(metric, where);
			const found = await askComputable(engine, asked);
			for (const [i, question] of asked.entries()) {
				const rows = (await ask(engine, question)).filter(({ value }) => value !== null);
				const places = new Set(rows.map(({ unit, year }) => `${unit} ${year}`));
				const units = new Set(rows.map(({ unit }) => unit));
				expect([where, choices[i], found[i]]).toEqual([
					where,
					choices[i],
					{ units: units.size, unit_years: places.size }
				]);
				computed += places.size;
			}
		}
		expect(computed).toBeGreaterThan(0);
	}
);
