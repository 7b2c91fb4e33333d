import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv';
import type { Engine } from '../../src/lib/engine/engine';
import type { Where } from '../../src/lib/query/where';
import type { DotsView, PairsView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { scores, type ScoresPage } from '../../src/lib/views/scores/page';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection, settle } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { figureOf } from '../support/pages';

let engine: Engine;
let whole: ScoresPage;
let projects: ScoresPage;

const view = async (params: Record<string, string> = {}, where: Where = {}) =>
	viewOf(engine, scores, {
		where: { ...(await scores.defaults(engine)), ...where },
		params: settle(params, scores.spec)
	});

beforeAll(async () => {
	engine = await engineOver();
	whole = await view();
	projects = await view({ subject: 'project' });
}, 180_000);

/** The text of a cell, by the name of its row and the key of its column. */
function cell(of: FigureView, name: string, column: string) {
	const at = of.table.columns.findIndex(({ key }) => key === column);
	const row = of.table.rows.find(({ cells }) => cells[0]?.text === name);
	return row?.cells[at]?.text;
}

const changji = '昌吉州工商联';
const yushui = '新余渝水区工商联';
const anju = '遂宁安居区工商联';
const chaoyang = '北京朝阳区工商联';
const urumqi = '乌鲁木齐高新区（新市区）工商联';

describe('the page', () => {
	test('begins with the type that most units have, asked of the records', async () => {
		expect(await scores.defaults(engine)).toEqual({ type: ['gsl'] });
	});

	test('says once that all of it is self-evaluation', () => {
		expect(whole.banner).toBe('以下均为单位自评，口径由各单位自定，不宜作为优劣排名');
		const told = whole.figures.flatMap(({ caveats }) => caveats).join();
		expect(told).not.toContain('不宜作为优劣排名');
	});

	test('names the evaluations that were not collected', () => {
		expect(whole.barred).toBe('部门评价、财政评价：未收录');
	});

	test('names an evaluator it does not have instead of showing self-evaluation as if it were', () => {
		const { unknown } = parseSelection('?evaluator=department', scores.spec, {});
		expect(unknown).toEqual([{ label: '评价主体', value: 'department' }]);
	});
});

describe('total scores', () => {
	test('four are printed, the fifth is named as added up', () => {
		expect(plainText(figureOf(whole, 'total').sentence)).toBe(
			'5个单位中4个印有自评总分，为94.66、97、99.45、100分；昌吉州工商联2024年未印总分，98.66由各项得分相加。3个印有等级，均为“优”，2个未印等级；总分为100分的1个。'
		);
	});

	test('chart and table hold the same scores, the derived one as an open mark with its tag', () => {
		const { chart, table } = figureOf(whole, 'total');
		const drawn = (chart as DotsView).rows.flatMap(({ marks }) => marks.map(({ text }) => text));
		expect(drawn).toEqual(table.rows.map(({ cells }) => cells[2]?.text));
		const open = (chart as DotsView).rows.filter(({ marks }) => marks[0]?.basis === 'derived');
		expect(open.map(({ label }) => label)).toEqual([`${changji} 2024年`]);
		expect(table.rows[0]?.cells[2]?.tags).toEqual(['推']);
	});

	test('nothing is ranked, and levels stand in blocks of their own', () => {
		const { chart, table } = figureOf(whole, 'total');
		expect((chart as DotsView).rows.every(({ rank }) => rank === undefined)).toBe(true);
		expect(table.rows.flatMap(({ group }) => group ?? [])).toEqual([
			'地级（1个单位）',
			'县级（4个单位）'
		]);
	});

	test('a grade that is not printed is not read off the score', () => {
		expect(cell(figureOf(whole, 'total'), anju, 'grade')).toBe('本报告未列示');
		expect(cell(figureOf(whole, 'total'), chaoyang, 'grade')).toBe('优');
	});

	test('fewer than three scores are a table', async () => {
		const two = await view({}, { unit: ['110105-gsl', '360502-gsl'] });
		expect(figureOf(two, 'total').chart).toBeNull();
		expect(figureOf(two, 'total').omitted).toBe('仅2个单位有总分，不作图，见下表');
	});

	test('a year without reports says so instead of showing another', async () => {
		const none = await view({}, { year: ['2021'] });
		expect(plainText(figureOf(none, 'total').sentence)).toBe(
			'所选范围没有整体自评总分：未收录5个。'
		);
		expect(cell(figureOf(none, 'total'), changji, 'total')).toBe('未收录');
	});
});

