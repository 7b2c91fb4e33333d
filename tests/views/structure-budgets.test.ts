import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/lib/views/prose';
import { structure } from '../../src/lib/views/structure/page';
import { engineOver } from '../support/engine';
import { barsOf, figureOf, pageAt, rowOf } from '../support/pages';

const engine = await engineOver();
const figure = async (id: string, search = '') =>
	figureOf(await pageAt(engine, structure, search), id);

describe('budgets', () => {
	const search = '?type=dw,jcy,rd';

	test('are read at 年初预算 where nothing else was collected, with what they keep in reserve', async () => {
		const side = await figure('side-by-side', search);
		expect(side.title).toBe(
			'基本支出与项目支出占本年支出比重（年初预算·全口径） · 3个单位 · 2019年'
		);
		expect(barsOf(side)?.series.map(({ label }) => label)).toEqual([
			'基本支出',
			'项目支出',
			'单位预留机动经费'
		]);
		expect(rowOf(side, '江苏省检察院')?.slice(4)).toEqual(['65.55%', '17.94%', '16.51%']);
	});

	test('the reserve is left out where no unit has one', async () => {
		const side = await figure('side-by-side');
		expect(barsOf(side)?.series.map(({ label }) => label)).toEqual(['基本支出', '项目支出']);
	});

	test('small changes of large sums are told in 万元', async () => {
		const changes = await figure('changes', search);
		expect(plainText(changes.sentence)).toContain('行政运行+1,297.83、一般行政管理事务+943.92万元');
	});
});
