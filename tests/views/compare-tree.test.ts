import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/lib/views/compare/directory';
import {
	checked,
	codesIn,
	isBranch,
	linesOf,
	stepAt,
	treeOf,
	type Line
} from '../../src/lib/views/compare/tree';

const unit = (id: string): Entry => ({
	...{ id, name: id, short: id, aliases: [], code: id.slice(0, 6), province: '', keys: id },
	...{ type: 'gsl', level: 'county', alike: '' }
});
const regions = [
	{ code: '110000', name: '北京市', parent: null },
	{ code: '110105', name: '朝阳区', parent: '110000' },
	{ code: '650000', name: '新疆维吾尔自治区', parent: null },
	{ code: '650100', name: '乌鲁木齐市', parent: '650000' },
	{ code: '650104', name: '新市区', parent: '650100' },
	{ code: '652300', name: '昌吉回族自治州', parent: '650000' },
	{ code: '440000', name: '广东省', parent: null }
];
const units = ['110105-gsl', '650000-rd', '650104-gsl', '652300-gsl', '652300-cz'].map(unit);
const tree = treeOf({ regions, units });
const every = new Set(codesIn(tree));
const drawn = (lines: readonly Line[]) => lines.map(({ depth, key }) => '·'.repeat(depth) + key);
const keyAt = (key: string, at: number, open: ReadonlySet<string> = every) =>
	stepAt(linesOf(tree, open), at, key, open);

test('a region holds its own units, then those of the regions in it; one without units is left out', () => {
	expect(drawn(linesOf(tree, every))).toEqual([
		...['·110000', '··110105', '···110105-gsl'],
		...['·650000', '··650000-rd', '··650100', '···650104', '····650104-gsl'],
		...['··652300', '···652300-gsl', '···652300-cz']
	]);
	expect(tree.map(({ all }) => all.length)).toEqual([1, 4]);
});

test('folded regions show nothing of what lies in them; each line knows its place', () => {
	const lines = linesOf(tree, new Set(['650000']));
	expect(drawn(lines)).toEqual(['·110000', '·650000', '··650000-rd', '··650100', '··652300']);
	expect(lines.map(({ place, of }) => `${place}/${of}`)).toEqual([
		...['1/2', '2/2'],
		...['1/3', '2/3', '3/3']
	]);
});

test('a region is chosen wholly, in part or not at all', () => {
	const xinjiang = tree[1];
	if (!xinjiang || !isBranch(xinjiang)) throw new Error('no region');
	expect(checked(xinjiang, new Set())).toBe('false');
	expect(checked(xinjiang, new Set(['652300-gsl', '110105-gsl']))).toBe('mixed');
	expect(checked(xinjiang, new Set(xinjiang.all))).toBe('true');
});

describe('a key', () => {
	test('goes from line to line, to the first and the last, and not beyond', () => {
		expect(keyAt('ArrowDown', 0)).toEqual({ go: 1 });
		expect(keyAt('ArrowUp', 0)).toBeNull();
		expect(keyAt('ArrowDown', 10)).toBeNull();
		expect(keyAt('End', 3)).toEqual({ go: 10 });
		expect(keyAt('Home', 3)).toEqual({ go: 0 });
		expect(keyAt('x', 3)).toBeNull();
	});

	test('unfolds a region and goes into it, folds it and goes out to the one it lies in', () => {
		expect(keyAt('ArrowRight', 0, new Set())).toEqual({ open: '110000' });
		expect(keyAt('ArrowRight', 0)).toEqual({ go: 1 });
		expect(keyAt('ArrowRight', 2)).toBeNull();
		expect(keyAt('ArrowLeft', 0)).toEqual({ shut: '110000' });
		expect(keyAt('ArrowLeft', 0, new Set())).toBeNull();
		expect(keyAt('ArrowLeft', 7)).toEqual({ go: 6 });
		expect(keyAt('ArrowLeft', 10)).toEqual({ go: 8 });
	});
});
