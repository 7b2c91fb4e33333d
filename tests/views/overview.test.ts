import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import type { FigureView } from '../../src/lib/views/figure';
import { overview, type OverviewPage } from '../../src/lib/views/overview/page';
import { prerender } from '../../src/lib/views/prerender';
import { answer } from '../../src/lib/views/answer';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { unmarked } from '../support/figures';

const engine = await engineOver();
const made = await prerender(engine, overview);
const page = made.view;

const at = async (search: string): Promise<OverviewPage> =>
	overview.view(engine, parseSelection(search, overview.spec, made.defaults).selection);

const figure = (id: string, of: OverviewPage = page): FigureView => {
	const found = of.figures.find((one) => one.id === id);
	if (!found) throw new Error(`no figure ${id}`);
	return found;
};

const texts = ({ table }: FigureView) =>
	table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('the default view', () => {
	test('is the type, level and year with most units, asked of the records', () => {
		expect(made.defaults).toEqual({ type: ['gsl'], level: ['county'], year: ['2023'] });
		expect(page.title).toBe('工商联2023年度预算执行与绩效概览');
		expect(page.scope).toBe(
			'4个单位 · 4份报告 · 4个省份（北京、江西、四川、新疆） · 仅为已收录范围，不代表全省或全国'
		);
	});

	test('names what else was collected with the way there, the same type first, and does not mix it in', () => {
		expect(page.others).toEqual([
			{ label: '昌吉州工商联 2024年', search: '?level=prefecture&year=2024' },
			{ label: '上海普陀区委社会工作部 2024年', search: '?type=shgz&year=2024' },
			{ label: '上海普陀区规划和自然资源局 2024年', search: '?type=zrzy&year=2024' },
			{ label: '江苏省委办公厅 2019年', search: '?type=dw&level=province&year=2019' },
			{ label: '江苏省检察院 2019年', search: '?type=jcy&level=province&year=2019' },
			{ label: '江苏省人大常委会办公厅 2019年', search: '?type=rd&level=province&year=2019' }
		]);
		expect(page.units.map(({ id }) => id)).toEqual([
			'110105-gsl',
			'360502-gsl',
			'510904-gsl',
			'650104-gsl'
		]);
	});

	test('counts options by units with a report: 2022 is only told about by later reports', () => {
		const years = page.filters.find(({ id }) => id === 'year')?.options ?? [];
		expect(years.filter(({ n }) => n > 0).map(({ id, n }) => [id, n])).toEqual([['2023', 4]]);
		expect(years.map(({ id }) => id)).toContain('2022');
	});
});

describe('the cards', () => {
	test('give ranges from three values on, and below that only how many there are', () => {
		expect(page.facts.map(({ label, value }) => [label, plainText(value)])).toEqual([
			['本年支出（4/4）', '103.62—856.77万元'],
			['预算执行率', '2/4'],
			['自评总分（4/4，单位自评）', '94.66—100分'],
			['待核实', expect.stringMatching(/^\d+处$/)]
		]);
	});

	test('what awaits verification stands beside what was and could not be checked', async () => {
		const rows = await engine.query({
			sql: `SELECT verdict, CAST(count(*) AS INTEGER) AS n FROM finding JOIN unit USING (unit_id)
WHERE year = 2023 AND level = 'county' AND type = 'gsl' GROUP BY verdict`,
			params: []
		});
		const n = (...ids: string[]) =>
			rows.reduce((sum, row) => (ids.includes(String(row.verdict)) ? sum + Number(row.n) : sum), 0);
		const card = page.facts.at(-1);
		const done = n('holds', 'rounding', 'scope', 'contradiction');
		expect(card?.value).toBe(`${n('contradiction')}处`);
		expect(card?.note).toContain(`已核对${done} · 无法核对${n('not_checkable')}；收录记录`);
		expect(page.lists[0]?.sentence).toContain(`已核对${done}项`);
	});

	test('say how many can be compared with the year before', () => {
		expect(page.facts[0]?.note).toBe('比上年：4个中0个可比');
		expect(page.facts[1]?.note).toBe('可计算，按全年预算；比上年：4个中0个可比');
	});
});

