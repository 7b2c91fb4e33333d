import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Said } from '../../lib/ingest/import';
import type { Result } from './result';

/** What every worker is told: the package that names regions and units, and what a person said of the files. */
export interface Task {
	readonly dir: string;
	readonly said: Said;
}

/** A file that takes longer is given up, so that one bad file never stops the rest. */
const longest = 120_000;

/** Imports files on all cores; results come in any order. */
export async function importAll(
	files: readonly string[],
	task: Task,
	onResult: (result: Result) => Promise<void>
): Promise<void> {
	const waiting = [...files];
	const work = async () => {
		let worker: ChildProcess | undefined;
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			worker ??= start(task);
			const { result, lost } = await ask(worker, file);
			if (lost) {
				worker.kill('SIGKILL');
				worker = undefined;
			}
			await onResult(result);
		}
		worker?.disconnect();
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work));
}

const start = (task: Task) =>
	fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [JSON.stringify(task)], {
		execArgv: ['--import', 'tsx']
	});

/** The result of a file; a worker that died of it or hangs in it is lost. */
function ask(
	worker: ChildProcess,
	file: string
): Promise<{ readonly result: Result; readonly lost: boolean }> {
	return new Promise((settle) => {
		const end = (result: Result, lost: boolean) => {
			clearTimeout(timer);
			worker.removeAllListeners();
			settle({ result, lost });
		};
		const refuse = (words: string) =>
			end({ file, sha256: '', refused: [`${file}：${words}`] }, true);
		const timer = setTimeout(() => refuse(`超过${longest / 1000}秒未读完，已放弃`), longest);
		worker.on('message', (result) => end(result as Result, false));
		worker.on('error', (cause) => refuse(`读取中断（${cause.message}）`));
		worker.on('exit', () => refuse('读取中断'));
		worker.send(file);
	});
}
