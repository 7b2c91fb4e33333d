import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { alikeTo } from '../../src/lib/views/compare/alike';
import {
	searchOf,
	withExtent,
	withNearest,
	withOwn,
	withUnits
} from '../../src/lib/views/compare/chosen';
import { directoryOf } from '../../src/lib/views/compare/directory';
import { askListing, spellingIn } from '../../src/lib/views/compare/listing';
import { narrowings, offered } from '../../src/lib/views/compare/offered';
import { found } from '../../src/lib/views/search';
import { read } from '../../src/routes/spell.server';
import { namesIn, recognise } from '../../src/lib/views/compare/recognise';
import { ruleText, usualRule } from '../../src/lib/views/compare/near-rule';
import { askNear } from '../../src/lib/views/compare/nearest';
import { spec } from '../../src/lib/views/compare/spec';
import { parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { twoClasses } from '../support/peers';

const engine = await engineOver();
const listed = async (over: Engine) => {
	const listing = await askListing(over);
	return directoryOf(listing, spellingIn(listing, read));
};
const directory = await listed(engine);
const all = directory.units;
const short = (units: readonly { readonly short: string }[]) => units.map((unit) => unit.short);

describe('a search', () => {
	test.each([
		['name', '昌吉回族自治州工商业联合会'],
		['alias', '昌吉州工商业联合会'],
		['short name', '昌吉州工商联'],
		['code', '652300'],
		['full pinyin', 'changjizhou'],
		['initials', 'cjzgsl'],
		['several words', '昌吉 工商']
	])('finds a unit by %s', (_, words) => {
		expect(short(found(all, words))).toEqual(['昌吉州工商联']);
	});

	test('reads full-width brackets as half-width ones, capitals as small letters', () => {
		expect(short(found(all, '高新区(新市区)'))).toEqual(['乌鲁木齐高新区（新市区）工商联']);
		expect(found(all, 'GSL').length).toBe(5);
	});
});

describe('the units on offer', () => {
	test('are narrowed by type and level, each counted under the other', () => {
		const { types, levels } = narrowings(all, { type: '', level: 'county' });
		expect(types.map(({ label }) => label)).toEqual([
			'全部（6）',
			'工商联（4）',
			'检察院（0）',
			'人大机关（0）',
			'党委办公厅（0）',
			'规划和自然资源部门（1）',
			'社会工作部（1）'
		]);
		expect(levels.map(({ label }) => label)).toEqual([
			'全部（10）',
			'省级（3）',
			'地级（1）',
			'县级（6）'
		]);
		expect(short(offered(all, { type: 'gsl', level: 'county' }, 'sichuan'))).toEqual([]);
		expect(short(offered(all, { type: 'gsl', level: 'county' }, '四川'))).toEqual([
			'遂宁安居区工商联'
		]);
	});
});

describe('a pasted list', () => {
	test('is cut into names, numbers alone left out', () => {
		expect(namesIn('序号\t单位\r\n1\t昌吉州工商联\r\n2\t昌吉州工商联\r\n')).toEqual([
			'序号',
			'单位',
			'昌吉州工商联'
		]);
	});

	test('may be of 区划代码: one unit, several, or none', () => {
		const found = recognise(all, '652300\n310107\n999999\n12.5');
		expect(found.map(({ name, units }) => [name, short(units)])).toEqual([
			['652300', ['昌吉州工商联']],
			['310107', ['上海普陀区委社会工作部', '上海普陀区规划和自然资源局']],
			['999999', []]
		]);
	});

	test('says what was recognised, what may be several, and what is not known', () => {
		const found = recognise(all, '北京市朝阳区工商业联合会\n渝水区工商联\n上海普陀区\n某某局');
		expect(found.map(({ name, units }) => [name, short(units)])).toEqual([
			['北京市朝阳区工商业联合会', ['北京朝阳区工商联']],
			['渝水区工商联', ['新余渝水区工商联']],
			['上海普陀区', ['上海普陀区委社会工作部', '上海普陀区规划和自然资源局']],
			['某某局', []]
		]);
	});
});

describe('comparable units', () => {
	test('are of one type, level and 编报口径, districts of 直辖市 apart; the rule is stated', () => {
		const own = all.find(({ id }) => id === '510904-gsl');
		if (!own) throw new Error('no unit');
		const { ids, rule } = alikeTo(all, own);
		expect(ids).toEqual(['360502-gsl', '650104-gsl']);
		expect(rule).toBe(
			'与遂宁安居区工商联同类型（工商联）、同层级（县级）、同编报口径，不含直辖市辖区：2个，其中同省0个；同省在先，再按区划代码。'
		);
	});

	test('of the same province come first', async () => {
		const made = (await listed(await engineOf(twoClasses()))).units;
		const own = made.find(({ province }) => province === '江苏省');
		if (!own) throw new Error('no unit');
		const { ids } = alikeTo(made, own);
		const provinces = ids.map((id) => made.find((unit) => unit.id === id)?.province);
		expect(provinces).toEqual(Array(4).fill('江苏省'));
		expect(alikeTo([...made], own)).toEqual(alikeTo(made, own));
	});
});

describe('units nearest by the usual rule', () => {
	const near = (own: string) => askNear(engine, own, ruleText(usualRule), {});

	test('are found without what the own unit, or all others, lack; what was left out is said', async () => {
		const { ids, near: rule, words } = await near('650104-gsl');
		expect(ids).toEqual(['360502-gsl', '510904-gsl']);
		expect(rule).toBe('expenditure.1,project_share.1');
		expect(words).toContain('人员经费占基本支出无从比较，已略去。');
		expect(words).toContain('2个可计算距离');
		expect((await near('510904-gsl')).near).toBe('expenditure.1,project_share.1');
	});

	test('are none where the own unit has none of its variables, and it is said what to do', async () => {
		const { ids, words } = await near('320000-dw');
		expect(ids).toEqual([]);
		expect(words).toContain('请换用其他变量');
	});

	test('keep every variable where another rule was written', async () => {
		const { ids, words } = await askNear(engine, '650104-gsl', 'personnel_share.2', {});
		expect(ids).toEqual([]);
		expect(words).toBe('本单位没有人员经费占基本支出，不能按此规则选取，请换用其他变量。');
	});
});

describe('chosen units', () => {
	const defaults = { type: ['gsl'] };
	const at = (search: string) => parseSelection(search, spec, defaults).selection;
	const written = (selection: ReturnType<typeof at>) =>
		serialiseSelection(selection, spec, defaults);

	test('are all that is seen, whatever their type; years and metric stay', () => {
		const next = withUnits(at('?level=county&year=2023&metric=sangong'), defaults, [
			'320000-dw',
			'652300-gsl'
		]);
		expect(written(next)).toBe('?type=&unit=320000-dw,652300-gsl&year=2023&metric=sangong');
		expect(at(written(next)).where).toEqual({
			type: [],
			unit: ['320000-dw', '652300-gsl'],
			year: ['2023']
		});
	});

	test('of which none is left give way to the usual selection', () => {
		const some = at('?type=&unit=320000-dw&metric=sangong');
		expect(written(withUnits(some, defaults, []))).toBe('?metric=sangong');
	});

	test('are linked to from other pages by the same query string', () => {
		const ids = ['652300-gsl', '320000-dw'];
		expect(searchOf(ids)).toBe(written(withUnits(at(''), defaults, ids)));
	});

	test('too many to be named one by one are meant by their region, type and level', () => {
		const extent = { type: '', level: 'county', region: '650000' };
		const next = withExtent(at('?year=2023&metric=sangong&own=652300-gsl'), defaults, extent);
		expect(written(next)).toBe(
			'?type=&level=county&region=650000&year=2023&metric=sangong&own=652300-gsl'
		);
	});

	test('found nearest carry their rule until others are chosen, or another stands out', () => {
		const found = withNearest(at('?year=2023'), defaults, {
			...{ own: '360502-gsl', near: 'expenditure.2,project_share.1' },
			units: ['510904-gsl']
		});
		const rule = '&own=360502-gsl&near=expenditure.2,project_share.1';
		expect(written(found)).toBe(`?type=&unit=360502-gsl,510904-gsl&year=2023${rule}`);
		expect(at(written(found)).params).toMatchObject(found.params);
		expect(written(withUnits(found, defaults, ['360502-gsl']))).not.toContain('near');
		expect(written(withOwn(found, '510904-gsl'))).not.toContain('near');
	});

	test('may have one that stands out, named in the address', () => {
		expect(written(withOwn(at(''), '652300-gsl'))).toBe('?own=652300-gsl');
		expect(written(withOwn(at('?own=652300-gsl'), null))).toBe('');
	});
});