test('the sentences give n, the denominator and the reasons of what is missing', () => {
	expect(page.sentences.map(plainText)).toEqual([
		'2023年收录县级工商联4个（含直辖市辖区1个），分属北京、江西、四川、新疆，不代表全国或全省。',
		'按全年预算口径，4个中2个可计算预算执行率，为96.62%至98.19%，低于90%的0个；2个无可比值（本报告未列示1个、所收录文件中未见1个），不计入。',
		'4个均列示自评总分，为94.66至100分，均为单位自评；印有等级的3个均为优，1个未印等级。',
		'4个单位项目支出占本年支出1.16%（乌鲁木齐高新区（新市区）工商联）至39.23%（北京朝阳区工商联）。',
		'“三公”经费（决算·财政拨款）4个中1个有数，为0.80万元（遂宁安居区工商联，推算）；3个无数（本报告未列示3个），不等于没有支出。'
	]);
});

describe('① 预算执行率', () => {
	test('chart and table say the same, absent units last with their word', () => {
		const { chart, table, sentence } = figure('execution');
		if (chart?.form !== 'dots') throw new Error('no dots');
		expect(
			chart.rows.map(({ marks, absence }) => unmarked(marks[0]?.text ?? absence ?? ''))
		).toEqual(table.rows.map((row) => row.cells[1]?.text));
		expect(texts(figure('execution'))).toEqual([
			['北京朝阳区工商联', '98.19%', '856.77', '872.55'],
			['乌鲁木齐高新区（新市区）工商联', '96.62%', '103.62', '107.24'],
			['新余渝水区工商联', '本报告未列示', '145.16', '本报告未列示'],
			['遂宁安居区工商联', '所收录文件中未见', '152.20', '所收录文件中未见']
		]);
		expect(plainText(sentence)).toContain('北京朝阳区工商联98.19%');
		expect(toCsv(table)).toContain('北京朝阳区工商联,98.19,');
	});

	test('has lines at 90 % and 100 %', () => {
		const { chart } = figure('execution');
		expect(chart?.form === 'dots' && chart.lines.map((line) => line.value)).toEqual([90, 100]);
	});

	test('on the initial budget everything follows: figure, card and sentence', async () => {
		const initial = await at('?budget=initial');
		expect(texts(figure('execution', initial)).map((row) => row[1])).toEqual([
			'99.81%',
			'94.93%',
			'本报告未列示',
			'所收录文件中未见'
		]);
		expect(plainText(initial.sentences[1] ?? '')).toMatch(
			/^按年初预算口径，4个中2个可计算预算执行率，为94.93%至99.81%/
		);
		expect(initial.facts[1]?.note).toMatch(/^可计算，按年初预算/);
	});
});

test('② scores stand as printed between 60 and 100, with what their entry notes', () => {
	const { chart, caveats } = figure('scores');
	if (chart?.form !== 'dots') throw new Error('no dots');
	expect(chart.axis).toEqual({ min: 60, max: 100, unit: '分', note: '横轴自60分起' });
	expect(chart.rows.map((row) => row.marks[0]?.text)).toEqual(['100', '99.45', '97', '94.66']);
	expect(caveats.join()).toContain('自评表仅含基本支出');
});

test('③ shares are those of the answers, the total at the right, by 区划代码', () => {
	const { chart } = figure('structure');
	if (chart?.form !== 'bars') throw new Error('no bars');
	expect(
		chart.rows.map((row) => [row.end, ...row.parts.map((part) => unmarked(part.text))])
	).toEqual([
		['856.77万元', '60.77%', '39.23%'],
		['145.16万元', '91.21%', '8.79%'],
		['152.20万元', '82.32%', '17.68%'],
		['103.62万元', '98.84%', '1.16%']
	]);
});

