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

/** A question that is answered after so many milliseconds. */
const ask = (leisure: Leisure, takes = 0) =>
	leisure.during(() => new Promise<void>((resolve) => setTimeout(resolve, takes)));

test('work waits until nothing is asked, and is done once', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	leisure.want('a', long(done, 'a'));
	await vi.advanceTimersByTimeAsync(5_000);
	expect(done).toEqual([]);
	void ask(leisure, 5_000);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(done).toEqual([]);
	await vi.runAllTimersAsync();
	leisure.want('a', long(done, 'again'));
	void ask(leisure);
	await vi.runAllTimersAsync();
	expect(done).toEqual(['a']);
});

test('work gives way to a question once; begun anew, it is finished whatever is asked', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	leisure.want('a', long(done, 'a'));
	leisure.want('b', long(done, 'b'));
	for (let asked = 0; asked < 10; asked += 1) {
		void ask(leisure);
		await vi.advanceTimersByTimeAsync(700);
	}
	expect(done).toEqual(['a', 'b']);
});

test('work that gave way comes after what waited', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	leisure.want('a', long(done, 'a'));
	leisure.want('b', long(done, 'b'));
	void ask(leisure);
	await vi.advanceTimersByTimeAsync(500);
	void ask(leisure);
	await vi.runAllTimersAsync();
	expect(done).toEqual(['b', 'a']);
});

test('work that fails is not tried again, and what waited after it is done', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	let tried = 0;
	const fails = () => Promise.reject(new Error(`${(tried += 1)}`));
	leisure.want('a', fails);
	leisure.want('b', long(done, 'b'));
	void ask(leisure);
	await vi.runAllTimersAsync();
	leisure.want('a', fails);
	void ask(leisure);
	await vi.runAllTimersAsync();
	expect({ tried, done }).toEqual({ tried: 1, done: ['b'] });
});

test('what was made and is gone may be made again', async () => {
	const leisure = new Leisure();
	const done: string[] = [];
	for (const name of ['first', 'second']) {
		leisure.want('a', long(done, name));
		void ask(leisure);
		await vi.runAllTimersAsync();
		leisure.undone('a');
	}
	expect(done).toEqual(['first', 'second']);
});
