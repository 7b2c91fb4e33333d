import { describe, expect, test } from 'vitest';
import { askRows } from '../../src/lib/query/rows';
import { sql } from '../../src/lib/query/sql';
import { compare } from '../../src/lib/views/compare/page';
import { parseSelection } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { filteredPages } from '../support/filtered-pages';
import { pageAt } from '../support/pages';

const engine = await engineOver();

describe.each(Object.entries(filteredPages))('%s', (_, page) => {
	const at = async (search: string) => {
		const defaults = await page.defaults(engine);
		const { selection } = parseSelection(search, page.spec, defaults);
		return { selection, view: await viewOf(engine, page, selection) };
	};

	test('a selection that has units stands itself', async () => {
		expect((await at('')).view).not.toHaveProperty('instead');
	});

	test.each([
		['?type=gsl&region=510000&level=county&year=2012', '年度改为'],
		['?type=jcy&region=510000&level=&year=', '不限地区'],
		['?type=fy&level=&year=', '类型改为'],
		['?type=gsl&region=440000&level=county&year=2023', '不限地区']
	])(
		'%s offers one filter chosen anew, which leads to as many units as are named',
		async (search, words) => {
			const { selection, view } = await at(search);
			const { sentence, way } = view.instead ?? expect.fail('no condition is offered');
			expect(way.label).toContain(words);
			expect(sentence).toContain(words);
			const { dimension, ids } = way.change ?? expect.fail('no filter is chosen anew');
			const next = await viewOf(engine, page, {
				...selection,
				where: { ...selection.where, [dimension]: ids }
			});
			expect(next).not.toHaveProperty('instead');
			const types = next.filters.find(({ id }) => id === 'type');
			const units = types?.options.find(({ id }) => types.chosen.includes(id))?.n;
			expect(way.label).toContain(`${units}个单位`);
		}
	);

	test('where no single filter helps the way is back to the default view', async () => {
		const { view } = await at('?type=jcy&region=510000&year=2012&level=province');
		expect(view.instead?.way).toEqual({ label: '恢复默认', change: null });
	});
});

test('a year that only reports of another year tell of says so, and can still be chosen', async () => {
	const { filters } = await pageAt(engine, compare);
	const years = filters.find(({ id }) => id === 'year')?.options ?? [];
	const reports = sql`SELECT DISTINCT year FROM report ORDER BY year`;
	const reported = await askRows<{ year: number }>(engine, reports);
	const own = new Set(reported.map(({ year }) => String(year)));
	const open = years.filter(({ n }) => n > 0);
	const told = open.filter(({ id }) => !own.has(id));
	expect(told.map(({ id }) => id)).toEqual(['2022']);
	for (const { id, why } of open)
		expect(why).toBe(own.has(id) ? undefined : '仅见于其他年度的报告');
	expect(told[0]?.n).toBeGreaterThan(0);
});
