import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';
import { makeSnapshot } from './snapshot';

export interface Site {
	/** The harness page: plain HTTP, a host name, a sub-path; `without-wasm.html` beside it forbids WebAssembly. */
	readonly url: string;
	readonly snapshot: string;
	close(): Promise<void>;
}

/** Writes a snapshot to a file. */
export type MakeSnapshot = (file: string) => Promise<void>;

/** Builds the harness page with a snapshot, by default the small one, and serves it as an intranet would. */
export async function serveHarness(make: MakeSnapshot = makeSnapshot): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'jiheng-harness-'));
	await build({
		configFile: false,
		root: fileURLToPath(new URL('.', import.meta.url)),
		base: './',
		logLevel: 'error',
		build: { outDir: folder, emptyOutDir: true, target: 'chrome95', chunkSizeWarningLimit: 2000 }
	});
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	writeFileSync(join(folder, 'without-wasm.html'), page.replace(` 'wasm-unsafe-eval'`, ''));
	const snapshot = await addSnapshot(join(folder, 'data'), make);
	const server = await listen(folder);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://intranet.test:${port}/sub/path/`,
		snapshot,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true });
		}
	};
}

async function addSnapshot(data: string, make: MakeSnapshot): Promise<string> {
	mkdirSync(data);
	const staged = join(data, 'staged.duckdb');
	await make(staged);
	const content = readFileSync(staged);
	const sha256 = createHash('sha256').update(content).digest('hex');
	const file = `${sha256.slice(0, 12)}.duckdb`;
	renameSync(staged, join(data, file));
	const snapshot = { file, bytes: content.byteLength, sha256 };
	const manifest = { version: sha256, snapshot, tables: {} };
	writeFileSync(join(data, 'manifest.json'), JSON.stringify(manifest));
	return join(data, file);
}

async function listen(folder: string): Promise<Server> {
	const files = sirv(folder, { etag: true });
	const server = createServer((request, response) => {
		request.url = request.url?.replace(/^\/sub\/path/, '') || '/';
		files(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}
