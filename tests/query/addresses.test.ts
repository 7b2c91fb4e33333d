import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { everyChoice } from '../../src/lib/metrics/choices';
import {
	addressText,
	parseAddress,
	type Address,
	type MetricAddress
} from '../../src/lib/query/address';
import { askChosen, ask } from '../../src/lib/query/ask';
import { askAt } from '../../src/lib/query/at';
import { compileComputed } from '../../src/lib/query/computed';
import type { ChangeableId } from '../../src/lib/query/question';
import { askRows } from '../../src/lib/query/rows';
import { engineOver } from '../support/engine';
import { readPackage } from '../../src/pipeline/package';
import { shipped } from '../support/records';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOver();
});

const ids = Object.keys(metrics) as MetricId[];
const at = (address: string) => parseAddress(address) as MetricAddress;

describe('the address of an answer asks for that very value again', () => {
	test.each(ids)('%s, under every choice, of every unit and year', async (metric) => {
		for (const params of everyChoice(metrics[metric])) {
			const rows = await askChosen(engine, metric, ['unit', 'year'], {}, params);
			const known = rows.filter((row) => row.value !== null);
			for (const row of [...known.slice(0, 12), ...rows.slice(0, 2)]) {
				const again = await askAt(engine, at(row.address));
				expect(again, row.address).toMatchObject({
					value: row.value,
					absence: row.absence,
					numerator_rows: row.numerator_rows,
					address: row.address
				});
			}
			expect(new Set(known.map((row) => row.address)).size).toBe(known.length);
		}
	});

	test('of a change, and of the metric it is a change of', async () => {
		const changes = await ask(engine, {
			metric: 'year_on_year',
			of: 'sangong' satisfies ChangeableId,
			by: ['unit', 'year'],
			where: {}
		});
		const [row] = changes.filter(({ value }) => value !== null);
		expect(row?.address).toContain('year_on_year,of:sangong,unit:');
		expect(await askAt(engine, at(row?.address ?? ''))).toMatchObject({ value: row?.value });
	});

	test('of a group: Σ ÷ Σ over the same units', async () => {
		const [row] = await askChosen(engine, 'execution_rate', ['level'], { year: ['2023'] }, {});
		expect(row?.address).toBe('execution_rate,level:county,year:2023');
		expect(await askAt(engine, at(row?.address ?? ''))).toMatchObject({ value: row?.value });
	});
});

describe('the text of an address', () => {
	const row = fc.stringMatching(/^[1-9]\d{5}-gsl-20\d\d-final#observation-\d{1,3}$/);
	const record = fc.record(
		{ kind: fc.constant('record' as const), row, field: fc.constantFrom('weight', 'score') },
		{ requiredKeys: ['kind', 'row'] }
	);
	const computed = fc.record({
		kind: fc.constantFrom('change' as const, 'growth' as const, 'ratio' as const),
		rows: fc.array(row, { minLength: 1 }),
		base: fc.array(row, { minLength: 1 })
	});

	const measure = fc.constantFrom('sangong' as const, 'sangong_reception' as const);
	const panel = fc
		.record({
			...{ measure, lead: measure, year: fc.integer({ min: 2000, max: 2030 }) },
			operation: fc.constantFrom('sum' as const, 'change' as const, 'growth' as const),
			stage: fc.constantFrom('final' as const, 'initial' as const),
			scope: fc.constantFrom('fiscal' as const, 'general_public' as const),
			level: fc.constantFrom('county', 'province')
		})
		.map(({ year, level, operation, ...rest }): Address => ({
			...{ kind: 'panel', operation, ...rest },
			...(operation === 'sum' ? { at: year } : {}),
			where: { level: [level], year: [String(year)] }
		}));

	test('is read back as it was written', () => {
		fc.assert(
			fc.property(fc.oneof(record, computed, panel), (address: Address) => {
				expect(parseAddress(addressText(address))).toEqual(address);
			})
		);
	});

	test.each([
		'',
		'nonsense',
		'record',
		'sum,rows:',
		'change,rows:a',
		'sum,rows:a,base:b',
		'execution_rate,unit:x',
		'execution_rate,budget:most',
		'execution_rate,year:20',
		'year_on_year,unit:652300-gsl',
		'constructor',
		'panel',
		'panel,operation:sum,measure:sangong,lead:sangong,stage:final,scope:fiscal',
		'panel,operation:change,at:2023,measure:sangong,lead:sangong,stage:final,scope:fiscal',
		'panel,operation:change,measure:wealth,lead:sangong,stage:final,scope:fiscal',
		'panel,operation:change,measure:sangong,lead:sangong,stage:final,scope:fiscal,level:moon'
	])('names no figure: %s', (text) => {
		expect(parseAddress(text)).toBeNull();
	});
});

describe('what records amount to', () => {
	const compute = async (address: Parameters<typeof compileComputed>[0]) =>
		(await askRows<{ value: string | null }>(engine, compileComputed(address)))[0]?.value ?? null;

	test('agrees with decimal arithmetic over the files, half-up', async () => {
		const { observation } = (await readPackage(shipped)).records;
		const rows = observation.filter(({ value }) => value !== null && new Decimal(value).gt(0));
		const pick = fc.uniqueArray(fc.nat(rows.length - 1), { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(pick, pick, async (left, right) => {
				const of = (picked: readonly number[]) => picked.flatMap((i) => rows[i] ?? []);
				const sum = (picked: readonly number[]) =>
					Decimal.sum(0, ...of(picked).map(({ value }) => value ?? 0));
				const ids = (picked: readonly number[]) => of(picked).map(({ row_id }) => row_id);
				const [n, d] = [sum(left), sum(right)];
				const sides = { rows: ids(left), base: ids(right) };
				const percent = (value: Decimal) => value.times(100).toDecimalPlaces(2, 4);
				const expected = {
					change: n.minus(d),
					growth: percent(n.minus(d).div(d)),
					ratio: percent(n.div(d))
				};
				for (const kind of ['change', 'growth', 'ratio'] as const) {
					const value = await compute({ kind, ...sides });
					expect(new Decimal(value ?? NaN).equals(expected[kind]), kind).toBe(true);
				}
			}),
			{ numRuns: 20 }
		);
	});

	test('is nothing as soon as one of them holds nothing or the base is zero', async () => {
		const { observation } = (await readPackage(shipped)).records;
		const id = (which: (value: string | null) => boolean) =>
			observation.find(({ value }) => which(value))?.row_id ?? '';
		const [absent, zero] = [id((v) => v === null), id((v) => v !== null && new Decimal(v).eq(0))];
		const some = id((v) => v !== null && new Decimal(v).gt(0));
		expect(await compute({ kind: 'sum', rows: [some, absent], base: [] })).toBeNull();
		expect(await compute({ kind: 'ratio', rows: [some], base: [zero] })).toBeNull();
		expect(await compute({ kind: 'growth', rows: [some], base: [absent] })).toBeNull();
	});
});
