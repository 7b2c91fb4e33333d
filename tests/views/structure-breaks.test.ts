import { describe, expect, test } from 'vitest';
import { structure } from '../../src/lib/views/structure/page';
import { inSentence } from '../support/answering';
import { markedIn } from '../support/breaks';
import { engineOver } from '../support/engine';
import { figureOf, pageAt } from '../support/pages';

const engine = await engineOver();
const figure = async (id: string, search: string) =>
	figureOf(await pageAt(engine, structure, search), id);

describe('支出结构', () => {
	const office = '?type=&unit=320000-dw&stage=initial&scope=fiscal';

	test('a change across a break of its code is marked in picture, table and sentence, and said', async () => {
		const of = await figure('changes', `${office}&of=function&year=2018`);
		expect(of.caveats).toContain(
			'2018年起（江苏省委办公厅）：退休人员工资改由社会保险经办机构发放，前后不可比'
		);
		const name = '未归口管理的行政单位离退休';
		expect(markedIn(of)).toEqual([
			`${name} 比上年增减 −1,751.62`,
			expect.stringContaining(`${name} 增减率 −`)
		]);
		const drawn = of.chart?.form === 'changes' ? of.chart.rows : [];
		expect(drawn.flatMap(({ text }) => (text.includes('变') ? text : []))).toEqual([
			'−1,751.62［变］'
		]);
		const said = inSentence(of.sentence).filter(({ tags = [] }) => tags.includes('变'));
		expect(said.map(({ text }) => text)).toEqual(['−1,751.62']);
	});

	test('a change within one side of it is not', async () => {
		const of = await figure('changes', `${office}&of=function&year=2019`);
		expect(markedIn(of)).toEqual([]);
		expect(of.caveats.join()).not.toContain('年起');
	});

	test('classes of one unit over years are marked where their codes were reformed', async () => {
		const words =
			'2018年起：住房公积金、提租补贴等由303调入301，301与303不可跨年比较，人员经费合计可比';
		const bars = await figure('side-by-side', `${office}&of=economic`);
		expect(bars.caveats).toContain(words);
		expect(markedIn(bars).map((cell) => cell.split(' ')[1])).toEqual([
			'工资福利支出',
			'对个人和家庭的补助'
		]);
		const lines = await figure('lines', `${office}&of=economic`);
		expect(lines.caveats).toContain(words);
		expect(markedIn(lines).every((cell) => cell.includes(' 2018年 '))).toBe(true);
		expect(markedIn(lines).length).toBeGreaterThan(2);
	});

	test('a part of a unit over its years is marked where it was redefined', async () => {
		const search = '?type=&unit=320000-jcy&of=basic_project&stage=initial&scope=all&show=amount';
		const of = await figure('side-by-side', search);
		expect(of.caveats).toContain(
			'2018年起（江苏省检察院）：将年终考核奖等纳入单位预留机动经费，前后不可比'
		);
	});
});
