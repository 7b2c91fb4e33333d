import { describe, expect, test } from 'vitest';
import { ask } from '../../src/lib/query/ask';
import { engineOver } from '../support/engine';
import { changji, chaoyang } from './collected-units';
import { inYear } from './unit-year';

const engine = await engineOver();

describe('this year against last year', () => {
	test('an amount changes by 元 and by a rate', async () => {
		const [row] = await ask(engine, {
			metric: 'year_on_year',
			of: 'sangong',
			...inYear(changji, 2024)
		});
		expect(row).toMatchObject({
			value: '17200.00',
			previous: '22100.00',
			rate: '77.83',
			basis: 'derived'
		});
	});

	test('a missing year before is absent, not 0 %', async () => {
		const [row] = await ask(engine, {
			metric: 'year_on_year',
			of: 'expenditure',
			...inYear(chaoyang, 2023)
		});
		expect(row).toMatchObject({ value: null, rate: null, absence: 'not_collected' });
	});

	test('a change rate of a year that was not collected is not collected, though the year before was', async () => {
		const rows = await ask(engine, {
			metric: 'sangong_change_rate',
			...inYear(chaoyang, 2024),
			params: { scope: 'general_public' }
		});
		expect(rows).toMatchObject([{ value: null, absence: 'not_collected' }]);
	});

	test('a change from zero has an amount and no rate', async () => {
		const [row] = await ask(engine, {
			metric: 'year_on_year',
			of: 'sangong_abroad',
			...inYear(changji, 2024)
		});
		expect(row).toMatchObject({ value: '16500.00', rate: null });
	});
});
