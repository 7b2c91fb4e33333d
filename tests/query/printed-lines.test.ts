import { expect, test } from 'vitest';
import { ask } from '../../src/lib/query/ask';
import { askPrintedLines } from '../../src/lib/query/lists/printed-lines';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();
const params = { stage: 'final', scope: 'general_public' } as const;

test.each(['function_share', 'economic_share'] as const)(
	'printed lines are the answers of %s but for the records of their denominators',
	async (metric) => {
		let printed = 0;
		for (const where of wheres) {
			const answers = await ask(engine, { metric, by: ['unit', 'year'], where, params });
			const lines = await askPrintedLines(engine, metric, where, params);
			expect(lines).toEqual(answers.map(({ denominator_rows: _, ...line }) => line));
			printed += lines.filter(({ numerator }) => numerator !== null).length;
		}
		expect(printed).toBeGreaterThan(0);
	}
);
