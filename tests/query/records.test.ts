import { expect, test } from 'vitest';
import { recordTables } from '../../src/lib/model/schema';
import { askFirstRecords, askRecords } from '../../src/lib/query/lists/records';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();

test.each(recordTables)(
	'the first rows of %s are those that stand first among all',
	async (table) => {
		let cut = 0;
		for (const where of wheres) {
			const all = await askRecords(engine, table, where);
			for (const limit of [1, 7, 50]) {
				expect(await askFirstRecords(engine, table, where, limit)).toEqual(all.slice(0, limit));
				if (all.length > limit) cut += 1;
			}
		}
		expect(cut).toBeGreaterThan(0);
	}
);
