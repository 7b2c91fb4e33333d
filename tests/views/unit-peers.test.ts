import { expect, test } from 'vitest';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { plainText } from '../../src/lib/views/prose';
import type { UnitPage } from '../../src/lib/views/unit/page';
import { engineOf } from '../support/engine-of';
import { unitPages } from '../support/pages';
import { twoClasses } from '../support/peers';

/* Seven districts of 北京 and five counties of 江苏, generated, five years each. */

const engine = await engineOf(twoClasses());

const open = await unitPages(engine);
const district = await open('110105-gsl');
const county = await open('110105-gsl-8');

const cellsOf = ({ metrics }: UnitPage, label: string) => {
	const at = metrics.table.columns.findIndex(({ key }) => key === 'median');
	return metrics.table.rows.find(({ cells }) => cells[0]?.text === label)?.cells.slice(at, at + 2);
};

test('from five comparable units on a metric has their median and n', () => {
	expect(district.metrics.table.columns.map(({ label }) => label)).toContain(
		'2024年可比单位中位数'
	);
	const [median, n] = cellsOf(district, '预算执行率（按全年预算·全口径）') ?? [];
	expect(median?.text).toMatch(/^\d\d\.\d\d%$/);
	expect(n?.text).toBe('5');
	expect(district.metrics.caveats.join()).toContain('可比单位6个：同类型、同层级');
});

test('with fewer the peers are named, and why there is no median', () => {
	expect(county.metrics.table.columns.some(({ key }) => key === 'median')).toBe(false);
	expect(county.metrics.caveats).toContain(
		'可比单位4个，不足5个，不列中位数：单位9、单位10、单位11、单位12'
	);
	expect(county.peers.sentence).toContain('4个，不足5个，不计算中位数');
});

test('a median opens the drawer: the value in the middle, its unit and its records', async () => {
	const [median] = cellsOf(district, '预算执行率（按全年预算·全口径）') ?? [];
	expect(median?.address).toBe('execution_rate,unit:110105-gsl,year:2024,peers:median');
	const found = await provenance(engine, median?.address ?? '');
	expect(found?.title).toBe('单位1的可比单位 · 2024年 · 预算执行率中位数');
	expect(found?.figure.text).toBe(median?.text);
	expect(found?.qualifiers).toContain('5/6个可比单位');
	expect(plainText(found?.formula ?? '')).toContain(`5个值由低到高，居中的是`);
	expect(found?.sources.length).toBeGreaterThan(0);
});

test('five years are a line, and no longer too few for a trend', () => {
	const [first] = district.trends;
	expect(first?.chart?.form).toBe('slopes');
	expect(first?.caveats).not.toContain('期数不足，不作趋势判断');
});
