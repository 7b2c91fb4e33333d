import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { build } from './build';
import { describeIssues, describeSnapshot } from './report';

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

async function rebuild(server: ViteDevServer, dir: string, out: string): Promise<void> {
	const built = await build(dir, out);
	if (built.ok) {
		server.config.logger.info(describeSnapshot(built.manifest, built.fresh), { timestamp: true });
		// also when unchanged: a mended file must clear the overlay of its error
		server.ws.send({ type: 'full-reload' });
		return;
	}
	const message = describeIssues(built.issues);
	server.config.logger.error(message, { timestamp: true });
	server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'jiheng-data' } });
}

/** Runs the task, once more if it was asked for meanwhile, never twice at a time. */
function oneAtATime(task: () => Promise<void>): () => void {
	let running = false;
	let again = false;
	const run = async () => {
		running = true;
		do {
			again = false;
			await task().catch((error: unknown) => console.error(error));
		} while (again);
		running = false;
	};
	return () => {
		if (running) again = true;
		else void run();
	};
}