describe('④ 三公', () => {
	test('without a unit of two years there is no chart and the reason is said', () => {
		expect(figure('sangong').chart).toBeNull();
		expect(figure('sangong').omitted).toContain('没有单位两个年度都有');
	});

	test('昌吉州 2024 is a slope from a derived 2.21 to a printed 3.93', async () => {
		const { chart, table } = figure('sangong', await at('?level=prefecture&year=2024'));
		if (chart?.form !== 'slopes') throw new Error('no slopes');
		expect(chart.panels[0]?.points.map(({ text, basis }) => [text, basis])).toEqual([
			['2.21', 'derived'],
			['3.93', 'stated']
		]);
		expect(table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
			'昌吉州工商联',
			'2.21',
			'3.93',
			'+1.72'
		]);
	});
});

describe('the lists', () => {
	test('a unit with contradictions is led to them, check by check', () => {
		const [list] = page.lists;
		expect(list?.title).toBe('待核实');
		expect(list?.lines.map(({ unit }) => unit)).toEqual(['510904-gsl']);
		expect(list?.lines[0]?.text).toMatch(/^不一致\d+处：I6 功能与经济分类1、/);
		expect(list?.lines[0]?.findings).toBe('?type=gsl&level=county&unit=510904-gsl&year=2023');
		expect(list?.link).toEqual({ page: '/findings/', search: '?type=gsl&level=county&year=2023' });
	});

	test('name both denominators even where nothing is below 90 %', () => {
		expect(page.lists[1]?.sentence).toBe(
			'按全年预算可计算2个，低于90%的0个；按年初预算可计算2个，低于90%的0个。90%为部分地区要求说明原因的界限。'
		);
		expect(page.lists[1]?.lines).toEqual([]);
	});

	test('昌吉州 is below 90 % on the adjusted budget only', async () => {
		const list = (await at('?level=prefecture&year=2024')).lists[1];
		expect(list?.lines.map(({ unit, name, text }) => [unit, name, plainText(text)])).toEqual([
			['652300-gsl', '昌吉州工商联', '按全年预算86.64%']
		]);
	});

	test('what is not collected yet leads to what is, unit by unit and as a whole', () => {
		const list = page.lists[2];
		expect(list?.lines[0]?.collected).toBe('?unit=110105-gsl&year=2023');
		expect(list?.link).toEqual({ page: '/data/', search: '?type=gsl&level=county&year=2023' });
	});

	test('what is not collected yet is said in words; a self-evaluation within a 决算 is collected', () => {
		expect(page.lists[2]?.lines.map(({ name, text }) => `${name} ${plainText(text)}`)).toEqual([
			'北京朝阳区工商联 2023年 部门决算、部门预算',
			'新余渝水区工商联 2023年 部门决算、部门预算',
			'遂宁安居区工商联 2023年 部门预算',
			'乌鲁木齐高新区（新市区）工商联 2023年 部门决算、部门预算'
		]);
	});
});

describe('the table of the printed page', () => {
	test('says of each unit what the figures say', () => {
		expect(page.paper?.more).toBe(0);
		expect(page.paper?.table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
			['110105', '北京朝阳区工商联', '856.77', '98.19%', '99.45', '39.23%'],
			['360502', '新余渝水区工商联', '145.16', '本报告未列示', '97', '8.79%'],
			['510904', '遂宁安居区工商联', '152.20', '所收录文件中未见', '100', '17.68%'],
			['650104', '乌鲁木齐高新区（新市区）工商联', '103.62', '96.62%', '94.66', '1.16%']
		]);
	});

	test('holds seven rows and counts the rest', async () => {
		const { paper } = await at('?type=&level=&year=');
		expect([paper?.table.rows.length, paper?.more]).toEqual([7, 3]);
	});
});

