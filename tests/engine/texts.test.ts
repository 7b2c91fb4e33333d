import { Utf8, vectorFromArray, type Vector } from 'apache-arrow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/lib/engine/texts';

/** A column of several parts. */
const columnOf = (parts: readonly (readonly (string | null)[])[]): Vector<Utf8> => {
	const [first = vectorFromArray([], new Utf8()), ...rest] = parts.map((part) =>
		vectorFromArray(part, new Utf8())
	);
	return first.concat(...rest);
};

/** Ids, words and nothing: parts of ASCII alone and parts that are not. */
const cell = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\uFEFF', '')),
	fc.constantFrom(null, '', '652300-gsl', '元', '三公', '𠮷')
);

test('every text is read as it stands, in whatever order', () => {
	const parts = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1 });
	fc.assert(
		fc.property(parts, fc.infiniteStream(fc.nat()), (parts, places) => {
			const read = textsOf(columnOf(parts));
			const all = parts.flat();
			expect(all.map((_, place) => read(place))).toEqual(all);
			for (const any of places.take(20)) {
				const place = any % all.length;
				expect(read(place)).toBe(all[place]);
			}
		})
	);
});

test('a part of a column has its own places', () => {
	const column = columnOf([
		['a', 'bc', null, 'def'],
		['', '元', 'x', '一二']
	]).slice(2, 7);
	const read = textsOf(column);
	expect([0, 1, 2, 3, 4].map(read)).toEqual([null, 'def', '', '元', 'x']);
	expect(read(5)).toBeNull();
});
