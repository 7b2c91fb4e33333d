import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sql, statement } from '../../src/lib/query/sql';
import { condition, type Where } from '../../src/lib/query/where';
import { engineOver } from '../support/engine';

const engine = await engineOver();

const years = [2021, 2022, 2023];

/** Every region in some years: where the filters hold. */
async function under(where: Where): Promise<readonly string[]> {
	const rows = await engine.query(
		statement(
			sql`SELECT region_code || ' ' || year AS place FROM region CROSS JOIN (SELECT unnest([2021, 2022, 2023]) AS year)
WHERE ${condition(where, ['region', 'year'])} ORDER BY place`
		)
	);
	return rows.map(({ place }) => String(place));
}

const all = await under({});

/** The digits that what lies within a region begins with: two of a province, four of a prefecture, six of a county. */
const stem = (code: string) =>
	code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;

test('regions of every rank are met by themselves and what lies within, whatever else is chosen', async () => {
	const codes = all.map((place) => place.slice(0, 6));
	expect(codes.length).toBeGreaterThan(9_000);
	const chosen = fc.record({
		region: fc.uniqueArray(
			fc.constantFrom('650000', '652300', '652301', '110000', '360500', ...codes),
			{ maxLength: 6 }
		),
		year: fc.subarray(years.map(String))
	});
	await fc.assert(
		fc.asyncProperty(chosen, async ({ region, year }) => {
			const within = (place: string) =>
				(region.length === 0 || region.some((code) => place.startsWith(stem(code)))) &&
				(year.length === 0 || year.some((each) => place.endsWith(each)));
			expect(await under({ region, year })).toEqual(all.filter(within));
		}),
		{ numRuns: 40 }
	);
});

test('ids that are compared with the same stand in one list', () => {
	const { text, params } = condition({ region: ['110000', '650000', '652300'], level: ['county'] });
	expect(text.match(/ IN \(/g)).toHaveLength(3);
	expect(params).toEqual(['county', '11', '65', '6523']);
});
