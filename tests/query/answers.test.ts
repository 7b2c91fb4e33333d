import { describe, expect, test } from 'vitest';
import type { DimensionId } from '../../src/lib/dimensions';
import type { RowOf } from '../../src/lib/model/schema';
import { ask, askChosen } from '../../src/lib/query/ask';
import { readPackage } from '../../src/pipeline/package';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { shipped } from '../support/records';
import { anju, changji, chaoyang, urumqi, yushui } from './collected-units';
import { inYear } from './unit-year';

/* What an answer carries beside its value: what it rests on, of how many, and why it is absent. */

const engine = await engineOver();

test('the facts that answer carry what they rest on', async () => {
	const [row] = await ask(engine, { metric: 'execution_rate', ...inYear(changji, 2024) });
	expect(row).toMatchObject({
		numerator: '2953800.00',
		denominator: '3409300.00',
		basis: 'stated',
		n: 1,
		of: 1
	});
	expect(row?.numerator_rows).toMatch(/^652300-gsl-2024-final#observation-\d+$/);
});

test('a total added up from its printed parts is derived, not stated', async () => {
	const rows = await ask(engine, {
		metric: 'score_total',
		by: ['unit'],
		where: inYear(changji, 2024).where
	});
	expect(rows[0]?.basis).toBe('derived');
});

test('a part without a printed weight has no rate', async () => {
	const rows = await ask(engine, {
		metric: 'score_part_rate',
		by: ['unit'],
		where: inYear(chaoyang, 2023).where
	});
	expect(
		rows.map(({ part, value, score, absence }) => [part, value, score, absence])
	).toContainEqual(['output', null, '49.45', 'not_in_report']);
});

test('a functional line is its share of the printed lines of its depth', async () => {
	const rows = await ask(engine, {
		metric: 'function_share',
		...inYear(changji, 2024),
		params: { scope: 'general_public' }
	});
	const share = (code: string) => rows.find((row) => row.code === code)?.value;
	expect([share('201'), share('208'), share('210'), share('221')]).toEqual([
		'78.70',
		'11.23',
		'4.02',
		'6.05'
	]);
});

test('an indicator is actual over target, whatever completion is printed', async () => {
	const rows = await ask(engine, {
		metric: 'indicator_completion',
		by: ['unit'],
		where: inYear(urumqi, 2023).where
	});
	expect(rows).toHaveLength(8);
	expect(rows.find((row) => row.level3.includes('会员增长率'))).toMatchObject({
		value: '117.30',
		completion: '117.3000'
	});
});

test('公用经费 is controlled against either budget, in one scope', async () => {
	// No report states both sides yet: 6.28万元 is the 全年预算 printed, 6.00 is made up.
	const { records } = await readPackage(shipped);
	const observation = records.observation.map((row): RowOf<'observation'> => {
		const { unit_id, measure, stage, scope } = row;
		return unit_id === urumqi && `${measure} ${stage} ${scope}` === 'public_cost final all'
			? {
					...{ ...row, value: '60000.00', basis: 'stated', absence: null },
					...{ printed: '6.00', printed_unit: '万元', locator: 'L65' }
				}
			: row;
	});
	const over = await engineOf({ ...records, observation });
	const [row] = await ask(over, {
		metric: 'public_control_rate',
		by: ['unit'],
		where: inYear(urumqi, 2023).where
	});
	expect(row).toMatchObject({ value: '95.54', numerator: '60000.00', denominator: '62800.00' });
});

describe('an amount per head', () => {
	test('is absent without its divisor, never the amount undivided', async () => {
		const [row] = await ask(engine, { metric: 'reception_per_visitor', ...inYear(changji, 2023) });
		expect(row).toMatchObject({
			value: null,
			absence: 'not_collected',
			numerator: '600.00',
			denominator: null
		});
	});

	test('of a group is Σ amounts ÷ Σ heads of the units that have both', async () => {
		const [row] = await ask(engine, {
			metric: 'operating_cost_per_staff',
			by: ['year'],
			where: { type: ['gsl'], year: ['2023'] }
		});
		// (22.52 + 13.28)万元 ÷ (11 + 5)
		expect(row).toMatchObject({
			value: '22375.00',
			n: 2,
			of: 5,
			numerator: '358000.00',
			denominator: '16.00'
		});
	});

	test('changes in 元 a head and by a rate', async () => {
		const [row] = await ask(engine, {
			metric: 'year_on_year',
			of: 'operating_cost_per_staff',
			...inYear(changji, 2024)
		});
		expect(row).toMatchObject({ value: '-6854.55', previous: '20472.73', rate: '-33.48' });
	});
});

describe('a share of indicators', () => {
	test('says how many rows could be judged, of how many, and which they are', async () => {
		const [row] = await ask(engine, { metric: 'full_mark_share', ...inYear(anju, 2023) });
		expect(row).toMatchObject({ judged: 14, indicators: 31, n: 1, of: 1, basis: 'stated' });
		expect(row?.denominator_rows?.split(' ')[0]).toBe('510904-gsl-2023-final#indicator-1');
		expect(row?.denominator_rows?.split(' ')[2]).toBe('510904-gsl-2023-final#indicator-13');
	});

	test('of a group counts rows, it does not average shares', async () => {
		const [row] = await ask(engine, {
			metric: 'full_mark_share',
			by: ['level'],
			where: { type: ['gsl'], level: ['county'], year: ['2023'] }
		});
		// (7 + 14) of (8 + 14)
		expect(row).toMatchObject({ value: '95.45', judged: 22, indicators: 39, n: 2, of: 4 });
	});

	test('leaves out caps: spending below a cap is no completion', async () => {
		const [row] = await ask(engine, { metric: 'over_achieved_share', ...inYear(urumqi, 2023) });
		expect(row).toMatchObject({ judged: 7, indicators: 8 });
		expect(row?.denominator_rows).not.toMatch(/indicator-1( |$)/);
	});
});

describe('groups', () => {
	const by: readonly DimensionId[] = ['level'];

	test('a group is Σ numerator ÷ Σ denominator over the units that have both, with n', async () => {
		const rows = await askChosen(
			engine,
			'execution_rate',
			by,
			{ type: ['gsl'], year: ['2023'], level: ['county'] },
			{}
		);
		// (856.77 + 103.62) ÷ (872.55 + 107.24)
		expect(rows[0]).toMatchObject({
			value: '98.02',
			n: 2,
			of: 4,
			numerator: '9603900.00',
			denominator: '9797900.00'
		});
	});

	test('a group in which nobody has both is absent', async () => {
		const rows = await askChosen(
			engine,
			'execution_rate',
			by,
			{ unit: [yushui, anju], year: ['2023'] },
			{}
		);
		expect(rows[0]).toMatchObject({ value: null, n: 0, of: 2 });
	});
});

test('what a budget cannot tell of its year was not collected, what it leaves out is not in it', async () => {
	const office = inYear('320000-dw', 2019);
	const of = async (stage: 'initial' | 'final') => {
		const params = { stage, scope: 'fiscal' } as const;
		const [row] = await ask(engine, { metric: 'personnel_cost', ...office, params });
		return row?.absence ?? null;
	};
	expect(await of('initial')).toBeNull();
	expect(await of('final')).toBe('not_collected');
	const params = { stage: 'initial', scope: 'general_public' } as const;
	expect(await ask(engine, { metric: 'project_share', ...office, params })).toMatchObject([
		{ absence: 'not_in_report' }
	]);
});

test('an asked year that was not collected stands as not collected', async () => {
	const where = { type: ['gsl'], year: ['2019'] };
	const rows = await askChosen(engine, 'execution_rate', ['unit', 'year'], where, {});
	expect(rows).toHaveLength(5);
	expect(new Set(rows.map((row) => row.absence))).toEqual(new Set(['not_collected']));
});
