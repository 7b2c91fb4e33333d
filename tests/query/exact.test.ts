import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio, ratioDifference, ratioGrowth } from '../../src/lib/query/exact';
import { Exact } from '../../src/lib/util/exact';
import { engineOver } from '../support/engine';

const engine = await engineOver();

/** Amounts with two decimals as text, negative ones and zero among them. */
const amount = (most: bigint) =>
	fc
		.bigInt({ min: -most, max: most })
		.map((cents) => new Exact(cents.toString()).div(100).toFixed(2));

async function each(
	expression: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): Promise<readonly unknown[]> {
	const decimals = columns.map((name) => `CAST(${name} AS DECIMAL(18, 2)) AS ${name}`).join(', ');
	const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
	const answers = await engine.query({
		sql: `SELECT ${expression} AS value FROM (SELECT i, ${decimals} FROM (VALUES ${values.replaceAll('(', '(CAST(? AS INTEGER), ')}) t(i, ${columns.join(', ')})) ORDER BY i`,
		params: rows.flatMap((row, i) => [i, ...row])
	});
	return answers.map((row) => row.value);
}

test('a ratio is the half-up rounding of the exact quotient', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(amount(10n ** 15n), amount(10n ** 15n)), { minLength: 1, maxLength: 40 }),
			async (pairs) => {
				const expected = pairs.map(([n, d]) =>
					new Exact(d).isZero() ? null : plain(new Exact(n).times(100).div(d).toFixed(2))
				);
				expect(await each(ratio('n', 'd', 100).text, ['n', 'd'], pairs)).toEqual(expected);
			}
		),
		{ numRuns: 40 }
	);
});

test('a difference of ratios is taken before it is rounded', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.tuple(amount(10n ** 11n), amount(10n ** 11n), amount(10n ** 11n), amount(10n ** 11n)),
			async (row) => {
				const [n1, d1, n0, d0] = row.map((text) => new Exact(text)) as [Num, Num, Num, Num];
				const expected =
					d1.isZero() || d0.isZero()
						? null
						: plain(n1.times(d0).minus(n0.times(d1)).times(100).div(d1.times(d0)).toFixed(2));
				const expression = ratioDifference(['n1', 'd1'], ['n0', 'd0'], 100).text;
				expect(await each(expression, ['n1', 'd1', 'n0', 'd0'], [row])).toEqual([expected]);
			}
		),
		{ numRuns: 100 }
	);
});

test('the growth of a ratio is taken before it is rounded', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.tuple(amount(10n ** 11n), amount(10n ** 8n), amount(10n ** 11n), amount(10n ** 8n)),
			async (row) => {
				const [n1, d1, n0, d0] = row.map((text) => new Exact(text)) as [Num, Num, Num, Num];
				const expected =
					d1.isZero() || d0.isZero() || n0.isZero()
						? null
						: plain(
								n1
									.times(d0)
									.minus(n0.times(d1))
									.times(100)
									.times(d0.s)
									.div(d1.times(n0.abs()))
									.toFixed(2)
							);
				const expression = ratioGrowth(['n1', 'd1'], ['n0', 'd0']).text;
				expect(await each(expression, ['n1', 'd1', 'n0', 'd0'], [row])).toEqual([expected]);
			}
		),
		{ numRuns: 100 }
	);
});

type Num = InstanceType<typeof Exact>;

const plain = (text: string) => (/^-0\.0+$/.test(text) ? text.slice(1) : text);

test('a half is rounded away from zero, as finance tables do', async () => {
	expect(
		await each(
			ratio('n', 'd', 100).text,
			['n', 'd'],
			[
				['0.25', '200.00'],
				['-0.25', '200.00']
			]
		)
	).toEqual(['0.13', '-0.13']);
});
