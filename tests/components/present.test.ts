import { describe, expect, test } from 'vitest';
import { stepTo } from '../../src/lib/components/present/keys';
import { press } from '../support/press';

describe('a key among figures', () => {
	test.each([
		['ArrowRight', 2],
		['ArrowDown', 2],
		['PageDown', 2],
		[' ', 2],
		['ArrowLeft', 0],
		['ArrowUp', 0],
		['PageUp', 0],
		['Home', 0],
		['End', 3],
		['Enter', null]
	])('%s leads from the second of four to %s', (key, to) => {
		expect(stepTo(press(key), 1, 3)).toBe(to);
	});

	test('goes back with shift and the space bar, and nowhere beyond the ends', () => {
		expect(stepTo(press(' ', { shiftKey: true }), 1, 3)).toBe(0);
		expect(stepTo(press('ArrowRight'), 3, 3)).toBe(3);
		expect(stepTo(press('ArrowLeft'), 0, 3)).toBe(0);
	});

	test('is left alone with a modifier, or where a table has taken it', () => {
		expect(stepTo(press('ArrowRight', { altKey: true }), 1, 3)).toBeNull();
		expect(stepTo(press('ArrowRight', { defaultPrevented: true }), 1, 3)).toBeNull();
	});
});
