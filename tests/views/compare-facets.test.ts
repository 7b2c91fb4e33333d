import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/views/answer';
import { mostPanels } from '../../src/lib/views/compare/facets';
import { compare } from '../../src/lib/views/compare/page';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import type { SpreadView } from '../../src/lib/views/chart';
import { engineOf } from '../support/engine-of';
import { inSentence } from '../support/answering';
import { generate } from '../support/generate';
import { engineOfMany } from '../support/many';
import { silent, twoClasses } from '../support/peers';

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
		['type', '所选范围只有1个类型有数'],
		['level', '所选范围只有1个层级有数']
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

describe('a trend by group', () => {
	const trend = '?metric=expenditure&view=trend';
	const trendsOf = (view: Awaited<ReturnType<typeof seen>>) => {
		const [figure] = view.figures;
		if (figure?.chart?.form !== 'trends') throw new Error('no panels of groups');
		return { figure, chart: figure.chart };
	};

	test('has a panel each on one axis: every unit a line, the median of those with every year', async () => {
		const { figure, chart } = trendsOf(await seen(`${trend}&facet=region`));
		expect(chart.panels.map(({ label }) => label)).toEqual([
			'北京市·县级（7个单位，固定6个）',
			'江苏省·县级（5个单位，固定5个）'
		]);
		expect(chart.panels.map(({ lines }) => lines.length)).toEqual([7, 5]);
		expect(chart.years).toHaveLength(5);
		for (const { medians } of chart.panels) expect(medians).toHaveLength(5);
		const [north] = chart.panels;
		const lacking = north?.lines.filter(({ points }) => points.length < 5) ?? [];
		expect(lacking.map(({ unit }) => unit)).toEqual([silent.unit_id]);
		expect(figure.caveats.join()).toContain('各年为同一批');
	});

	test('chart, table, sentence and file say the same', async () => {
		const { figure, chart } = trendsOf(await seen(`${trend}&facet=region`));
		expect(figure.title).toContain('按地区分面');
		expect(figure.fileName).toContain('按地区分面');
		const groups = figure.table.rows.flatMap(({ group }) => group ?? []);
		expect(groups).toEqual(chart.panels.map(({ label }) => label));
		const medians = figure.table.rows.filter(({ key }) => key.endsWith('median'));
		expect(medians.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual(
			chart.panels.map((panel) => panel.medians.map(({ text }) => text))
		);
		const drawn = chart.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
		const cells = figure.table.rows
			.filter(({ unit }) => unit !== undefined)
			.flatMap((row) => row.cells.flatMap(({ value, address }) => (value ? [address] : [])));
		expect(new Set(drawn.map(({ address }) => address))).toEqual(new Set(cells));
		const said = inSentence(figure.sentence).map(({ address }) => address);
		const ends = chart.panels.flatMap(({ medians }) => [
			medians[0]?.address,
			medians.at(-1)?.address
		]);
		expect(said).toEqual(ends);
	});

	test('can be chosen where it parts the units; one that does not leaves them as they were', async () => {
		const view = await seen(`${trend}&facet=type`);
		expect(view.facet?.value).toBe('none');
		expect(view.figures[0]?.chart?.form).toBe('slopes');
		expect(view.facet?.choices.find(({ id }) => id === 'type')?.why).toBe(
			'所选范围只有1个类型有两个年度的数'
		);
		const one = await seen('?region=320000&metric=expenditure&view=trend');
		expect(one.facet).toBeNull();
	});

	test('by level each level is a group', async () => {
		const records = twoClasses();
		const mixed = await engineOf({
			...records,
			unit: records.unit.map((unit, i) => (i < 4 ? { ...unit, level: 'prefecture' } : unit))
		});
		const { chart } = trendsOf(await seen(`${trend}&facet=level`, mixed));
		expect(chart.panels.map(({ label }) => label)).toEqual([
			'地级（4个单位）',
			'县级（8个单位，固定7个）'
		]);
		expect(chart.panels[0]?.medians).toEqual([]);
		const spread = await seen('?metric=expenditure&view=distribution', mixed);
		expect(spread.facet).toMatchObject({ value: 'level' });
		expect(spread.facet?.choices.map(({ id }) => id)).toEqual(['region', 'type', 'level']);
		expect(spread.figures[0]?.title).toContain('按层级分面');
		expect(bandsOf(spread)).toHaveLength(2);
	});

	test('within one province the places are prefectures; one without two years says so', async () => {
		const records = twoClasses();
		const places = ['320100', '320200'];
		const within = await engineOf({
			...records,
			region: [
				...records.region,
				...places.map((region_code) => ({
					...{ region_code, name: `${region_code}市` },
					...{ level: 'prefecture' as const, parent_code: '320000' }
				}))
			],
			unit: records.unit.map((unit, i) => ({
				...unit,
				region_code: i === 0 ? '320102' : (places[i % 2] ?? '')
			})),
			observation: records.observation.filter(
				({ unit_id, year }) => unit_id !== '110105-gsl-4' || year === 2024
			)
		});
		const { chart } = trendsOf(await seen(`${trend}&facet=region`, within));
		expect(chart.panels.map(({ label }) => label.replace(/（.*/, ''))).toEqual([
			'320100市·县级',
			'320200市·县级'
		]);
	});

	test('many units are not drawn line by line: the own one over the middle half', async () => {
		const far = await engineOfMany();
		const view = await seen(`${trend}&facet=level`, far);
		const { figure, chart } = trendsOf(view);
		for (const { lines, middle, medians } of chart.panels) {
			expect(medians.length).toBeGreaterThan(1);
			if (middle) expect(lines).toEqual([]);
		}
		expect(chart.panels.some(({ middle }) => middle)).toBe(true);
		expect(figure.caveats.join()).toContain('不逐一作线');
	}, 60_000);
});
