import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/views/answer';
import { overview } from '../../src/lib/views/overview/page';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { figureOf, pageAt } from '../support/pages';

const engine = await engineOver();
const defaults = await overview.defaults(engine);
const at = (search: string) => pageAt(engine, overview, search);

describe('selections', () => {
	test('levels and years together form no range and no common ranking', async () => {
		const all = await at('?level=&year=');
		expect(all.units.n).toBe(5);
		expect(all.facts.slice(0, 3).map(({ value }) => plainText(value))).toEqual([
			'5/5',
			'3/5',
			'5/5'
		]);
		expect(plainText(all.sentences[1] ?? '')).not.toContain('为86.64%');
		expect(figureOf(all, 'execution').table.rows.map((row) => row.group ?? '')).toEqual([
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
		expect(figureOf(one, 'execution').chart).toBeNull();
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
		expect(none.others.first.map(({ label }) => label)).toContain('县级工商联4个 2023年');
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
		const { selection } = parseSelection('?region=659999', overview.spec, defaults);
		const { view, unknown } = await answer(engine, overview, selection, defaults);
		expect(unknown).toEqual([{ label: '地区代码', value: '659999' }]);
		expect(view.units.n).toBe(4);
	});

	test('the default view has no query string', () => {
		const { selection } = parseSelection('', overview.spec, defaults);
		expect(serialiseSelection(selection, overview.spec, defaults)).toBe('');
	});
});
