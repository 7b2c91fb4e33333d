import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Manifest } from '../../src/lib/engine/engine';

export const built = resolve(import.meta.dirname, '../../build');

/** Every prerendered page of the built site, as `/compare/`. */
export const pages = (): readonly string[] =>
	readdirSync(built, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
		.sort();

/** What the built site says of its records. */
export const builtManifest = (): Manifest =>
	JSON.parse(readFileSync(join(built, 'data', 'manifest.json'), 'utf8')) as Manifest;

/** The snapshot that the built site hands to its readers. */
export const builtSnapshot = (): string => join(built, 'data', builtManifest().snapshot.file);

export interface Serving {
	/** The sub-path of the site, as `/intranet/jiheng`. */
	readonly under?: string;
	/** The folder of the built site. */
	readonly folder?: string;
	/** Answers in the file server's stead where it returns true. */
	readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface Served {
	/** `http://intranet.test:<port>` and the sub-path: no secure context. */
	readonly url: string;
	close(): Promise<void>;
}

/** A plain static file server over the built site, on a host that is not localhost. */
export async function listen({
	under = '',
	folder = built,
	intercept
}: Serving = {}): Promise<Served> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error('there is no built site; run "npm run build" first');
	const files = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		if (intercept?.(request, response)) return;
		const missing = () => void response.writeHead(404).end('not found');
		if (!request.url?.startsWith(`${under}/`)) return missing();
		request.url = request.url.slice(under.length);
		files(request, response, missing);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://intranet.test:${(server.address() as AddressInfo).port}${under}`,
		async close() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}
