import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { addressText, parseAddress, quartiles } from '../../src/lib/query/address';
import { ask, askChosen } from '../../src/lib/query/ask';
import type { Crowd } from '../../src/lib/query/held';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { quartilesOf } from '../../src/lib/query/quartiles-of';
import { resolveParams } from '../../src/lib/query/params';
import { engineOf } from '../support/engine-of';
import { twoClasses } from '../support/peers';
import { crowdsOf } from './crowds';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

const params = resolveParams('expenditure');
const expenditure: Crowd = { metric: 'expenditure', where: {}, params };

/** What SQL says of a crowd, and what is said of the values that it should hold. */
async function expectOf(crowd: Crowd, values: readonly (string | null)[]): Promise<void> {
	const known = values.flatMap((value) => value ?? []);
	expect(known.length).toBeGreaterThan(4);
	const own = await askQuartiles(engine, crowd);
	expect(own.map(({ quartile, value, n }) => ({ quartile, value, n }))).toEqual(quartilesOf(known));
}

test('the quartiles of values are as a spreadsheet has them, half-up; of fewer than five there are none', () => {
	expect(quartilesOf(['1', '2', '3', '4'])).toEqual(
		quartiles.map((quartile) => ({ quartile, value: null, n: 4 }))
	);
	const six = quartilesOf(['0.01', '-7.5', '12', '3.33', '8', '8']);
	expect(six.map(({ quartile, n, value }) => [quartile, n, value])).toEqual([
		['lower', 6, '0.84'],
		['median', 6, '5.67'],
		['upper', 6, '8.00']
	]);
	const [, below] = quartilesOf(['-1.00', '-1.01', '-9', '7', '-1.02', '5']);
	expect(below?.value).toBe('-1.01');
	expect(quartilesOf([])).toEqual([]);
});

test('values beyond the digits of a double keep their order', () => {
	const close = ['90071992547409930.02', '90071992547409930.01', '90071992547409930.03'];
	const [, median] = quartilesOf([...close, '1', '99071992547409930']);
	expect(median?.value).toBe('90071992547409930.02');
});

describe('which values a quartile is of', () => {
	const answers = () => askChosen(engine, 'expenditure', ['unit', 'year'], {}, params);

	test('every year of a unit', async () => {
		const rows = await answers();
		await expectOf(
			{ ...expenditure, among: { span: 'every' } },
			rows.map(({ value }) => value)
		);
	});

	test('one year', async () => {
		const rows = (await answers()).filter(({ year }) => year === 2023);
		await expectOf(
			{ ...expenditure, among: { at: 2023 } },
			rows.map(({ value }) => value)
		);
	});

	test('the latest year with others beside it, whether or not that is the latest with the value itself', async () => {
		const beside = [
			{ metric: 'expenditure', params },
			{ metric: 'score_total', params: {} }
		] as const;
		const [rows, scores] = await Promise.all([
			answers(),
			askChosen(engine, 'score_total', ['unit', 'year'], {}, {})
		]);
		const both = rows.filter(
			({ unit, year, value }) =>
				value !== null &&
				scores.some((row) => row.unit === unit && row.year === year && row.value !== null)
		);
		const latest = both.filter(
			({ unit, year }) => !both.some((row) => row.unit === unit && row.year > year)
		);
		await expectOf(
			{ ...expenditure, among: { beside } },
			latest.map(({ value }) => value)
		);
	});

	test('a line and its amounts', async () => {
		const of = {
			metric: 'function_share',
			where: {},
			params: resolveParams('function_share')
		} as const;
		const { metric, where } = of;
		const rows = await ask(engine, { metric, where, by: ['unit', 'year'] });
		const known = rows.filter(({ numerator }) => numerator !== null);
		const latest = known.filter(
			({ unit, year }) => !known.some((row) => row.unit === unit && row.year > year)
		);
		const code = latest[0]?.code ?? '';
		const own = latest.filter((row) => row.code === code);
		await expectOf(
			{ ...of, code },
			own.map(({ value }) => value)
		);
		await expectOf(
			{ ...of, code, side: 'numerator' },
			own.map(({ numerator }) => numerator)
		);
	});
});

describe('the address of a quartile', () => {
	test('is read as it was written, whatever it is of', () => {
		for (const crowd of crowdsOf({ type: ['gsl'], year: ['2023', '2024'] })) {
			const address = { kind: 'metric', ...crowd, spread: 'median' } as const;
			const text = addressText(address);
			expect(addressText(parseAddress(text) ?? expect.fail(text))).toBe(text);
			expect(parseAddress(text), text).toEqual(address);
		}
	});

	test.each([
		'expenditure,spread:median,span:never',
		'expenditure,spread:median,at:23',
		'expenditure,spread:median,beside:nothing',
		'expenditure,spread:median,beside:expenditure;stage=someday',
		'score_part_rate,spread:median,paired:whole printed,from:low'
	])('%s names none', (text) => {
		expect(parseAddress(text)).toBeNull();
	});
});
