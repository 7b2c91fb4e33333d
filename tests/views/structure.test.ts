import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/lib/views/prose';
import { choose, parseSelection, serialiseSelection, settle } from '../../src/lib/views/selection';
import { structure } from '../../src/lib/views/structure/page';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { barsOf, figureOf, rowOf } from '../support/pages';

const engine = await engineOver();
const { spec } = structure;
const defaults = await structure.defaults(engine);
const view = (search = '') =>
	viewOf(engine, structure, parseSelection(search, spec, defaults).selection);
const figure = async (id: string, search = '') => figureOf(await view(search), id);

describe('基本与项目', () => {
	test('the default is the type most units have, each in its latest year with data', async () => {
		const page = await view();
		expect(page.of.value).toBe('basic_project');
		expect(page.show.value).toBe('share');
		expect(page.figures[0]?.title).toBe(
			'基本支出与项目支出占本年支出比重（决算·全口径） · 工商联5个单位 · 2023、2024年'
		);
	});

	test('chart, table and sentence say the same', async () => {
		const of = await figure('side-by-side');
		expect(rowOf(of, '北京朝阳区工商联')).toEqual([
			'北京朝阳区工商联',
			'县级',
			'2023',
			'856.77',
			'60.77%',
			'39.23%'
		]);
		const bar = barsOf(of)?.rows.find(({ label }) => label === '北京朝阳区工商联 2023年');
		expect(bar?.parts.map(({ text }) => text)).toEqual(['60.77%', '39.23%']);
		expect(bar?.end).toBe('856.77万元');
		expect(plainText(of.sentence)).toContain('39.23%（北京朝阳区工商联，2023年）');
	});

	test('levels are said apart: a prefecture is in no range of counties', async () => {
		const { sentence } = await figure('side-by-side');
		expect(plainText(sentence)).toBe(
			'5个单位均两项俱全；项目支出占本年支出，地级1个单位为14.91%（昌吉州工商联，2024年）；县级4个单位为1.16%（乌鲁木齐高新区（新市区）工商联，2023年）至39.23%（北京朝阳区工商联，2023年）。'
		);
	});

	test('units stand by 区划代码, not by value', async () => {
		const { table } = await figure('side-by-side');
		const keys = table.rows.map(({ key }) => key);
		expect(keys).toEqual([...keys].sort());
	});

	test('a part that a report leaves to be derived is drawn open', async () => {
		const bar = barsOf(await figure('side-by-side'))?.rows.find(({ label }) =>
			label.startsWith('新余渝水区')
		);
		expect(bar?.parts.map(({ basis }) => basis)).toEqual(['stated', 'derived']);
	});

	test('amounts come with the year before, which is absent rather than zero', async () => {
		const of = await figure('side-by-side', '?show=amount');
		// 125.29 − 103.93 and 26.91 − 18.22, of which the earlier ones are left-over chart data
		expect(rowOf(of, '遂宁安居区工商联')?.slice(3)).toEqual([
			'152.20',
			'125.29',
			'26.91',
			'+21.36',
			'+8.69'
		]);
		expect(rowOf(of, '北京朝阳区工商联')?.slice(6)).toEqual(['未收录', '未收录']);
	});

	test('each scope says for how many units it can be computed', async () => {
		const { switches } = await figure('side-by-side');
		const scope = switches.find(({ param }) => param === 'scope');
		expect(scope?.choices.map(({ id, n }) => [id, n])).toEqual([
			['all', 5],
			['fiscal', 0],
			['general_public', 2]
		]);
	});
});

describe('人员与公用', () => {
	test('its usual money is the general public budget; units without it have their word', async () => {
		const of = await figure('side-by-side', '?of=personnel_public');
		expect(rowOf(of, '遂宁安居区工商联')?.slice(3)).toEqual(['125.29', '89.40%', '10.60%']);
		expect(rowOf(of, '昌吉州工商联')?.slice(3)).toEqual(['251.23', '94.04%', '5.96%']);
		expect(of.absences).toContain('5个单位中3个无可比值：本报告未列示3个');
		const absent = barsOf(of)?.rows.filter(({ parts }) => parts.length === 0);
		expect(absent?.map(({ absence }) => absence)).toEqual(
			Array.from({ length: 3 }, () => '本报告未列示人员经费')
		);
	});
});

describe('链接', () => {
	test('another division takes its own usual money, unless one was chosen', () => {
		const at = (asked: Record<string, string>) => ({
			where: defaults,
			params: settle(asked, spec)
		});
		expect(choose(at({}), spec, 'of', ['function']).params.scope).toBe('general_public');
		expect(choose(at({ scope: 'fiscal' }), spec, 'of', ['function']).params.scope).toBe('fiscal');
	});

	test('a link restores what was chosen', () => {
		const search = '?unit=652300-gsl&of=function&show=amount&scope=all';
		const { selection, unknown } = parseSelection(search, spec, defaults);
		expect(unknown).toEqual([]);
		expect(serialiseSelection(selection, spec, defaults)).toBe(search);
	});

	test('nothing to show is said, not drawn', async () => {
		const of = await figure('side-by-side', '?year=1999');
		expect(of.chart).toBeNull();
		expect(of.omitted).toBe('没有可比的单位，不作图');
		expect(of.absences).toContain('未收录5个');
	});
});
