import { describe, expect, test } from 'vitest';
import { hints } from '../../src/lib/state/hints/hints';
import { knownIn, nextHint } from '../../src/lib/state/hints/next';

const everything = { known: [], holds: () => true, keyboard: true };

describe('the hint of a page', () => {
	test('is one at a time, the first first, and none once all are known', () => {
		const known: string[] = [];
		for (const id of Object.keys(hints)) {
			expect(nextHint({ ...everything, known })).toBe(id);
			known.push(id);
		}
		expect(nextHint({ ...everything, known })).toBeUndefined();
	});

	test('is of what the page holds, and of keys only where there are any', () => {
		expect(nextHint({ ...everything, holds: () => false })).toBeUndefined();
		expect(nextHint({ ...everything, known: ['figure'], keyboard: false })).toBeUndefined();
		expect(nextHint({ ...everything, keyboard: false })).toBe('figure');
	});
});

test('what is kept is read back, each once', () => {
	expect(knownIn(null)).toEqual([]);
	expect(knownIn('figure find figure')).toEqual(['figure', 'find']);
});
