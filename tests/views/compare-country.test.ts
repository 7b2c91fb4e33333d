import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPackage } from '../../src/pipeline/package';
import { directoryOf } from '../../src/lib/views/compare/directory';
import { spellingIn, type Listing } from '../../src/lib/views/compare/listing';
import { recognise } from '../../src/lib/views/compare/recognise';
import { linesOf, treeOf } from '../../src/lib/views/compare/tree';
import { found } from '../../src/lib/views/search';
import { read } from '../../src/routes/spell.server';
import { shipped } from '../support/records';

/* The chooser with a unit in each of 3 000 divisions, under the names that they have. */

const { region } = (await readPackage(shipped)).records;
const names = new Map(region.map((row) => [row.region_code, row.name]));
const listing: Listing = {
	regions: region.map(({ region_code: code, name, parent_code: parent }) => ({
		code,
		name,
		parent
	})),
	units: region.slice(0, 3000).map(({ region_code: code, name, level, parent_code: parent }) => {
		const short = `${names.get(parent ?? '') ?? ''}${name}工商联`;
		return {
			...{ id: `${code}-gsl`, name: short.replace('工商联', '工商业联合会'), short },
			...{ aliases: [`${name}工商联`], code, type: 'gsl', level, alike: `gsl ${level} department` }
		};
	})
};
const spelling = spellingIn(listing, read);
const directory = directoryOf(listing, spelling);

test('is asked for in less than 110 KB, its spelling in less than 8', () => {
	const bytes = (sent: unknown) => gzipSync(JSON.stringify(sent)).length;
	expect(bytes({ listing, spelling })).toBeLessThan(110_000);
	expect(bytes(spelling)).toBeLessThan(8_000);
});

test('begins with the provinces alone', () => {
	const tree = treeOf(directory);
	const lines = linesOf(tree, new Set());
	expect(lines.length).toBeLessThanOrEqual(34);
	expect(tree.reduce((sum, { all }) => sum + all.length, 0)).toBe(3000);
});

test('finds one by the initials of its name and the units of a pasted list of a thousand', () => {
	const chongqing = found(directory.units, 'chongqing').map(({ id }) => id.slice(0, 2));
	expect(new Set(chongqing)).toEqual(new Set(['50']));
	const west = found(directory.units, 'hzsxhqgsl');
	expect(west.map(({ short }) => short)).toEqual(['杭州市西湖区工商联']);
	const pasted = directory.units.slice(0, 1000).map(({ name }) => name);
	const known = recognise(directory.units, pasted.join('\n'));
	expect(known.filter(({ units }) => units.length === 1).length).toBe(1000);
});
