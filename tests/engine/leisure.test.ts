import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Leisure } from '../../src/lib/engine/leisure';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes a while, unless it is told to stop. */
const long = (done: string[], name: string) => (signal: AbortSignal) =>
	new Promise<void>((resolve, reject) => {
		const timer = setTimeout(() => {
			done.push(name);
			resolve();
		}, 1_000);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			reject(new Error('given up'));
		});
	});

test('work waits until nothing is asked, and is done once', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	leisure.want('a', long(done, 'a'));
	await vi.advanceTimersByTimeAsync(5_000);
	expect(done).toEqual([]);
	leisure.rest();
	await vi.advanceTimersByTimeAsync(5_000);
	leisure.want('a', long(done, 'again'));
	leisure.rest();
	await vi.runAllTimersAsync();
	expect(done).toEqual(['a']);
});

test('work gives way to a question once; begun anew, it is finished whatever is asked', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	leisure.want('a', long(done, 'a'));
	leisure.want('b', long(done, 'b'));
	leisure.rest();
	await vi.advanceTimersByTimeAsync(500);
	leisure.giveWay();
	await vi.advanceTimersByTimeAsync(10);
	// What gave way comes after what waited, and that gives way as well.
	await vi.advanceTimersByTimeAsync(500);
	leisure.giveWay();
	for (let asked = 0; asked < 10; asked += 1) {
		await vi.advanceTimersByTimeAsync(500);
		leisure.giveWay();
	}
	expect(done).toEqual(['a', 'b']);
});

test('work that fails is not tried again, and what it waited for is done', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	let tried = 0;
	const fails = () => Promise.reject(new Error(`${(tried += 1)}`));
	leisure.want('a', fails);
	leisure.want('b', long(done, 'b'));
	leisure.rest();
	await vi.runAllTimersAsync();
	leisure.want('a', fails);
	leisure.rest();
	await vi.runAllTimersAsync();
	expect({ tried, done }).toEqual({ tried: 1, done: ['b'] });
});

test('what was made and is gone may be made again', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	for (const name of ['first', 'second']) {
		leisure.want('a', long(done, name));
		leisure.rest();
		await vi.runAllTimersAsync();
		leisure.undone('a');
	}
	expect(done).toEqual(['first', 'second']);
});
