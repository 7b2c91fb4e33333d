import { expect, test } from 'vitest';
import { askFindingCounts, askVerdictCounts } from '../../src/lib/query/lists/findings-counts';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();

/** How many there are in all of each name. */
function totals(rows: readonly (readonly [string, number])[]) {
	const sums: Record<string, number> = {};
	for (const [name, n] of rows) sums[name] = (sums[name] ?? 0) + n;
	return sums;
}

test('findings by unit and year are as many as by check, contradictions of each check too', async () => {
	let counted = 0;
	for (const where of wheres) {
		const byYear = await askVerdictCounts(engine, where);
		const byCheck = await askFindingCounts(engine, where);
		const of = (contradicts: string | null, verdict: string) => contradicts ?? verdict;
		expect(totals(byYear.map((row) => [of(row.contradicts, row.verdict), row.n]))).toEqual(
			totals(
				byCheck.map(({ check_id, verdict, n }) => [
					of(verdict === 'contradiction' ? check_id : null, verdict),
					n
				])
			)
		);
		counted += byYear.length;
	}
	expect(counted).toBeGreaterThan(0);
});
