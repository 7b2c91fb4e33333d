import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/lib/views/prose';
import { engineOver } from '../support/engine';
import { rowOf, unitPages } from '../support/pages';

const engine = await engineOver();
const open = await unitPages(engine);

describe('a unit of which only budgets were collected', async () => {
	const jcy = await open('320000-jcy');

	test('is told by its budgets', () => {
		expect(jcy.sentences.map(plainText)).toEqual([
			'江苏省检察院2019年本年支出年初预算（全口径）2.42亿元，比上年增加0.22亿元（+10.09%）；本年支出年初预算（财政拨款）2.42亿元，比上年增加0.22亿元（+10.16%）；两者口径不同。',
			'未收录2019年决算，不计算预算执行率。'
		]);
		expect(jcy.facts.map(({ label }) => label)).toEqual([
			'本年支出（2019年）',
			'“三公”经费（2019年）',
			'项目支出占比（2019年）',
			'机关运行经费（2019年）'
		]);
	});

	test('each amount has the unit that suits it', () => {
		expect(rowOf(jcy.metrics, '“三公”经费（年初预算·一般公共预算财政拨款）')?.slice(1, 6)).toEqual([
			'万元',
			'未收录',
			'584.35',
			'484.30',
			'418.26'
		]);
		expect(rowOf(jcy.metrics, '本年支出（年初预算·全口径）')?.slice(1, 6)).toEqual([
			'亿元',
			'未收录',
			'1.80',
			'2.20',
			'2.42'
		]);
	});
});