describe('selections', () => {
	test('levels and years together form no range and no common ranking', async () => {
		const all = await at('?level=&year=');
		expect(all.units).toHaveLength(5);
		expect(all.facts.slice(0, 3).map(({ value }) => plainText(value))).toEqual([
			'5/5',
			'3/5',
			'5/5'
		]);
		expect(plainText(all.sentences[1] ?? '')).not.toContain('为86.64%');
		expect(figure('execution', all).table.rows.map((row) => row.group ?? '')).toEqual([
			'地级',
			'县级',
			'',
			'',
			''
		]);
	});

	test('one unit is not compared', async () => {
		const one = await at('?level=prefecture&year=2024');
		expect(plainText(one.sentences[1] ?? '')).toBe(
			'按全年预算口径，仅1个单位可计算预算执行率，为86.64%（昌吉州工商联），不作比较。'
		);
		expect(one.facts[0]?.value).toBe('1/1');
		expect(figure('execution', one).chart).toBeNull();
	});

	test('a year without reports says so and shows the way to those with', async () => {
		const none = await at('?year=2022');
		expect(none.figures).toEqual([]);
		expect(none.instead).toEqual({
			sentence: '所选条件下没有已收录的报告；最近的有数据条件：年度改为2023年，有4个单位。',
			way: {
				label: '年度改为2023年（4个单位）',
				change: { dimension: 'year', ids: ['2023'] }
			}
		});
		expect(none.others.map(({ label }) => label)).toContain('县级工商联4个 2023年');
	});

	test.each([
		['?level=province', '层级改为县级'],
		['?region=510000&year=2024', '年度改为2023年'],
		['?region=510000&level=prefecture&year=2023', '层级改为县级'],
		['?region=440000&budget=initial', '不限地区'],
		['?type=jcy', '类型改为工商联']
	])('%s names the nearest condition that has data', async (search, words) => {
		const { instead } = await at(search);
		expect(instead?.way.label).toContain(words);
	});

	test('an unknown code is named and left out', async () => {
		const { selection } = parseSelection('?region=659999', overview.spec, made.defaults);
		const { view, unknown } = await answer(engine, overview, selection, made.defaults);
		expect(unknown).toEqual([{ label: '地区代码', value: '659999' }]);
		expect(view.units).toHaveLength(4);
	});

	test('the default view has no query string', () => {
		const { selection } = parseSelection('', overview.spec, made.defaults);
		expect(serialiseSelection(selection, overview.spec, made.defaults)).toBe('');
	});
});

describe('units of which only budgets were collected', async () => {
	const budgets = await at('?type=dw,rd,jcy&level=province&year=2019');

	test('are read at 年初预算, like with like', () => {
		expect(budgets.facts[0]).toMatchObject({ label: '本年支出年初预算', value: '3/3' });
		expect(figure('structure', budgets).title).toContain('（年初预算·全口径）');
		expect(figure('sangong', budgets).title).toContain('（年初预算·一般公共预算财政拨款）');
	});

	test('have no execution rate for want of a final account, which is not their silence', () => {
		expect(plainText(budgets.sentences[1] ?? '')).toBe(
			'按全年预算口径，所选范围没有可计算的预算执行率（未收录3个）。'
		);
	});

	test('show what they keep in reserve beside 基本 and 项目, in chart and table alike', () => {
		const { chart, table } = figure('structure', budgets);
		expect(chart?.form === 'bars' && chart.series.map(({ label }) => label)).toEqual([
			'基本支出',
			'项目支出',
			'单位预留机动经费'
		]);
		const bars =
			chart?.form === 'bars' ? chart.rows.map(({ parts }) => parts.map(({ text }) => text)) : [];
		expect(bars).toEqual(table.rows.map(({ cells }) => cells.slice(1, 4).map(({ text }) => text)));
	});

	test('of several types no range is formed', () => {
		expect(budgets.facts[0]?.note).toBe('含不同类型、层级或年度，不列范围');
	});
});
