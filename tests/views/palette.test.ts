import { expect, test } from 'vitest';
import { metrics } from '../../src/lib/metrics';
import { pages } from '../../src/lib/site';
import { directoryOf } from '../../src/lib/views/compare/directory';
import { askListing, spellingIn } from '../../src/lib/views/compare/listing';
import { siteEntries } from '../../src/lib/views/palette/entries';
import { groups } from '../../src/lib/views/palette/entry';
import { leadsTo } from '../../src/lib/views/palette/go';
import { search } from '../../src/lib/views/palette/search';
import { unitEntries } from '../../src/lib/views/palette/units';
import { read, spell } from '../../src/routes/spell.server';
import { engineOver } from '../support/engine';

const listing = await askListing(await engineOver());
const { units } = listing;
const directory = directoryOf(listing, spellingIn(listing, read));
const all = [...unitEntries(directory, (id) => `/units/${id}/`), ...siteEntries(spell)];

const labels = (words: string) =>
	search(all, words).map(({ group, entries }) => [group, entries[0]?.label] as const);

test('every unit, metric and page is found by its own name, first of its group', () => {
	for (const entry of all) {
		const found = search(all, entry.label).find(({ group }) => group === entry.group);
		const same = found?.entries.filter(({ label }) => label.startsWith(entry.label)) ?? [];
		expect(
			same.map(({ id }) => id),
			entry.label
		).toContain(entry.id);
	}
	expect(all.filter(({ group }) => group === 'unit')).toHaveLength(units.length);
	expect(all.filter(({ group }) => group === 'method')).toHaveLength(Object.keys(metrics).length);
	expect(all.filter(({ group }) => group === 'page')).toHaveLength(pages.length);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test.each([
	['652300', 'unit', '昌吉回族自治州工商业联合会'],
	['changji', 'unit', '昌吉回族自治州工商业联合会'],
	['昌吉 工商联', 'unit', '昌吉回族自治州工商业联合会'],
	['yszxl', 'metric', '预算执行率'],
	['yusuanzhixinglv', 'metric', '预算执行率'],
	['口径 执行率', 'method', '预算执行率'],
	['sgjf', 'page', '三公经费'],
	['ＤＢ', 'page', '对比']
])('%s finds the %s %s', (words, group, label) => {
	expect(labels(words)).toContainEqual([group, label]);
});

test('without words it lists pages, and with words nobody has it finds nothing', () => {
	expect(search(all, ' ').map(({ group }) => group)).toEqual(['page']);
	expect(search(all, '查无此名')).toEqual([]);
});

test('names that begin with the words come before those that hold them, and a group counts what it leaves out', () => {
	const named = (label: string, keys: string) => ({
		...({ group: 'unit', id: label, label, about: '', keys, path: '/' } as const)
	});
	const many = Array.from({ length: 20 }, (_, i) => named(`南区${i}`, `南区${i}`));
	const [found] = search([...many, named('区委', '区委')], '区');
	expect(found?.entries[0]?.label).toBe('区委');
	expect(found?.entries).toHaveLength(groups.unit.most);
	expect(found?.more).toBe(21 - groups.unit.most);
});

test('an entry goes on with the filters that its page knows, letter by letter', () => {
	const metric = all.find(({ id }) => id === 'metric project_share');
	const overview = all.find(({ id }) => id === 'page /');
	const search = '?year=2023&unit=652300-gsl,110105-gsl&budget=initial&figure=x';
	expect(metric && leadsTo(metric, search)).toBe(
		'/compare/?metric=project_share&year=2023&unit=652300-gsl,110105-gsl'
	);
	expect(overview && leadsTo(overview, search)).toBe('/?year=2023');
	expect(overview && leadsTo(overview, '')).toBe('/');
	const unit = all.find(({ id }) => id === 'unit 652300-gsl');
	expect(unit && leadsTo(unit, search)).toBe('/units/652300-gsl/');
});
