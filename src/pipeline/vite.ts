import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const run = promisify(execFile);

/** In `vite dev`: compiles an edited data package and reloads the page, or shows what is wrong and keeps the old snapshot. */
export function dataPlugin({ dir = 'data', out = 'static/data' } = {}): Plugin {
	return {
		name: 'jiheng-data',
		apply: 'serve',
		configureServer(server) {
			const folder = resolve(server.config.root, dir);
			const refresh = oneAtATime(() => rebuild(server, folder, resolve(server.config.root, out)));
			server.watcher.add(folder);
			server.watcher.on('all', (_event, file) => {
				if (resolve(file).startsWith(folder + sep) && file.endsWith('.csv')) refresh();
			});
		}
	};
}

/** Runs the command itself, so that loading the Vite config loads neither pipeline nor database. */
async function rebuild({ config, ws }: ViteDevServer, dir: string, out: string): Promise<void> {
	const env = { ...process.env, DATA_DIR: dir, DATA_OUT: out };
	try {
		const { stdout } = await run(process.execPath, ['--import', 'tsx', cli], { env });
		config.logger.info(stdout.trim(), { timestamp: true });
		// also when unchanged: a mended file must clear the overlay of its error
		ws.send({ type: 'full-reload' });
	} catch (error) {
		const message = saidBy(error);
		config.logger.error(message, { timestamp: true });
		ws.send({ type: 'error', err: { message, stack: '', plugin: 'jiheng-data' } });
	}
}

const saidBy = (error: unknown) =>
	error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);

/** Runs the task, once more if it was asked for meanwhile, never twice at a time. */
function oneAtATime(task: () => Promise<void>): () => void {
	let running = false;
	let again = false;
	const start = async () => {
		running = true;
		do {
			again = false;
			await task();
		} while (again);
		running = false;
	};
	return () => {
		if (running) again = true;
		else void start();
	};
}