describe('parts', () => {
	test('a rate stands only beside a printed weight', () => {
		const parts = figureOf(whole, 'parts');
		expect(cell(parts, changji, 'execution')).toBe('8.66 / 10（86.60%）');
		expect(cell(parts, yushui, 'execution')).toBe('7 / 10（70.00%）');
		expect(cell(parts, urumqi, 'execution')).toBe('9.66 / 本报告未列示');
		expect(cell(parts, chaoyang, 'output')).toBe('49.45 / 本报告未列示');
	});

	test('a part scored jointly is pointed to, one that is not there is absent', () => {
		const parts = figureOf(whole, 'parts');
		expect(cell(parts, yushui, 'benefit')).toBe('见“效益及成本”');
		expect(cell(parts, yushui, 'benefit_cost')).toBe('40 / 40（100.00%）');
		expect(cell(parts, anju, 'satisfaction')).toBe('本报告未列示');
	});
});

describe('execution and its points', () => {
	test('what recomputes, and what cannot be checked and why', () => {
		const execution = figureOf(whole, 'execution');
		expect(cell(execution, changji, 'rate')).toBe('86.64%');
		expect(cell(execution, changji, 'points')).toBe('8.66');
		expect(cell(execution, changji, 'check')).toBe('相符');
		expect(cell(execution, yushui, 'check')).toBe('无法核对：执行率本报告未列示');
		expect(cell(execution, chaoyang, 'check')).toBe('无法核对：分值本报告未列示');
		expect(plainText(execution.sentence)).toContain('新余渝水区工商联2023年执行得分7/10');
	});

	test('printed points are drawn beside the rate, a missing rate keeps its word', () => {
		const { rows } = figureOf(whole, 'execution').chart as PairsView;
		expect(rows.map(({ left, right }) => [left?.text, right?.text])).toEqual([
			['86.64%', '8.66 / 10'],
			['98.19%', '10'],
			['96.62%', '9.66'],
			[undefined, '7 / 10'],
			[undefined, '10 / 10']
		]);
		expect(rows.at(-1)?.absence).toBe('所收录文件中未见');
	});
});

describe('indicators', () => {
	test('are counted by what can be computed', () => {
		expect(plainText(figureOf(whole, 'indicators').sentence)).toBe(
			'5个单位中3个列示整体指标15项，可计算完成率14项，高于130%的0项；列示得分和分值的15项中，得分等于分值的14项。'
		);
	});

	test('printed and recomputed completion stand side by side', () => {
		const indicators = figureOf(whole, 'indicators');
		expect(cell(indicators, '预算经费', 'printed')).toBe('96.62%');
		expect(cell(indicators, '预算经费', 'completion')).toBe('94.93%');
		expect(cell(indicators, '新增乡镇街道商会数量', 'completion')).toBe('50.00%');
		expect(cell(indicators, '发放（缴纳）覆盖率', 'target')).toBe('=100%');
	});

	test('the threshold leaves only what lies beyond it', async () => {
		const over = figureOf(await view({ subject: 'project', over: '130' }), 'indicators');
		expect(over.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['商会预计建设数量']);
		expect(cell(over, '商会预计建设数量', 'completion')).toBe('150.00%');
	});

	test('every row is in the download', () => {
		const csv = toCsv(figureOf(projects, 'indicators').table).trim().split('\r\n');
		expect(csv).toHaveLength(1 + 52);
	});
});

describe('projects', () => {
	test('carry their own scores and names', () => {
		const total = figureOf(projects, 'total');
		expect(plainText(total.sentence)).toBe(
			'5个项目中5个印有自评总分，为98.9分1个、100分4个。5个均未印等级；总分为100分的4个。'
		);
		expect(cell(total, `${changji}：机关运行补助`, 'total')).toBe('98.9');
		expect(total.absences).toContain('5个单位中3个没有项目得分：本报告未列示3个');
	});

	test('equal scores are told once', async () => {
		const two = await view({ subject: 'project' }, { unit: ['510904-gsl'] });
		expect(plainText(figureOf(two, 'total').sentence)).toBe(
			'2个项目中2个印有自评总分，均为100分。2个均未印等级；总分为100分的2个。'
		);
	});

	test('execution is that of the project, not of its unit', () => {
		const execution = figureOf(projects, 'execution');
		expect(cell(execution, `${changji}：机关运行补助`, 'rate')).toBe('100.00%');
		expect(cell(execution, `${changji}：机关运行补助`, 'check')).toBe('相符');
	});
});
