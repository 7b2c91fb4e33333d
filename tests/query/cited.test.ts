import { expect, test } from 'vitest';
import { askFindings } from '../../src/lib/query/lists/findings';
import { askCited } from '../../src/lib/query/lists/findings-cited';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();

test('both sides of findings are the same by their ids as among those of all', async () => {
	let cited = 0;
	for (const where of wheres) {
		const filter = { limit: 40 };
		const found = await askFindings(engine, where, filter);
		const named = await askCited(engine, where, filter, found);
		// Of so many none is named in the question, which then looks among the sides of all that the filters find.
		const many = found.length === 0 ? [] : Array.from({ length: 500 }, () => found).flat();
		expect(named).toEqual(await askCited(engine, where, filter, many));
		cited += named.length;
	}
	expect(cited).toBeGreaterThan(40);
});
