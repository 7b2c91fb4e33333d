import { describe, expect, test } from 'vitest';
import { found } from '../../src/lib/views/search';
import { unitsPage } from '../../src/lib/views/units/list';
import { spell } from '../../src/routes/spell.server';
import { engineOver } from '../support/engine';

const engine = await engineOver();
const page = await unitsPage(engine, spell);
const search = (words: string) => found(page.units, words).map(({ code }) => code);

test('every unit stands by 区划代码', () => {
	expect(page.units.map(({ code }) => code)).toEqual([
		'110105',
		'310107',
		'310107',
		'320000',
		'320000',
		'320000',
		'360502',
		'510904',
		'650104',
		'652300'
	]);
	expect(page.scope).toBe('10个单位 · 20份报告 · 6个省份 · 按区划代码排列');
});

test('squares say in words what was collected, and what came within a 决算', () => {
	const anju = page.units.find(({ code }) => code === '510904');
	expect(page.years).toEqual([2017, 2018, 2019, 2023, 2024]);
	expect(anju?.years.slice(3).map((squares) => squares.map(({ label }) => label))).toEqual([
		[
			'2023年部门决算已收录',
			'2023年部门预算未收录',
			'2023年整体绩效自评或评价已收录（附于部门决算）'
		],
		['2024年部门决算未收录', '2024年部门预算未收录', '2024年整体绩效自评或评价未收录']
	]);
});

describe('the search', () => {
	test('finds by name, short name, alias, region, province and code', () => {
		expect(search('工商业联合会')).toHaveLength(5);
		expect(search('昌吉州工商联')).toEqual(['652300']);
		expect(search('安居区工商联')).toEqual(['510904']);
		expect(search('渝水')).toEqual(['360502']);
		expect(search('四川')).toEqual(['510904']);
		expect(search('6501')).toEqual(['650104']);
		expect(search('110105-gsl')).toEqual(['110105']);
	});

	test('finds by full pinyin and by initials', () => {
		expect(search('changji')).toEqual(['652300']);
		expect(search('jssrmjcy')).toEqual(['320000']);
	});

	test('every word must be found; full-width digits and brackets are like half-width ones', () => {
		expect(search('新疆 县级')).toEqual([]);
		expect(search('新疆 新市区')).toEqual(['650104']);
		expect(search('１１０１０５')).toEqual(['110105']);
		expect(search('高新区(新市区)')).toEqual(['650104']);
	});

	test('without words it shows all, without a match none', () => {
		expect(search('  ')).toHaveLength(10);
		expect(search('没有这个单位')).toEqual([]);
	});
});
