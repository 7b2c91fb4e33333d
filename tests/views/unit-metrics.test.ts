import { describe, expect, test } from 'vitest';
import { engineOver } from '../support/engine';
import { rowOf, unitPages } from '../support/pages';

const engine = await engineOver();
const open = await unitPages(engine);
const changji = await open('652300-gsl');
const chaoyang = await open('110105-gsl');
const anju = await open('510904-gsl');

describe('the table of metrics', () => {
	test('has a row for each denominator and scope that has a value', () => {
		const rates = changji.metrics.table.rows
			.filter(({ cells }) => cells[0]?.text.startsWith('预算执行率'))
			.map(({ cells }) => [cells[0]?.text, cells[3]?.text]);
		expect(rates).toEqual([
			['预算执行率（按全年预算·全口径）', '86.64%'],
			['预算执行率（按年初预算·全口径）', '98.92%'],
			['预算执行率（按年初预算·财政拨款）', '101.80%'],
			['预算执行率（按年初预算·一般公共预算财政拨款）', '101.80%']
		]);
	});

	test('a change from a printed zero has no rate, and says why', () => {
		expect(rowOf(changji.metrics, '因公出国（境）费（决算·财政拨款）')?.slice(2)).toEqual([
			'0.00',
			'1.65',
			'+1.65',
			'万元',
			'基数为零'
		]);
	});

	test('rates change by 个百分点 and a year that was not collected has no change', () => {
		expect(rowOf(changji.metrics, '公务接待费占比（决算·财政拨款）')?.[5]).toBe('个百分点');
		expect(rowOf(changji.metrics, '预算执行率（按全年预算·全口径）')?.slice(4)).toEqual([
			'未收录',
			'',
			'未收录'
		]);
	});

	test('a unit without two years of anything has no column of changes', () => {
		expect(chaoyang.metrics.table.columns.map(({ label }) => label)).toEqual([
			'指标',
			'计量',
			'2023年'
		]);
	});
});

describe('amounts per head and shares of indicators', () => {
	test('are in 元 a head with two decimals, never in 万元', () => {
		expect(rowOf(changji.metrics, '人均机关运行经费')).toEqual([
			'人均机关运行经费',
			'元/人',
			'20,472.73',
			'13,618.18',
			'−6,854.55',
			'元/人',
			'−33.48%'
		]);
		expect(rowOf(changji.metrics, '人次均公务接待费（财政拨款）')?.slice(1, 4)).toEqual([
			'元/人次',
			'未收录',
			'130.00'
		]);
		expect(rowOf(anju.metrics, '车均运行维护费（财政拨款）')).toBeUndefined();
		expect(
			anju.absent.find(({ reason }) => reason === '2023年 · 不能计算的指标：基数为零')?.items
		).toContain('车均运行维护费（财政拨款）');
	});

	test('stand with what they belong to', () => {
		const groups = new Map<string, string>();
		let group = '';
		for (const line of changji.metrics.table.rows) {
			group = line.group ?? group;
			groups.set(line.cells[0]?.text ?? '', group);
		}
		expect(groups.get('人均“三公”经费（财政拨款）')).toBe('“三公”经费');
		expect(groups.get('人均机关运行经费')).toBe('规模与人员');
		expect(groups.get('结转结余变动率（全口径）')).toBe('预算执行');
		expect(groups.get('自评覆盖率')).toBe('绩效');
		expect(groups.get('超额完成指标占比（高于130%）')).toBe('绩效');
	});

	test('a threshold shows its default before the others', () => {
		const over = anju.metrics.table.rows.filter(({ cells }) =>
			cells[0]?.text.startsWith('超额完成指标占比')
		);
		expect(over.map(({ cells }) => [cells[0]?.text.slice(8, 14), cells[3]?.text])).toEqual([
			['（高于130', '3.85%'],
			['（高于110', '7.69%'],
			['（高于120', '3.85%'],
			['（高于150', '0.00%']
		]);
	});
});
