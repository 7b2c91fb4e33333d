import * as aq from 'arquero';
import { describe, expect, test } from 'vitest';
import { askChosen } from '../../src/lib/query/ask';
import { Exact } from '../../src/lib/util/exact';
import { engineOver } from '../support/engine';
import { choicesOf } from './questions';
import { factorOf, linear, made, read, sidesOf } from './second';

type IndicatorRow = Readonly<
	Record<
		'unit_id' | 'year' | 'operator' | 'target_value' | 'actual_value' | 'weight' | 'score',
		string
	>
>;

const isScored = ({ score, weight }: IndicatorRow) => !!score && !!weight;
const isMeasured = ({ operator, target_value, actual_value }: IndicatorRow) =>
	operator !== '<=' && !!actual_value && !!target_value;

const engine = await engineOver();

describe('a second, independent computation agrees exactly', () => {
	test.each(linear)('%s', async (id, formula) => {
		for (const choices of choicesOf(id).filter(({ method }) => method !== 'gross')) {
			const rows = await askChosen(engine, id, ['unit', 'year'], {}, choices);
			expect(rows.length).toBeGreaterThan(4);
			expect(rows.map(({ unit, year, value }) => [unit, year, value])).toEqual(
				rows.map(({ unit, year }) => [
					unit,
					year,
					made(formula, sidesOf(formula, unit, year, choices), factorOf(id))
				])
			);
		}
	});

	test.each(['full_mark_share', 'over_achieved_share'] as const)('%s', async (id) => {
		const all = read('indicator').objects() as IndicatorRow[];
		for (const choices of choicesOf(id)) {
			const rows = await askChosen(engine, id, ['unit', 'year'], {}, choices);
			for (const { unit, year, value, numerator, denominator } of rows) {
				const own = all.filter((row) => row.unit_id === unit && row.year === String(year));
				const judged = own.filter(id === 'full_mark_share' ? isScored : isMeasured);
				const counted = judged.filter((row) =>
					id === 'full_mark_share'
						? new Exact(row.score).eq(row.weight)
						: new Exact(row.actual_value).div(row.target_value).gt(Number(choices.threshold) / 100)
				);
				const share = judged.length && new Exact(counted.length).times(100).div(judged.length);
				expect([unit, year, value]).toEqual([unit, year, share === 0 ? null : share.toFixed(2)]);
				if (share !== 0)
					expect([numerator, denominator]).toEqual([`${counted.length}`, `${judged.length}`]);
			}
		}
	});

	test('score_total and function_share', async () => {
		const totals = read('score')
			.filter(
				aq.escape(
					(row: { subject: string; part: string; value: string }) =>
						row.subject === 'whole' && row.part === 'total' && row.value !== null
				)
			)
			.objects() as { unit_id: string; year: string; value: string }[];
		const asked = await askChosen(engine, 'score_total', ['unit', 'year'], {}, {});
		expect(
			asked
				.filter((row) => row.value !== null)
				.map((row) => [row.unit, String(row.year), row.value])
		).toEqual(totals.map((row) => [row.unit_id, row.year, new Exact(row.value).toFixed(2)]));
		const lines = read('spending').objects() as {
			unit_id: string;
			year: string;
			classification: string;
			code: string;
			scope: string;
			stage: string;
			value: string;
			locator: string;
		}[];
		const page = ({ locator }: { locator: string }) => Number(/\d+/.exec(locator)?.[0]);
		// a line stated twice with two values counts as its table states it, at its first place
		const byPlace = (a: { locator: string }, b: { locator: string }) =>
			Number(b.locator.includes(':t')) - Number(a.locator.includes(':t')) || page(a) - page(b);
		const level = (code: string) => (code.split('+')[0] ?? '').length;
		const shares = await askChosen(
			engine,
			'function_share',
			['unit', 'year'],
			{},
			{ scope: 'general_public' }
		);
		for (const row of shares.filter((one) => one.value !== null)) {
			const { code } = row as typeof row & { code: string };
			const mine = lines.filter(
				(line) =>
					line.unit_id === row.unit &&
					Number(line.year) === row.year &&
					line.classification === 'function' &&
					line.scope === 'general_public' &&
					line.stage === 'final'
			);
			const picked = mine.filter(
				(line) => line === mine.filter((other) => other.code === line.code).sort(byPlace)[0]
			);
			const own = picked.find((line) => line.code === code);
			const all = picked
				.filter((line) => level(line.code) === level(code))
				.reduce((sum, line) => sum.plus(line.value), new Exact(0));
			expect(row.value).toBe(new Exact(own?.value ?? '').times(100).div(all).toFixed(2));
		}
	});
});
