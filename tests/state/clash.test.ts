import { expect, test } from 'vitest';
import { apart, clashOf, renewed, replacing } from '../../src/lib/state/import/clash';
import type { Joined } from '../../src/lib/state/local/store';
import { noRecords } from '../../src/lib/model/schema';
import { reportOf } from '../checks/records';
import { localised, localId, isLocal } from '../../src/lib/records/local';

const made = (entry: string, year = 2023): Joined => {
	const records = reportOf({ report: { year } });
	const unit = { unit_id: 'u' } as Joined['report']['unit'];
	const [report] = records.report;
	if (!report) throw new Error('no report');
	const rows = { ...noRecords, ...records } as Joined['report']['rows'];
	return {
		...{ entry, name: `${entry}.pdf`, n: 1, replaces: false, known: true },
		report: { unit, report, rows }
	};
};
const ids = (joined: readonly Joined[]) =>
	joined.map(({ report, n }) => localised(report, n).report.report_id);
const nothing = new Set<string>();
const shipped = new Set(['u-2023-final']);

test('a report of an id that nothing has joins without a question', () => {
	expect(clashOf(made('a'), [], nothing)).toBeUndefined();
	expect(clashOf(made('a', 2022), [made('b')], shipped)).toBeUndefined();
	expect(clashOf(made('a'), [made('a')], nothing)).toBeUndefined();
});

test('one of a taken id is told by what: the site, or the files that joined', () => {
	expect(clashOf(made('a'), [made('b')], shipped)).toEqual({
		report_id: 'u-2023-final',
		shipped: true,
		files: ['b.pdf']
	});
});

test('a report that replaces leaves no other of its id, shipped or local', () => {
	const clash = clashOf(made('a'), [made('b'), made('c', 2022)], shipped);
	const joined = replacing(made('a'), [made('b'), made('c', 2022)], clash);
	expect(joined.map(({ entry, replaces }) => [entry, replaces])).toEqual([
		['c', false],
		['a', true]
	]);
});

test('reports that are kept apart never share an id, whoever left before', () => {
	const two = apart(made('b'), apart(made('a'), []));
	const three = apart(made('c'), two);
	expect(ids(three)).toEqual(['u-2023-final~local', 'u-2023-final~local2', 'u-2023-final~local3']);
	const again = apart(
		made('a'),
		three.filter(({ entry }) => entry !== 'a')
	);
	expect(new Set(ids(again)).size).toBe(3);
});

test('figures that are decided anew go with their report; one that has become another report leaves', () => {
	const joined = [made('a'), made('b', 2022)];
	const title = '另题';
	const report = { ...made('a').report, report: { ...made('a').report.report, title } };
	expect(renewed(joined, 'a', report)[0]?.report.report.title).toBe(title);
	expect(renewed(joined, 'a', made('a', 2021).report).map(({ entry }) => entry)).toEqual(['b']);
	expect(renewed(joined, 'a', undefined).map(({ entry }) => entry)).toEqual(['b']);
});

test('a local id is known as one wherever it stands', () => {
	expect(isLocal(`${localId('u-2023-final', 2)}#observation-1`)).toBe(true);
	expect(isLocal('u-2023-final#observation-1')).toBe(false);
});
