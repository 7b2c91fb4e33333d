import { describe, expect, test } from 'vitest';
import { stepTo } from '../../src/lib/components/present/keys';
import { commands, type Command } from '../../src/lib/state/commands/commands';
import { ariaKeys, commandOf, keyNames } from '../../src/lib/state/commands/keys';
import { offer, offered, run } from '../../src/lib/state/commands/offered';
import { shortcutGroups } from '../../src/lib/state/commands/shortcuts';
import { press } from '../support/press';

const page = { writing: false, dialog: false };
const field = { writing: true, dialog: false };
const dialog = { writing: false, dialog: true };

describe('a command', () => {
	test.each([
		['p', {}, 'present'],
		['?', { shiftKey: true }, 'shortcuts'],
		['k', { ctrlKey: true }, 'find'],
		['K', { metaKey: true }, 'find'],
		['z', { ctrlKey: true }, 'undo'],
		['k', {}, undefined],
		['P', { shiftKey: true }, undefined],
		['p', { ctrlKey: true }, undefined],
		['k', { ctrlKey: true, shiftKey: true }, undefined],
		['k', { ctrlKey: true, isComposing: true }, undefined],
		['p', { defaultPrevented: true }, undefined]
	])('is meant by %s with %j: %s', (key, modifiers, id) => {
		expect(commandOf(press(key, modifiers), page)).toBe(id);
	});

	test('is not meant by what is written, nor by a key in a dialog, except to find', () => {
		for (const place of [field, dialog]) {
			expect(commandOf(press('p'), place)).toBeUndefined();
			expect(commandOf(press('z', { ctrlKey: true }), place)).toBeUndefined();
			expect(commandOf(press('k', { ctrlKey: true }), place)).toBe('find');
		}
	});

	test('has keys that no other has', () => {
		const all = Object.values<Command>(commands).flatMap(({ keys }) =>
			keys ? [keys.join('+')] : []
		);
		expect(new Set(all).size).toBe(all.length);
	});

	test('names its keys for the keyboard at hand, and for a screen reader', () => {
		expect(keyNames(['mod', 'k'], false)).toEqual(['Ctrl', 'K']);
		expect(keyNames(['mod', 'k'], true)).toEqual(['⌘', 'K']);
		expect(ariaKeys('find')).toBe('Control+k Meta+k');
		expect(ariaKeys('present')).toBe('p');
		expect(ariaKeys('print')).toBeUndefined();
	});
});

test('what a page offers can be done until it is withdrawn, and only when it is ready', () => {
	const done: string[] = [];
	let ready = false;
	const withdrawals = [
		offer('undo', () => done.push('undo'), { ready: () => ready }),
		offer('download', () => done.push('first'), { of: '甲' }),
		offer('download', () => done.push('second'), { of: '乙' })
	];
	expect(run('undo')).toBe(false);
	ready = true;
	expect(run('undo')).toBe(true);
	expect(run('download')).toBe(true);
	expect(done).toEqual(['undo', 'first']);
	expect(offered().map(({ of }) => of)).toEqual([undefined, '甲', '乙']);
	withdrawals.forEach((withdraw) => withdraw());
	expect(offered()).toEqual([]);
	expect(run('download')).toBe(false);
});

describe('a listed key of a presentation', () => {
	const pressed: Readonly<Record<string, string>> = {
		'→': 'ArrowRight',
		'←': 'ArrowLeft',
		'↑': 'ArrowUp',
		'↓': 'ArrowDown',
		空格: ' '
	};
	const leads: Readonly<Record<string, readonly number[]>> = {
		下一图: [2],
		上一图: [0],
		'第一图、最后一图': [0, 3]
	};
	const listed = shortcutGroups.present.shortcuts.filter(({ does }) => does in leads);

	test.each(listed)('$keys: $does', ({ keys, does }) => {
		const to = keys.map((key) => stepTo(press(pressed[key] ?? key), 1, 3));
		expect([...new Set(to)]).toEqual(leads[does]);
	});
});
