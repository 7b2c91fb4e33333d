import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { download, type DownloadOptions } from './download';
import type { Manifest } from './engine';
import { EngineFailure } from './failure';

export type SnapshotOptions = Omit<DownloadOptions, 'reason' | 'cache'>;

/** Fetches what the site says of its records, never from a stale cache. */
export async function fetchManifest(url: URL, options: SnapshotOptions): Promise<Manifest> {
	const answer = await download(url, { ...options, reason: 'snapshot', cache: 'no-cache' });
	try {
		return parseManifest(await answer.response.json());
	} catch (cause) {
		throw new EngineFailure('snapshot', `清单不可读：${url.pathname}`, cause);
	}
}

function parseManifest(json: unknown): Manifest {
	const { snapshot } = json as Manifest;
	const { file, bytes, sha256 } = snapshot;
	if (typeof file === 'string' && Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/.test(sha256)) {
		return json as Manifest;
	}
	throw new TypeError(`snapshot is ${JSON.stringify(snapshot)}; compile the records again`);
}

/** Fetches the snapshot and proves it against the manifest; a stale cached copy gets one fresh attempt. */
export async function fetchSnapshot(
	url: URL,
	expected: Manifest['snapshot'],
	options: SnapshotOptions,
	onBytes: (loaded: number) => void
): Promise<Blob> {
	const attempt = (cache: RequestCache) => verified(url, expected, { ...options, cache }, onBytes);
	return attempt('default').catch((failure: unknown) => {
		if (failure instanceof EngineFailure && failure.reason === 'checksum') return attempt('reload');
		throw failure;
	});
}

async function verified(
	url: URL,
	expected: Manifest['snapshot'],
	options: SnapshotOptions & Pick<DownloadOptions, 'cache'>,
	onBytes: (loaded: number) => void
): Promise<Blob> {
	const { response, drain, failure } = await download(url, { ...options, reason: 'snapshot' });
	const chunks: BlobPart[] = [];
	const hash = sha256.create();
	let loaded = 0;
	try {
		await drain(response, (chunk) => {
			hash.update(chunk);
			chunks.push(chunk as Uint8Array<ArrayBuffer>);
			onBytes((loaded += chunk.byteLength));
		});
	} catch (cause) {
		throw failure(cause);
	}
	if (bytesToHex(hash.digest()) === expected.sha256) return new Blob(chunks);
	const sizes = loaded === expected.bytes ? '' : `，应为 ${expected.bytes} 字节，收到 ${loaded}`;
	throw new EngineFailure('checksum', url.pathname + sizes);
}
