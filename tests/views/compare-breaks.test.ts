import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import { compare } from '../../src/lib/views/compare/page';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { breakRow, markedIn } from '../support/breaks';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { figureOf, pageAt } from '../support/pages';
import { silent, twoClasses } from '../support/peers';

const engine = await engineOver();
const figure = async (id: string, search: string, over = engine) =>
	figureOf(await pageAt(over, compare, search), id);

describe('对比', () => {
	const jiangsu = 'type=&unit=320000-dw,320000-jcy,320000-rd';
	const trend = `?${jiangsu}&metric=operating_cost&stage=initial&scope=general_public&view=trend`;
	const words = [
		'2017年起（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）：纳入项目中的运行经费，前后不可比',
		'2018年起（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）：不再包含项目中的运行经费，前后不可比'
	];

	test('a trend draws, says and marks where each unit breaks', async () => {
		const of = await figure('trend', trend);
		expect(of.caveats).toEqual(expect.arrayContaining(['竖虚线处口径变动，前后不连线', ...words]));
		const panels = of.chart?.form === 'slopes' ? of.chart.panels : [];
		expect(panels).toHaveLength(3);
		for (const { breaks = [] } of panels)
			expect(breaks).toEqual([
				{ year: 2017, text: '2017年起：纳入项目中的运行经费，前后不可比' },
				{ year: 2018, text: '2018年起：不再包含项目中的运行经费，前后不可比' }
			]);
		expect(markedIn(of)).toEqual([
			'江苏省委办公厅 2017年 1.01',
			'江苏省委办公厅 2018年 0.21',
			'江苏省检察院 2017年 0.60',
			'江苏省检察院 2018年 0.27',
			'江苏省人大常委会办公厅 2017年 0.56',
			'江苏省人大常委会办公厅 2018年 0.16'
		]);
		expect(toCsv(of.table)).toContain('口径变动，与以前年度不可比');
	});

	test('years on one side of a break cross none', async () => {
		const of = await figure('trend', `${trend}&year=2018,2019`);
		expect(of.caveats.join()).not.toContain('口径');
		expect(of.chart?.form === 'slopes' && of.chart.panels.some(({ breaks }) => breaks)).toBe(false);
		expect(markedIn(of)).toEqual([]);
	});

	test('another metric of the same units crosses none', async () => {
		const of = await figure('trend', trend.replace('operating_cost', 'sangong'));
		expect(of.caveats.join()).not.toContain('年起');
	});

	test('a matrix of years marks and says the same', async () => {
		const of = await figure('matrix', trend.replace('view=trend', 'view=matrix'));
		expect(of.caveats).toEqual(expect.arrayContaining(words));
		expect(markedIn(of)).toEqual(markedIn(await figure('trend', trend)));
	});

	test('the drawer of a value names the breaks of its series', async () => {
		const of = await figure('trend', trend);
		const { address = '' } = of.table.rows[0]?.cells[2] ?? {};
		expect((await provenance(engine, address))?.notes).toEqual(
			expect.arrayContaining(['2018年起：不再包含项目中的运行经费，前后不可比'])
		);
	});
});

describe('对比 by group', async () => {
	const records = twoClasses();
	const units = records.unit.map(({ unit_id }) => unit_id);
	const north = units.slice(0, 7);
	const south = units.slice(7, 12);
	const over = (broken: readonly string[]) =>
		engineOf({
			...records,
			series_break: broken.map((unit_id) =>
				breakRow({ series: 'expenditure', unit_id, from_year: 2022, note: '并入下属单位' })
			)
		});
	const search = '?metric=expenditure&view=trend&facet=region';
	const seen = async (broken: readonly string[]) => {
		const of = await figure('trend', search, await over(broken));
		if (of.chart?.form !== 'trends') throw new Error('no panels of groups');
		return { of, panels: of.chart.panels };
	};

	test('a median says how many of its fixed units break, its line goes on', async () => {
		const { of, panels } = await seen([silent.unit_id, ...south.slice(0, 2)]);
		expect(panels.map(({ breaks }) => breaks)).toEqual([
			[{ year: 2022, of: '1个单位', all: false }],
			[{ year: 2022, of: '2个单位', all: false }]
		]);
		expect(of.caveats).toContain(
			'2022年起中位数所取的单位口径变动：江苏省·县级固定5个单位中2个，前后各年的中位数不可比'
		);
		expect(panels.flatMap(({ lines }) => lines.filter(({ breaks }) => breaks))).toHaveLength(3);
		expect(of.caveats.filter((words) => words.startsWith('2022年起（'))).toHaveLength(1);
	});

	test('where every fixed unit breaks, so does the line of the median', async () => {
		const { of, panels } = await seen([...north, ...south]);
		expect(panels.map(({ breaks }) => breaks)).toEqual([
			[{ year: 2022, all: true }],
			[{ year: 2022, all: true }]
		]);
		expect(of.caveats).toContain(
			'2022年起中位数所取的单位口径变动：北京市·县级固定6个单位中6个、江苏省·县级固定5个单位中5个，前后各年的中位数不可比'
		);
		expect(of.caveats).toContain('2022年起（12个单位）：并入下属单位，前后不可比');
	});
});
