import { expect, test } from 'vitest';
import { dimensionIds, type DimensionId } from '../../src/lib/dimensions';
import { askChosen } from '../../src/lib/query/ask';
import { Exact } from '../../src/lib/util/exact';
import { groupBy } from '../../src/lib/util/group';
import { engineOver } from '../support/engine';
import { choicesOf } from './questions';
import { factorOf, linear, made, read, sidesOf, type Choices } from './second';

/* A group is Σ numerator ÷ Σ denominator over the unit-years that have both, with their number: every rate by every dimension. */

const engine = await engineOver();

interface UnitYear {
	readonly unit: string;
	readonly year: number;
	/** The id of its group in each dimension. */
	readonly in: Readonly<Record<DimensionId, string>>;
}

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: string) => read(table).objects() as Row[];

/** Every year that any record of a unit is about. */
function unitYears(): readonly UnitYear[] {
	const units = new Map(rowsOf('unit').map((row) => [row.unit_id ?? '', row]));
	const entities = new Map(rowsOf('report').map((row) => [row.unit_id, row.entity_scope]));
	const dated = ['observation', 'spending', 'score', 'report'].flatMap(rowsOf);
	const keys = new Set(dated.map((row) => `${row.unit_id} ${row.year}`));
	return [...keys].map((key) => {
		const [unit = '', year = ''] = key.split(' ');
		const { type = '', level = '', region_code = '' } = units.get(unit) ?? {};
		const region = `${region_code.slice(0, 2)}0000`;
		return {
			...{ unit, year: Number(year) },
			in: { type, level, region, unit, year, entity: entities.get(unit) ?? '' }
		};
	});
}

const all = unitYears();
const rates = linear.filter(([, { denominator }]) => denominator);
const groupings: readonly (readonly DimensionId[])[] = [
	[],
	...dimensionIds.map((id) => [id]),
	['level', 'year'],
	['type', 'region', 'year']
];

/** The groups as a second computation makes them, by the ids they are grouped by. */
function expected(
	[id, formula]: (typeof rates)[number],
	by: readonly DimensionId[],
	choices: Choices
): ReadonlyMap<string, unknown> {
	const keyOf = (each: UnitYear) => by.map((dimension) => each.in[dimension]).join();
	const groups = groupBy(all, keyOf);
	return new Map(
		[...groups].map(([key, members]) => {
			const sides = members.map(({ unit, year }) => sidesOf(formula, unit, year, choices));
			const both = sides.flatMap(({ n, d }) => (n === null || d === null ? [] : [{ n, d }]));
			const [n, d] = [new Exact(0), new Exact(0)].map((zero, i) =>
				both.reduce((sum, side) => sum.plus(i === 0 ? side.n : side.d), zero)
			) as [InstanceType<typeof Exact>, InstanceType<typeof Exact>];
			const value = both.length === 0 ? null : made(formula, { n, d }, factorOf(id));
			return [key, { value, n: both.length, of: members.length }] as const;
		})
	);
}

test.each(rates)('%s', async (id, formula) => {
	for (const choices of choicesOf(id).filter(({ method }) => method !== 'gross'))
		for (const by of groupings) {
			const rows = await askChosen(engine, id, by, {}, choices);
			const found = rows.map(
				(row) =>
					[
						by.map((dimension) => String(row[dimension])).join(),
						{ value: row.value, n: row.n, of: row.of }
					] as const
			);
			const wanted = expected([id, formula], by, choices);
			expect(found.length, by.join()).toBe(wanted.size);
			expect(new Map(found)).toEqual(wanted);
		}
});

test('the mean of the rates is not what a group says', async () => {
	const rows = await askChosen(engine, 'execution_rate', ['unit', 'year'], {}, {});
	const known = rows.flatMap(({ value }) => (value === null ? [] : [new Exact(value)]));
	const mean = Exact.sum(...known).div(known.length);
	const [group] = await askChosen(engine, 'execution_rate', [], {}, {});
	expect(group?.n).toBe(known.length);
	expect(group?.value).not.toBe(mean.toFixed(2));
});
