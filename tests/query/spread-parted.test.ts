import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { parseAddress, quartiles } from '../../src/lib/query/address';
import { askChosen } from '../../src/lib/query/ask';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { askUnits } from '../../src/lib/query/lists/units';
import { crowdOf } from '../../src/lib/query/held';
import { partWhere } from '../../src/lib/query/parting';
import type { Where } from '../../src/lib/query/where';
import { askCompared } from '../../src/lib/views/compare/answers';
import { compare } from '../../src/lib/views/compare/page';
import { trendGroups } from '../../src/lib/views/compare/trend-group';
import { valueCell } from '../../src/lib/views/cells';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { inUnit } from '../../src/lib/util/number';
import { engineOf } from '../support/engine-of';
import { quartileOf } from '../support/spreadsheet';
import { viewUnder } from '../support/pages';
import { twoClasses } from '../support/peers';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(twoClasses());
});

describe('a distribution that is parted', () => {
	/** The quartiles that its bands tell, each with what SQL says at its address. */
	async function told(facet: string, where: Where = {}) {
		const { figures } = await viewUnder(engine, compare, where, {
			metric: 'expenditure',
			view: 'distribution',
			facet
		});
		const chart = figures[0]?.chart;
		if (chart?.form !== 'spread') throw new Error(`${facet}: ${chart?.form}`);
		const drawn = chart.bands.flatMap(({ quartiles }) => quartiles);
		return Promise.all(
			drawn.map(async ({ text, address = '' }) => {
				const parsed = parseAddress(address);
				if (parsed?.kind !== 'metric') throw new Error(address);
				const rows = await askQuartiles(engine, crowdOf(parsed));
				const own = rows.find(({ quartile }) => quartile === parsed.spread);
				return { where: parsed.where, text, value: own?.value ?? '' };
			})
		);
	}

	test.each(['region', 'type', 'level'])(
		'by %s: each part has the quartiles it would have alone, under its own address',
		async (facet) => {
			const found = await told(facet);
			expect(found.length).toBe(facet === 'region' ? 6 : 3);
			for (const { text, value } of found)
				expect(text).toBe(
					valueCell('expenditure', { value, absence: null, basis: null }, '万元').text
				);
		}
	);

	test('a part of what was chosen within a province keeps that choice in its address', async () => {
		const found = await told('region', { region: ['320102', '110105'] });
		expect(found.map(({ where }) => where.region)).toEqual([
			...['110105', '110105', '110105'].map((code) => [code]),
			...['320102', '320102', '320102'].map((code) => [code])
		]);
	});
});

describe('over years the quartiles are those of the same units', () => {
	/** The groups that expenditure is parted into under filters, by place. */
	async function told(where: Where = {}) {
		const named = { where, units: await askUnits(engine, where), own: new Set<string>() };
		return trendGroups(await askCompared(engine, 'expenditure', {}, named), where, 'region');
	}

	test('each answers for itself: who had a value in every year of its part, and no one else', async () => {
		const groups = await told();
		const answers = await askChosen(engine, 'expenditure', ['unit', 'year'], {}, {});
		const known = answers.filter(({ value }) => value !== null);
		const units = await askUnits(engine, {});
		const at = new Map(units.map((unit) => [unit.unit_id, unit.province_code]));
		expect(groups.flatMap((group) => group.quartiles).length).toBeGreaterThan(20);
		for (const { group, fixed, quartiles: rows } of groups) {
			const own = known.filter(({ unit }) => at.get(unit) === group.id);
			const years = new Set(own.map((row) => row.year));
			const kept = own.filter(
				({ unit }) => own.filter((row) => row.unit === unit).length === years.size
			);
			expect(new Set(fixed.map(({ unit }) => unit))).toEqual(new Set(kept.map(({ unit }) => unit)));
			const each = fixed.length < 5 ? [] : [...years].flatMap(() => quartiles);
			expect(rows.map(({ quartile }) => quartile)).toEqual(each);
			for (const { year, quartile, value, n, address } of rows) {
				const then = kept.filter((row) => row.year === year);
				expect(n).toBe(then.length);
				const expected = quartileOf(
					then.flatMap((row) => row.value ?? []),
					1 + quartiles.indexOf(quartile)
				);
				expect(value, `${group.id} ${year} ${quartile}`).toBe(expected);
				if (quartile === 'median')
					expect((await provenance(engine, address))?.figure.value).toBe(inUnit(expected, '万元'));
				const parsed = parseAddress(address);
				if (parsed?.kind !== 'metric' || !parsed.fixed) throw new Error(address);
				const again = await askQuartiles(engine, crowdOf(parsed));
				expect(again.find((row) => row.quartile === quartile)).toMatchObject({ value, n, address });
			}
		}
	}, 60_000);

	test('whoever misses a year is not among them', async () => {
		const [first] = await told();
		expect([first?.group.id, first?.fixed.length]).toEqual(['110000', 6]);
		const [later] = await told({ year: ['2022', '2023'] });
		expect([later?.group.id, later?.fixed.length]).toEqual(['110000', 7]);
	});

	test('a single year makes none', async () => {
		const groups = await told({ year: ['2023'] });
		expect(groups.length).toBeGreaterThan(1);
		for (const { fixed, quartiles } of groups) expect([...fixed, ...quartiles]).toEqual([]);
	});

	test('within a province units are parted by prefecture; a place that has none stands for itself', async () => {
		const within = async (region: string) =>
			(await told({ region: [region] })).map(({ group }) => group.id);
		expect(await within('110000')).toEqual(['110105']);
		expect(await within('320000')).toEqual(['320102']);
	});
});

test('the filter of a part is the part, or what was chosen within it', () => {
	expect(partWhere({}, 'region', '320000')).toEqual({ region: ['320000'] });
	expect(partWhere({ region: ['320000', '320102'] }, 'prefecture', '320100')).toEqual({
		region: ['320100']
	});
	expect(partWhere({ region: ['320102', '110105'] }, 'prefecture', '320100')).toEqual({
		region: ['320102']
	});
	expect(partWhere({ region: ['320102'] }, 'type', 'gsl')).toEqual({ type: ['gsl'] });
});
