import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, createServer, type HotPayload } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from '../../src/pipeline/build';
import { dataPlugin } from '../../src/pipeline/vite';
import { newFolder } from '../support/folder';
import { copyOfBase } from './packages';

vi.setConfig({ testTimeout: 60_000 });

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

/** A dev server on a copy of the base package; `next` is what it tells the page after an edit. */
async function serve() {
	const [dir, out] = [await copyOfBase(), await newFolder()];
	await build(dir, out);
	const server = await createServer({
		configFile: false,
		root: await newFolder(),
		customLogger: createLogger('silent'),
		plugins: [dataPlugin({ dir, out })],
		server: { middlewareMode: true, ws: false }
	});
	closing.push(() => server.close());
	await vi.waitFor(() => expect(server.watcher.getWatched()[dir]).toContain('unit.csv'), {
		timeout: 20_000
	});
	const next = () =>
		new Promise<HotPayload>((done) => {
			server.ws.send = (payload: HotPayload | string) =>
				typeof payload === 'object' && done(payload);
		});
	const edit = async (file: string, from: string, to: string) =>
		writeFile(join(dir, file), (await readFile(join(dir, file), 'utf8')).replace(from, to));
	const version = async (): Promise<string> =>
		JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).version;
	return { next, edit, version };
}

test('an edited CSV is compiled and reloads the page; a wrong one is shown and changes nothing', async () => {
	const { next, edit, version } = await serve();
	const first = await version();
	const reload = next();
	await edit('unit.csv', '工商业联合会', '工商联');
	expect(await reload).toEqual({ type: 'full-reload' });
	const second = await version();
	expect(second).not.toBe(first);

	const overlay = next();
	await edit('unit.csv', 'county', 'countty');
	expect(await overlay).toMatchObject({
		type: 'error',
		err: { message: expect.stringContaining('unknown level "countty" in unit.csv line 2') }
	});
	expect(await version()).toBe(second);
});
