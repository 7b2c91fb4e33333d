import { describe, expect, test } from 'vitest';
import type { Where } from '../../src/lib/query/where';
import { sangong } from '../../src/lib/views/sangong/page';
import { expectWhole } from '../support/answering';
import { engineOver } from '../support/engine';
import { figureOf, viewUnder } from '../support/pages';

const engine = await engineOver();

const gsl: Where = { type: ['gsl'] };
const view = (params: Readonly<Record<string, string>> = {}, where = gsl) =>
	viewUnder(engine, sangong, where, params);
const page = await view();

describe('every figure answers for itself', () => {
	const asked: readonly Record<string, string>[] = [
		{},
		{ show: 'share', budget: 'initial' },
		{ stage: 'adjusted' }
	];

	test.each(asked)('%o', async (params) => {
		for (const of of (await view(params)).figures) await expectWhole(engine, of);
	});

	test('a rate of the total is that of its metric, the rate of a part that of its records', () => {
		const { rows } = figureOf(page, 'changes').table;
		const at = (id: string) => rows.find(({ key }) => key === `652300-gsl-2024-${id}`)?.cells[4];
		expect(at('sangong')?.address).toBe('sangong_change_rate,unit:652300-gsl,year:2024');
		expect(at('sangong_reception')?.address).toMatch(/^growth,rows:\S+,base:\S+$/);
	});

	test('a part without a budget answers as the budget that is missing', () => {
		const { rows } = figureOf(page, 'control').table;
		const row = rows.find(({ key }) => key === '510904-gsl-2023-sangong_reception');
		expect(row?.cells[4]).toMatchObject({
			text: '所收录文件中未见',
			address: 'sangong_reception,unit:510904-gsl,year:2023,stage:adjusted'
		});
	});
});
