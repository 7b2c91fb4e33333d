import { download, type DownloadOptions } from './download';
import { EngineFailure } from './failure';

/** The smallest module with an exception handler, which the engine's build needs. */
const withExceptions = Uint8Array.of(
	...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11]
);

/** Fails where this browser cannot run the engine at all. */
export function requireWasm(): void {
	if (typeof WebAssembly !== 'object') throw new EngineFailure('no-wasm', '没有 WebAssembly');
	if (!WebAssembly.validate(withExceptions)) {
		throw new EngineFailure('no-wasm', 'WebAssembly 没有异常处理');
	}
}

/**
 * Fetches and compiles the engine on the page, so that the answer can be judged and a restart needs no second download.
 * Any MIME type will do; only with `application/wasm` does it compile while it loads and stay in the code cache.
 */
export async function compileWasm(
	url: URL,
	options: Omit<DownloadOptions, 'reason'>,
	onBytes: (loaded: number) => void
): Promise<WebAssembly.Module> {
	const { response, drain, failure } = await download(url, { ...options, reason: 'asset' });
	const type = response.headers.get('content-type') ?? '';
	let loaded = 0;
	const counted = drain(response.clone(), (chunk) => onBytes((loaded += chunk.byteLength)));
	const compiled = type.startsWith('application/wasm')
		? WebAssembly.compileStreaming(response)
		: response.arrayBuffer().then((bytes) => compileBytes(bytes, `${url.pathname}，${type}`));
	try {
		const [module] = await Promise.all([compiled, counted]);
		return module;
	} catch (cause) {
		throw cause instanceof WebAssembly.CompileError ? compileFailure(cause, url) : failure(cause);
	}
}

function compileBytes(bytes: ArrayBuffer, detail: string): Promise<WebAssembly.Module> {
	const magic = new TextDecoder().decode(bytes.slice(0, 4));
	if (magic !== '\0asm') throw new EngineFailure('mime', detail);
	return WebAssembly.compile(bytes);
}

function compileFailure(cause: WebAssembly.CompileError, { pathname }: URL): EngineFailure {
	return /content security policy/i.test(cause.message)
		? new EngineFailure('no-wasm', '内容安全策略不允许 WebAssembly', cause)
		: new EngineFailure('asset', `文件损坏：${pathname}`, cause);
}
