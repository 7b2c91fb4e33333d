import { describe, expect, test } from 'vitest';
import { askCollected } from '../../src/lib/query/lists/collected';
import { coverageOf, filled, toggled } from '../../src/lib/views/overview/coverage';
import { overview } from '../../src/lib/views/overview/page';
import { tiles } from '../../src/lib/views/overview/tiles';
import { parseSelection } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';

const engine = await engineOver();
const defaults = await overview.defaults(engine);
const rows = await askCollected(engine, {});
const selected = (search: string) => parseSelection(search, overview.spec, defaults).selection;
const at = (search: string) => coverageOf(rows, selected(search).where);

const provinces = await engine.query({
	sql: `SELECT region_code AS code, name FROM region WHERE level = 'province' ORDER BY region_code`,
	params: []
});

describe('the grid', () => {
	test('is the one of the sketch, row by row', () => {
		const rows = Array.from({ length: 8 }, (_, row) =>
			Array.from(
				{ length: 8 },
				(_, column) =>
					tiles.find((tile) => tile.row === row + 1 && tile.column === column + 1)?.short ?? '·'
			).join(' ')
		);
		expect(rows).toEqual([
			'· · · · · · · 黑龙江',
			'· · · · 内蒙古 北京 辽宁 吉林',
			'新疆 甘肃 宁夏 陕西 山西 河北 天津 ·',
			'西藏 青海 四川 重庆 河南 山东 · ·',
			'· 云南 贵州 湖北 安徽 江苏 上海 ·',
			'· · 广西 湖南 江西 浙江 · ·',
			'· · · 广东 福建 · 台湾 ·',
			'· · 海南 澳门 香港 · · ·'
		]);
	});

	test('holds every provincial division of the records by its official name, in the order of 区划代码', () => {
		expect(tiles).toHaveLength(34);
		expect(tiles.map(({ code, name }) => ({ code, name }))).toEqual(provinces);
	});
});

describe('the numbers', () => {
	const of = (search: string) =>
		filled(at(search)).flatMap(({ short, n }) => (n === null ? [] : [`${short}${n}`]));

	test('are units under the type, level and year in force; 0 where only others were collected', () => {
		expect(of('')).toEqual(['北京1', '上海0', '江苏0', '江西1', '四川1', '新疆1']);
		expect(of('?type=dw,rd,jcy&level=province&year=2019')).toContain('江苏3');
	});

	test('count a unit once, however many of its years were collected', () => {
		expect(of('?type=&level=&year=')).toEqual([
			'北京1',
			'上海2',
			'江苏3',
			'江西1',
			'四川1',
			'新疆2'
		]);
	});

	test('stay when a region is chosen, and where nothing answers the filters', () => {
		expect(of('?region=510000')).toEqual(of(''));
		expect(of('?year=2022')).toContain('四川0');
	});

	test('add up to the units that the page shows', async () => {
		const { units, coverage } = await viewOf(engine, overview, selected('?type=&level=&year='));
		expect(coverage).toEqual(at('?type=&level=&year='));
		expect(coverage.counts.reduce((sum, { n }) => sum + n, 0)).toBe(units.n);
	});

	test('darken in steps of 1—2, 3—9 and from 10', () => {
		const step = (n: number) =>
			filled({ counts: [{ code: '110000', n, all: n }], chosen: [] })[0]?.step;
		expect([0, 1, 2, 3, 9, 10, 99].map(step)).toEqual([
			'none',
			'few',
			'few',
			'some',
			'some',
			'many',
			'many'
		]);
	});

	test('are read out with the full name; three places are never collected from', () => {
		const says = filled(at('')).map((tile) => tile.says);
		expect(says).toContain('新疆维吾尔自治区：当前类型、层级和年度1个单位，全库2个');
		expect(says).toContain('北京市：1个单位');
		expect(says).toContain('广东省：尚未收录');
		expect(says.slice(-3)).toEqual([
			'台湾省：不在本库收集范围',
			'香港特别行政区：不在本库收集范围',
			'澳门特别行政区：不在本库收集范围'
		]);
	});
});

describe('choosing a tile', () => {
	test('adds the province to the chosen regions, and takes it away again', () => {
		expect(toggled([], '510000')).toEqual(['510000']);
		expect(toggled(['510000'], '650000')).toEqual(['510000', '650000']);
		expect(toggled(['510000', '650000'], '510000')).toEqual(['650000']);
	});

	test('takes in what was chosen within it', () => {
		expect(toggled(['650100', '510000'], '650000')).toEqual(['510000', '650000']);
	});

	test('shows which are chosen', () => {
		const pressed = filled(at('?region=510000,650000')).filter((tile) => tile.pressed);
		expect(pressed.map(({ short }) => short)).toEqual(['四川', '新疆']);
	});
});
