import { describe, expect, test } from 'vitest';
import { only, read, table, text } from '../support/printed-tables';

const funds = `
	| 项目名称 | 校舍修缮 | | | | | | |
	| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
	| | 年度资金总额 | 30.00 | 28.00 | 26.60 | 10 | 95.00% | 9.50 |
	| | 其中：当年财政拨款 | 30.00 | 28.00 | 26.60 | — | — | — |
	| | 上年结转资金 | 0.00 | 0.00 | 0.00 | — | — | — |
	| | 其他资金 | | | | — | — | — |`;

const amounts = (drawn: string) =>
	only(read([table(drawn)]), 'project').map(({ row }) => [row.fund, row.stage, row.value]);

describe('funds', () => {
	const found = read([table(funds)]);

	test('stand under the stages of their header, by fund; a blank cell is no zero', () => {
		expect(amounts(funds)).toEqual([
			[null, 'initial', '300000.00'],
			[null, 'adjusted', '280000.00'],
			[null, 'final', '266000.00'],
			['fiscal', 'initial', '300000.00'],
			['fiscal', 'adjusted', '280000.00'],
			['fiscal', 'final', '266000.00'],
			['other', 'initial', null],
			['other', 'adjusted', null],
			['other', 'final', null]
		]);
		expect(only(found, 'project').at(-1)?.row.absence).toBe('blank');
	});

	test('give the rate and the points of the total, and what they were computed from', () => {
		const [target, base] = ['final', 'adjusted'].map(
			(stage) => only(found, 'project').find(({ row }) => row.stage === stage)?.key
		);
		expect(
			only(found, 'claim').map(({ row }) => [row.kind, row.value, row.target, row.base])
		).toEqual([
			['execution', '95.00', target, base],
			['points', '9.50', target, base]
		]);
		expect(only(found, 'score').map(({ row }) => [row.part, row.weight, row.value])).toEqual([
			['execution', '10', '9.50']
		]);
	});

	test('of a whole unit are observations', () => {
		const drawn = funds.replace('项目名称 | 校舍修缮', '单位名称 | 某局');
		const whole = only(read([text('部门整体支出绩效自评表'), table(drawn)]), 'observation');
		expect(whole).toHaveLength(9);
		expect(whole[1]?.row).toMatchObject({
			measure: 'expenditure',
			stage: 'adjusted',
			scope: 'all',
			fund: null
		});
	});

	test('printed as labels with their amounts beside them have the stage of their column', () => {
		const pairs = `
			| 项目名称 | 校舍修缮 | | | |
			| 预算执行情况(万元) | 预算数: | 30 | 执行数: | 26.6 |
			| | 其中-财政拨款: | 25 | 其中-财政拨款: | 25 |
			| | 其它资金: | 5万元 | 其它资金: | 1.6万元 |`;
		expect(amounts(pairs)).toEqual([
			[null, 'budget', '300000.00'],
			[null, 'final', '266000.00'],
			['fiscal', 'budget', '250000.00'],
			['fiscal', 'final', '250000.00'],
			['other', 'budget', '50000.00'],
			['other', 'final', '16000.00']
		]);
	});

	test('without adjustment, printed as an adjusted budget of 0.00, are measured on the initial one', () => {
		const drawn = funds.replaceAll('28.00', '0.00');
		const claim = only(read([table(drawn)]), 'claim')[0];
		expect(claim?.row.base).toContain('initial');
	});

	test('of nothing keep their printed 0.00 %', () => {
		const drawn = funds.replace('| — | — | — |\n	| | 上年', '| / | 0.00% | / |\n	| | 上年');
		const zero = drawn.replace('财政拨款 | 30.00 | 28.00 | 26.60', '财政拨款 | 0.00 | 0.00 | 0.00');
		expect(only(read([table(zero)]), 'claim').map(({ row }) => row.value)).toContain('0.00');
	});

	test('in an unnamed unit, with points above their weight or of another year are doubted', () => {
		const doubted = (drawn: string, of: 'project' | 'score') =>
			only(read([table(drawn)]), of).every(({ certain }) => !certain);
		expect(doubted(funds.replace('（万元）', '').replaceAll('|  ', '| '), 'score')).toBe(false);
		expect(only(read([table(funds.replace('（万元）', ''))]), 'project')[0]?.certain).toBe(false);
		expect(doubted(funds.replace('9.50', '95'), 'score')).toBe(true);
		expect(doubted(`| 项目支出绩效自评表（2019年度） |\n${funds.trim()}`, 'project')).toBe(true);
	});

	test('with a cell missing are placed where the figures fit, else left in doubt', () => {
		const left = amounts(funds.replace('| | 年度资金总额', '| 年度资金总额'));
		expect(left.slice(0, 3)).toEqual(amounts(funds).slice(0, 3));
		const lost = funds.replace('| 30.00 | 28.00 | 26.60 | 10 |', '| 28.00 | 26.60 | 10 |');
		const rows = only(read([table(lost)]), 'project').filter(({ row }) => row.fund === null);
		expect(rows.some(({ certain, row }) => certain && row.stage === 'initial')).toBe(false);
	});
});
