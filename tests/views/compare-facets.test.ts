import { expect, test } from 'vitest';
import { answer } from '../../src/lib/views/answer';
import { mostPanels } from '../../src/lib/views/compare/facets';
import { compare } from '../../src/lib/views/compare/page';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import type { SpreadView } from '../../src/lib/views/figure';
import { engineOf } from '../support/engine-of';
import { generate } from '../support/generate';
import { twoClasses } from '../support/peers';

const engine = await engineOf(twoClasses());
const seen = async (search: string, over = engine) => {
	const defaults = await compare.defaults(over);
	const { selection } = parseSelection(search, compare.spec, defaults);
	expect(serialiseSelection(selection, compare.spec, defaults)).toBe(search);
	return (await answer(over, compare, selection, defaults)).view;
};
const bandsOf = (view: Awaited<ReturnType<typeof seen>>) =>
	(view.figures[0]?.chart as SpreadView).bands;

test('a distribution by province has a panel each on one axis, named with its units, and the table agrees', async () => {
	const view = await seen('?metric=expenditure&view=distribution&facet=region');
	expect(bandsOf(view).map(({ label }) => label)).toEqual([
		'北京市·县级（7个单位）',
		'江苏省·县级（5个单位）'
	]);
	const [figure] = view.figures;
	expect(figure?.title).toContain('按地区分面');
	expect(figure?.caveats).toContain('各组同一横轴');
	const groups = figure?.table.rows.flatMap(({ group }) => group ?? []);
	expect(groups).toEqual(['北京市·县级（7个单位）', '江苏省·县级（5个单位）']);
	const keys = figure?.table.rows.map(({ key }) => key) ?? [];
	expect(new Set(keys).size).toBe(keys.length);
	for (const { quartiles } of bandsOf(view)) expect(quartiles).toHaveLength(3);
});

test('a facet of one group cannot be chosen and says why; other shapes have none', async () => {
	const view = await seen('?metric=expenditure&view=distribution');
	expect(view.facet?.value).toBe('none');
	expect(view.facet?.choices.map(({ id, why }) => [id, why])).toEqual([
		['none', undefined],
		['region', undefined],
		['type', '所选范围只有1个类型有数']
	]);
	expect(bandsOf(view)).toHaveLength(1);
	expect((await seen('?metric=expenditure')).facet).toBeNull();
});

test('more panels than a picture holds are counted, and the table has them all', async () => {
	const records = generate(75, 4);
	const codes = [
		'12',
		'13',
		'14',
		'15',
		'21',
		'22',
		'23',
		'31',
		'32',
		'33',
		'34',
		'35',
		'36',
		'37'
	];
	const far = await engineOf({
		...records,
		region: [
			...records.region,
			...codes.map((code) => ({
				...{ region_code: `${code}0000`, name: `${code}省` },
				...{ level: 'province' as const, parent_code: null }
			}))
		],
		unit: records.unit.map((unit, i) =>
			i === 0 ? unit : { ...unit, level: 'province', region_code: `${codes[i - 1]}0000` }
		),
		claim: [],
		finding: []
	});
	const view = await seen('?metric=expenditure&view=distribution&facet=region', far);
	expect(bandsOf(view)).toHaveLength(mostPanels);
	expect(view.figures[0]?.caveats).toContain('共15组，图中为前12组，其余3组见表');
	const groups = view.figures[0]?.table.rows.filter(({ group }) => group !== undefined);
	expect(groups).toHaveLength(15);
	expect(view.figures[0]?.sentence).toContain('分为15组');
}, 60_000);
